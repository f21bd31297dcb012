/**
 * Belgium: book XIX of the code of economic law, on consumers who owe a company.
 * @module
 */
import type { LawPack } from "../entry.js";
import { ELECTRONIC, EVERY_DAY, openHours, source } from "./notation.js";

const countries = ["BE"] as const;
const appliesTo = { customerKind: ["consumer"] } as const;
// New contracts from 2023-09-01, older ones from 2023-12-01; the earlier day is the safe one.
const validFrom = "2023-09-01";

export const BE: LawPack = {
  pack: "be",
  checkedOn: "2026-11-21",
  staleAfterDays: 210,
  entries: [
    {
      id: "BE.xix.notice",
      kind: "guardrail",
      countries,
      appliesTo,
      asks: { rule: "notice", freeDays: 14, starts: "day-of-delivery", mailNeedsProof: false },
      validFrom,
      sources: source("Art. XIX.2 WER, as told by FPS Economy and prato.be 2023-08-30", "C2"),
    },
    {
      id: "BE.xix.notice.post",
      kind: "guardrail",
      countries,
      appliesTo,
      asks: { rule: "delivery", by: "post", days: 3, counting: "working-days" },
      validFrom,
      sources: source("Art. XIX.2 WER: from the third working day after sending", "C2"),
    },
    {
      id: "BE.xix.notice.electronic",
      kind: "guardrail",
      countries,
      appliesTo: { ...appliesTo, channels: ELECTRONIC },
      asks: { rule: "delivery", by: "electronic", days: 1, counting: "calendar-days" },
      validFrom,
      sources: source("Art. XIX.2 WER: from the calendar day after sending", "C2"),
    },
    {
      id: "BE.xix.notice.content",
      kind: "guardrail",
      countries,
      appliesTo,
      asks: {
        rule: "content",
        in: "notice",
        must: ["principal-named", "exact-costs-if-unpaid", "sender-identified", "ground-and-due-date", "free-term-named"],
      },
      validFrom,
      sources: source("Art. XIX.2 WER, as told by villajuris.be 2023-08-28", "C2"),
    },
    {
      id: "BE.xix.first-free",
      kind: "guardrail",
      countries,
      appliesTo,
      asks: { rule: "kept", by: "no-costs" },
      validFrom,
      sources: source("Art. XIX.2 WER: the first reminder is free", "C2"),
    },
    {
      id: "BE.xix.visit",
      kind: "guardrail",
      countries,
      appliesTo: { ...appliesTo, channels: ["in-person"] },
      asks: { rule: "hours", week: openHours(EVERY_DAY, 8, 22), restsOnHolidays: false },
      validFrom,
      sources: source("Art. XIX.10 WER: no visits 22:00–08:00", "C1"),
    },
    {
      id: "BE.xix.third-parties",
      kind: "guardrail",
      countries,
      appliesTo,
      asks: { rule: "kept", by: "third-party-disclosure" },
      validFrom,
      sources: source("Book XIX WER, as told by economie.fgov.be", "C1"),
    },
    {
      id: "BE.terms",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["business"] },
      asks: { rule: "payment-term", mostDays: 60 },
      validFrom: "2022-02-01",
      sources: source("Law of 2 August 2002: no longer term than 60 days", "G"),
    },
  ],
};
