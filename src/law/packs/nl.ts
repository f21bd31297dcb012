/**
 * The Netherlands: the decree on the quality of collection services (Bki), the 14-day letter (art. 6:96(6) BW), delivery, debt help, terms.
 * @module
 */
import { type LawPack, NATURAL_PERSONS } from "../entry.js";
import { MONDAY_TO_SATURDAY, openHours, source } from "./notation.js";

const countries = ["NL"] as const;
const BKI = "Besluit kwaliteit incassodienstverlening (Stb. 2024, 44)";
const WIK = "Art. 6:96(6) BW";

export const NL: LawPack = {
  pack: "nl",
  checkedOn: "2026-11-21",
  staleAfterDays: 210,
  entries: [
    {
      id: "NL.bki.window",
      kind: "guardrail",
      countries,
      // The decree speaks of any `schuldenaar`; most commentaries say consumer. A sole trader is on the safe side of that.
      appliesTo: { actor: ["for-others"], customerKind: NATURAL_PERSONS },
      elsewhere: { actor: ["own"], kind: "default" },
      asks: { rule: "hours", week: openHours(MONDAY_TO_SATURDAY, 7, 20), restsOnHolidays: true },
      validFrom: "2024-04-01",
      sources: source(`${BKI}, par. 4: none 20:00–07:00, none on Sundays and recognised holidays`, "C2"),
    },
    {
      id: "NL.bki.language",
      kind: "guardrail",
      countries,
      appliesTo: { actor: ["for-others"], customerKind: NATURAL_PERSONS },
      asks: { rule: "language", hardest: "B1" },
      validFrom: "2024-04-01",
      sources: source("Regeling kwaliteit incassodienstverlening (Stcrt. 2024, 10329), art. 1", "C1"),
    },
    {
      id: "NL.bki.specification",
      kind: "guardrail",
      countries,
      appliesTo: { actor: ["for-others"], customerKind: NATURAL_PERSONS },
      asks: { rule: "content", in: "formal", must: ["creditor-named", "sender-identified", "ground-and-due-date", "amounts-apart", "rights-explained"] },
      validFrom: "2024-04-01",
      sources: source(`${BKI}, written specification`, "C2"),
    },
    {
      id: "NL.bki.pressure",
      kind: "guardrail",
      countries,
      appliesTo: { actor: ["for-others"], customerKind: NATURAL_PERSONS },
      // Announcing what one cannot or will not do is wrong for whoever does it.
      elsewhere: { actor: ["own"], kind: "default" },
      asks: { rule: "content", in: "firm", must: ["only-real-consequences"] },
      validFrom: "2024-04-01",
      sources: source(`${BKI}: no pressure by steps that cannot or will not be taken`, "C2"),
    },
    {
      id: "NL.wik.letter",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["consumer"] },
      asks: { rule: "notice", freeDays: 14, starts: "day-after-delivery", mailNeedsProof: true },
      validFrom: "2012-07-01",
      sources: source(`${WIK}; ECLI:NL:HR:2016:2704`, "C1"),
    },
    {
      id: "NL.wik.content",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["consumer"] },
      asks: { rule: "content", in: "notice", must: ["principal-named", "exact-costs-if-unpaid", "free-term-named", "consequences-explained"] },
      validFrom: "2012-07-01",
      sources: source(`${WIK}; ECLI:NL:PHR:2016:938`, "C1"),
    },
    {
      id: "NL.delivery.2016",
      kind: "guardrail",
      countries,
      appliesTo: {},
      asks: { rule: "delivery", by: "post", days: 2, counting: "post-days" },
      validFrom: "2016-11-25",
      sources: source("ECLI:NL:HR:2016:2704: second day after sending; no Sunday, Monday or holiday", "C2"),
    },
    {
      // 48 hours by cabinet decision; whether it is in force was not seen. Three days are a margin of our own, and a later day never hurts the customer.
      id: "NL.delivery.2026",
      kind: "guardrail",
      countries,
      appliesTo: {},
      asks: { rule: "delivery", by: "post", days: 3, counting: "post-days" },
      validFrom: "2026-07-01",
      sources: source("Cabinet decision of 2025-12-19 to amend the Postbesluit (48 hours)", "U"),
    },
    {
      id: "NL.delivery.2027",
      kind: "guardrail",
      countries,
      appliesTo: {},
      asks: { rule: "delivery", by: "post", days: 4, counting: "post-days" },
      validFrom: "2027-07-01",
      sources: source("Cabinet decision of 2025-12-19 to amend the Postbesluit (72 hours)", "U"),
    },
    {
      // Law for a moratorium, the WSNP and parties to the covenant; kept for everybody by choice.
      id: "NL.debt-help.pause",
      kind: "default",
      countries,
      appliesTo: { customerKind: NATURAL_PERSONS },
      asks: { rule: "pause", circumstance: "debt-help", months: 4 },
      validFrom: "2022-03-02",
      sources: source("NVVK, Kennisgeving: four to eight months of rest", "C2"),
    },
    {
      id: "NL.debt-help.referral",
      kind: "hint",
      countries,
      appliesTo: { customerKind: NATURAL_PERSONS },
      asks: { rule: "content", in: "formal", must: ["debt-help-named"] },
      validFrom: "2021-01-01",
      sources: source("Vroegsignalering: own efforts, pointing to help among them (divosa.nl)", "C2"),
    },
    {
      id: "NL.terms.large-to-small",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["business"] },
      asks: { rule: "payment-term", mostDays: 30, between: "large-to-small" },
      validFrom: "2022-07-01",
      sources: source("Art. 6:119a BW (Stb. 2022, 146)", "C2"),
    },
  ],
};
