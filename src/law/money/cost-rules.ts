/**
 * Which costs of asking a law lets a creditor charge, per country and kind of customer. Only what stands here is ever charged.
 * @module
 */
import type { Confidence } from "../entry.js";
import type { TreatedAs } from "./interest-rules.js";
import { flat, type Scale } from "./scale.js";

export interface CostRule {
  readonly id: string;
  readonly country: string;
  readonly of: TreatedAs;
  readonly currency: "EUR" | "GBP";
  /** Not told: nothing may be charged, for the reason below. */
  readonly scale?: Scale;
  /** Why nothing may be charged: a message of the `money.refused` group. */
  readonly refused?: "actual-costs-only" | "court-first" | "no-costs-for-consumers";
  /** What the scale is laid over: each invoice, all together, or each letter. */
  readonly over: "each-invoice" | "all-together" | "each-letter";
  /** What has to have happened: the invoice is late, the customer is in default by German law, or a free term has ended. */
  readonly after: "late" | "german-default" | "free-term";
  /** The fixed amount of a late payment, or costs of asking. */
  readonly what: "lump-sum" | "costs";
  /** Only what the contract names; the scale is then the most. */
  readonly onlyAgreed: boolean;
  /** Added where the creditor cannot reclaim it; in thousandths. */
  readonly vatPerMille?: number;
  /** Recurring claims: terms up to an amount bring together no more than this in so many months. */
  readonly stacking?: { readonly termsUpTo: number; readonly most: number; readonly months: number };
  /** What a reminder after the free ones may cost, and how many first reminders a year are free under a running contract. */
  readonly reminders?: { readonly most: number; readonly freePerYear: number };
  readonly validFrom: string;
  readonly checkedOn: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** 15 % to 2,500, 10 % to 5,000, 5 % to 10,000, 1 % to 200,000, half a percent above; from 40 to 6,775. */
export const NL_SCALE: Scale = {
  steps: [
    { above: 0, fixed: 0, perMille: 150 },
    { above: 2_500_00, fixed: 375_00, perMille: 100 },
    { above: 5_000_00, fixed: 625_00, perMille: 50 },
    { above: 10_000_00, fixed: 875_00, perMille: 10 },
    { above: 200_000_00, fixed: 2_775_00, perMille: 5 },
  ],
  least: 40_00,
  most: 6_775_00,
};
/** 20 to 150, 30 and 10 % to 500, 65 and 5 % above; at most 2,000. */
export const BE_CAP: Scale = {
  steps: [
    { above: 0, fixed: 20_00, perMille: 0 },
    { above: 150_00, fixed: 30_00, perMille: 100 },
    { above: 500_00, fixed: 65_00, perMille: 50 },
  ],
  most: 2_000_00,
};
/** 40 below 1,000, 70 below 10,000, 100 from there. */
export const GB_TIERS: Scale = {
  steps: [
    { above: 0, fixed: 40_00, perMille: 0 },
    { above: 999_99, fixed: 70_00, perMille: 0 },
    { above: 9_999_99, fixed: 100_00, perMille: 0 },
  ],
};

const base = { currency: "EUR", onlyAgreed: false, checkedOn: "2026-11-21" } as const;
const lump = { ...base, scale: flat(40_00), of: "business", over: "each-invoice", after: "late", what: "lump-sum" } as const;
const none = { ...base, of: "consumer", over: "each-invoice", after: "late", what: "costs" } as const;

export const COST_RULES: readonly CostRule[] = [
  {
    ...{ ...base, id: "NL.wik", country: "NL", of: "consumer", scale: NL_SCALE, over: "each-letter", after: "free-term", what: "costs", vatPerMille: 210 },
    ...{ stacking: { termsUpTo: 266_67, most: 140_00, months: 6 }, validFrom: "2012-07-01" },
    ...{ source: "art. 6:96(6) BW; Besluit BIK, Stb. 2012, 141; recurring terms since 2024-10-01, Stb. 2024, 44", confidence: "C2" },
  },
  {
    ...{ ...base, id: "NL.bik", country: "NL", of: "business", scale: NL_SCALE, over: "all-together", after: "late", what: "costs", vatPerMille: 210 },
    ...{ validFrom: "2012-07-01", source: "art. 6:96(4)-(5) BW; Besluit BIK, Stb. 2012, 141; parties may have agreed otherwise", confidence: "C2" },
  },
  {
    ...{ ...base, id: "BE.XIX.4", country: "BE", of: "consumer", scale: BE_CAP, over: "all-together", after: "free-term", what: "costs", onlyAgreed: true },
    ...{
      reminders: { most: 7_50, freePerYear: 3 },
      validFrom: "2023-12-01",
      source: "Book XIX WER, art. XIX.4; legaleyes.be; fairadvocaten.be 2023-08-14",
      confidence: "C2",
    },
  },
  { ...lump, id: "BE.2002.6", country: "BE", validFrom: "2013-03-16", source: "Law of 2 August 2002, art. 6", confidence: "C2" },
  { ...lump, id: "DE.288.5", country: "DE", after: "german-default", validFrom: "2014-07-29", source: "§ 288(5) BGB", confidence: "C2" },
  {
    ...{ ...none, id: "DE.fee", country: "DE", refused: "actual-costs-only", validFrom: "2002-01-01" },
    ...{ source: "BGH VIII ZR 95/18: about EUR 0.76 for print and post stood, EUR 2.50 did not", confidence: "C2" },
  },
  { ...lump, id: "FR.D441-5", country: "FR", validFrom: "2013-01-01", source: "art. D441-5 C. com.", confidence: "C2" },
  {
    ...{ ...none, id: "FR.L111-8", country: "FR", refused: "court-first", validFrom: "2012-06-01" },
    ...{ source: "art. L111-8 C. proc. civ. d'exéc.: without a title the costs stay with the creditor", confidence: "C1" },
  },
  {
    ...{ ...lump, id: "GB.late-lump", country: "GB", currency: "GBP", scale: GB_TIERS, validFrom: "2002-08-07" },
    ...{ source: "Late Payment of Commercial Debts (Interest) Act 1998, s. 5A; gov.uk", confidence: "C1" },
  },
  { ...lump, id: "EU.2011/7.6", country: "EU", validFrom: "2013-03-16", source: "Directive 2011/7/EU, art. 6", confidence: "C1" },
];
