/**
 * France: the letter of out-of-court collection, no costs without a title, nothing that looks like a court.
 * @module
 */
import { type LawPack, NATURAL_PERSONS } from "../entry.js";
import { source } from "./notation.js";

const countries = ["FR"] as const;

export const FR: LawPack = {
  pack: "fr",
  checkedOn: "2026-11-21",
  staleAfterDays: 210,
  entries: [
    {
      id: "FR.letter",
      kind: "guardrail",
      countries,
      appliesTo: { actor: ["for-others"] },
      asks: {
        rule: "content",
        in: "any-writing",
        must: ["sender-identified", "says-amicable", "creditor-named", "ground-and-due-date", "amounts-apart", "how-to-pay", "law-text-on-costs"],
      },
      validFrom: "2012-06-01",
      sources: source("Art. R124-4 Code des procédures civiles d'exécution", "C1"),
    },
    {
      id: "FR.no-court-look",
      kind: "guardrail",
      countries,
      appliesTo: {},
      asks: { rule: "content", in: "any-writing", must: ["company-look"] },
      validFrom: "2012-06-01",
      sources: source("DGCCRF 2022 checks: confusion with enforcement by a court (quechoisir.org 2024-06)", "C2"),
    },
    {
      id: "FR.costs",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: NATURAL_PERSONS },
      asks: { rule: "kept", by: "no-costs" },
      validFrom: "2014-03-19",
      sources: source("Art. L111-8 Code des procédures civiles d'exécution: costs without a title are the creditor's", "C1"),
    },
    {
      id: "FR.terms",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["business"] },
      asks: { rule: "payment-term", mostDays: 60 },
      validFrom: "2014-03-19",
      sources: source("Art. L441-10 Code de commerce, as told by economie.gouv.fr", "C1"),
    },
  ],
};
