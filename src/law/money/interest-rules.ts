/**
 * Which interest a law gives on a late payment, per country and kind of customer. Only what stands here is ever counted.
 * @module
 */
import type { Confidence } from "../entry.js";
import { BE_COMMERCIAL, DE_BASE, ECB, FR_LEGAL, GB_BASE, NL_CIVIL, NL_COMMERCIAL, type ReferenceRate } from "./reference-rates.js";

/** A consumer, with everybody the law pages put on the safe side with them; or a business, a public body included. */
export type TreatedAs = "consumer" | "business";

export interface InterestRule {
  readonly id: string;
  readonly country: string;
  readonly of: TreatedAs;
  readonly currency: "EUR" | "GBP";
  readonly rate: ReferenceRate;
  /** Hundredths of a percent on top of the rate. */
  readonly add: number;
  /** When it begins: the day after the term, when in default, when in default by German law, or after the free term of the first reminder. */
  readonly starts: "day-after-term" | "default" | "german-default" | "after-free-term";
  /** After each year the interest of that year is added to what interest is counted on. */
  readonly compounds: boolean;
  /** Only where the contract has a rate; the rate here is then the most. */
  readonly onlyAgreed: boolean;
  /** Invoices that fell due earlier are under another law. */
  readonly validFrom: string;
  readonly source: string;
  readonly confidence: Confidence;
}

const simple = { currency: "EUR", add: 0, compounds: false, onlyAgreed: false } as const;
const points = (whole: number): number => whole * 100;

export const INTEREST_RULES: readonly InterestRule[] = [
  {
    ...{ ...simple, id: "NL.6:119", country: "NL", of: "consumer", rate: NL_CIVIL, starts: "default", compounds: true, validFrom: "1992-01-01" },
    ...{ source: "art. 6:119 BW, yearly compounding in the second paragraph (text read on wetboekplus.nl)", confidence: "C2" },
  },
  {
    ...{ ...simple, id: "NL.6:119a", country: "NL", of: "business", rate: NL_COMMERCIAL, starts: "day-after-term", compounds: true, validFrom: "2002-12-01" },
    ...{ source: "art. 6:119a BW, yearly compounding in the third paragraph (text read on wetboekplus.nl)", confidence: "C2" },
  },
  {
    ...{ ...simple, id: "DE.288.1", country: "DE", of: "consumer", rate: DE_BASE, add: points(5), starts: "german-default", validFrom: "2002-01-01" },
    ...{ source: "§ 288(1), § 286 BGB", confidence: "C2" },
  },
  {
    ...{ ...simple, id: "DE.288.2", country: "DE", of: "business", rate: DE_BASE, add: points(9), starts: "german-default", validFrom: "2014-07-29" },
    ...{ source: "§ 288(2), § 286 BGB", confidence: "C2" },
  },
  {
    ...{ ...simple, id: "BE.2002", country: "BE", of: "business", rate: BE_COMMERCIAL, starts: "day-after-term", validFrom: "2002-08-07" },
    ...{ source: "Law of 2 August 2002, art. 5", confidence: "C2" },
  },
  {
    ...{ ...simple, id: "BE.XIX.4", country: "BE", of: "consumer", rate: BE_COMMERCIAL, starts: "after-free-term", onlyAgreed: true, validFrom: "2023-12-01" },
    ...{ source: "Book XIX WER, art. XIX.4: the agreed rate, at most that of the law of 2 August 2002", confidence: "C2" },
  },
  {
    ...{ ...simple, id: "FR.L441-10", country: "FR", of: "business", rate: ECB, add: points(10), starts: "day-after-term", validFrom: "2019-04-26" },
    ...{ source: "art. L441-10 C. com.: the European rate and ten points where nothing else was agreed", confidence: "C2" },
  },
  {
    ...{ ...simple, id: "FR.1231-6", country: "FR", of: "consumer", rate: FR_LEGAL, starts: "default", validFrom: "2016-10-01" },
    ...{ source: "art. 1231-6 C. civ.", confidence: "G" },
  },
  {
    ...{ ...simple, id: "GB.late-payment", country: "GB", of: "business", currency: "GBP", rate: GB_BASE, add: points(8), starts: "day-after-term" },
    ...{ validFrom: "1998-11-01", source: "Late Payment of Commercial Debts (Interest) Act 1998; gov.uk", confidence: "C1" },
  },
  {
    ...{ ...simple, id: "EU.2011/7", country: "EU", of: "business", rate: ECB, add: points(8), starts: "day-after-term", validFrom: "2013-03-16" },
    ...{ source: "Directive 2011/7/EU, art. 3: at least the European rate and eight points", confidence: "C1" },
  },
];
