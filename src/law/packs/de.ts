/**
 * Germany: what a collector must say, and that a first reminder costs nothing.
 * @module
 */
import { type LawPack, NATURAL_PERSONS } from "../entry.js";
import { source } from "./notation.js";

const countries = ["DE"] as const;

export const DE: LawPack = {
  pack: "de",
  checkedOn: "2026-11-21",
  staleAfterDays: 210,
  entries: [
    {
      id: "DE.rdg.13a",
      kind: "guardrail",
      countries,
      appliesTo: { actor: ["for-others"], customerKind: NATURAL_PERSONS },
      asks: { rule: "content", in: "any-writing", must: ["creditor-named", "sender-identified", "ground-and-due-date", "amounts-apart"] },
      validFrom: "2021-10-01",
      sources: source("§ 13a RDG, as told by inkasso.de", "C2"),
    },
    {
      id: "DE.first-reminder",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["consumer"] },
      asks: { rule: "kept", by: "no-costs" },
      validFrom: "2016-07-01",
      sources: source("§ 286 BGB: the reminder that creates default is free (marketing-boerse.de)", "C2"),
    },
  ],
};
