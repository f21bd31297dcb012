/**
 * What each circumstance allows. The ceiling is the highest pressure left; `automatic` is whether a machine may still send anything;
 * `asks` is whether money may be asked of the customer at all; `remains` is what may still be said on our own initiative (P4).
 * @module
 */
import type { Circumstance, PersonRole, Pressure } from "../../vocabulary.js";

export interface CircumstanceRule {
  readonly kind: Circumstance;
  readonly ceiling: Pressure;
  readonly automatic: boolean;
  readonly asks: boolean;
  /** Who is addressed instead, if anyone. */
  readonly addressee?: PersonRole;
  /** The one treatment left for anybody but the addressee. */
  readonly others?: string;
  /** The contacts left besides replies: no cheerful call where somebody died or went under. Everything up to the ceiling where not said. */
  readonly remains?: readonly string[];
  /** Who is not there to be spoken to: nothing at all goes to this person. */
  readonly absent?: PersonRole;
  /** Days after which somebody looks whether it still holds. */
  readonly reviewDays: number;
  readonly source: string;
}

export const CIRCUMSTANCE_RULES: readonly CircumstanceRule[] = [
  {
    kind: "bereavement",
    ceiling: 1,
    automatic: false,
    asks: false,
    addressee: "heirs",
    remains: [],
    absent: "self",
    reviewDays: 90,
    source: "mission C10; own choice",
  },
  {
    kind: "insolvency",
    ceiling: 1,
    automatic: false,
    asks: false,
    addressee: "trustee",
    remains: ["answer-question", "mend-service"],
    reviewDays: 90,
    source: "claims are filed with the trustee (S11)",
  },
  {
    kind: "debt-help",
    ceiling: 1,
    automatic: false,
    asks: false,
    addressee: "debt-counsellor",
    remains: ["answer-question", "mend-service"],
    reviewDays: 120,
    source: "NVVK notice: 4 to 8 months of rest; law for a moratorium, own choice otherwise",
  },
  {
    kind: "statutory-pause",
    ceiling: 1,
    automatic: false,
    asks: false,
    remains: ["offer-help", "answer-question", "mend-service"],
    reviewDays: 60,
    source: "GB Breathing Space (60 days), NL moratorium",
  },
  { kind: "hardship", ceiling: 3, automatic: false, asks: true, reviewDays: 60, source: "mission C10; FCA CONC 7.3" },
  { kind: "vulnerability", ceiling: 3, automatic: false, asks: true, reviewDays: 60, source: "mission C10; FCA CONC 7.3" },
  {
    kind: "minor",
    ceiling: 1,
    automatic: false,
    asks: false,
    addressee: "administrator",
    remains: [],
    absent: "self",
    reviewDays: 365,
    source: "own choice",
  },
  {
    kind: "administration",
    ceiling: 3,
    automatic: false,
    asks: true,
    addressee: "administrator",
    reviewDays: 180,
    source: "the administrator decides about money",
  },
  {
    kind: "lawyer",
    ceiling: 1,
    automatic: false,
    asks: false,
    addressee: "lawyer",
    others: "redirect-to-representative",
    remains: [],
    reviewDays: 90,
    source: "a company that hires a lawyer is only redirected (P4)",
  },
  { kind: "identity-misuse", ceiling: 0, automatic: false, asks: false, remains: [], reviewDays: 14, source: "a person first, at once (design, words)" },
  {
    kind: "disaster",
    ceiling: 1,
    automatic: false,
    asks: false,
    remains: ["offer-help", "answer-question", "mend-service"],
    reviewDays: 30,
    source: "own choice",
  },
];
