/**
 * What each circumstance allows. The ceiling is the highest pressure left; `automatic` is whether a machine may still send anything;
 * `asks` is whether money may be asked of the customer at all (P4).
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
  /** Days after which somebody looks whether it still holds. */
  readonly reviewDays: number;
  readonly source: string;
}

export const CIRCUMSTANCE_RULES: readonly CircumstanceRule[] = [
  { kind: "bereavement", ceiling: 1, automatic: false, asks: false, addressee: "heirs", reviewDays: 90, source: "mission C10; own choice" },
  { kind: "insolvency", ceiling: 1, automatic: false, asks: false, addressee: "trustee", reviewDays: 90, source: "claims are filed with the trustee (S11)" },
  {
    kind: "debt-help",
    ceiling: 1,
    automatic: false,
    asks: false,
    addressee: "debt-counsellor",
    reviewDays: 120,
    source: "NVVK notice: 4 to 8 months of rest; law for a moratorium, own choice otherwise",
  },
  { kind: "statutory-pause", ceiling: 1, automatic: false, asks: false, reviewDays: 60, source: "GB Breathing Space (60 days), NL moratorium" },
  { kind: "hardship", ceiling: 3, automatic: false, asks: true, reviewDays: 60, source: "mission C10; FCA CONC 7.3" },
  { kind: "vulnerability", ceiling: 3, automatic: false, asks: true, reviewDays: 60, source: "mission C10; FCA CONC 7.3" },
  { kind: "minor", ceiling: 1, automatic: false, asks: false, addressee: "administrator", reviewDays: 365, source: "own choice" },
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
    reviewDays: 90,
    source: "a company that hires a lawyer is only redirected (P4)",
  },
  { kind: "identity-misuse", ceiling: 0, automatic: false, asks: false, reviewDays: 14, source: "a person first, at once (design, words)" },
  { kind: "disaster", ceiling: 1, automatic: false, asks: false, reviewDays: 30, source: "own choice" },
];
