/**
 * The European Union: decisions by a person, payment plans that are no credit, terms between companies.
 * @module
 */
import { type LawPack, NATURAL_PERSONS } from "../entry.js";
import { source } from "./notation.js";

const countries: readonly string[] = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

export const EU: LawPack = {
  pack: "eu",
  checkedOn: "2026-11-21",
  staleAfterDays: 210,
  entries: [
    {
      id: "EU.gdpr22",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: NATURAL_PERSONS },
      asks: { rule: "kept", by: "person-decides" },
      validFrom: "2018-05-25",
      sources: source("GDPR art. 22: no decision with serious effect by a machine alone", "C2"),
    },
    {
      id: "EU.ccd2.plan",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["consumer"] },
      asks: { rule: "kept", by: "no-costs" },
      validFrom: "2026-11-20",
      sources: source("Directive (EU) 2023/2225: a plan with interest or costs may be consumer credit", "C2"),
    },
    {
      id: "EU.terms.public",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["public"] },
      asks: { rule: "payment-term", mostDays: 30 },
      validFrom: "2013-03-16",
      sources: source("Directive 2011/7/EU art. 4", "C2"),
    },
    {
      id: "EU.terms.business",
      kind: "guardrail",
      countries,
      appliesTo: { customerKind: ["business", "sole-trader"] },
      asks: { rule: "payment-term", mostDays: 60 },
      validFrom: "2013-03-16",
      sources: source("Directive 2011/7/EU art. 3(5): longer only where agreed and not grossly unfair", "C2"),
    },
  ],
};
