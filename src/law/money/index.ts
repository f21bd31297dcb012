/**
 * Money the law allows on a late payment: interest, costs, and both together with the invoices. Not legal advice.
 * @module
 */
import { claimOf } from "./claim.js";
import type { MoneyQuestion } from "./question.js";
import { type LawfulQuestion, readQuestion } from "./told.js";
import { type LawfulAmounts, type LawfulClaim, writtenAmounts, writtenClaim } from "./written.js";

export { type OldTable, oldTables } from "./old-tables.js";
export type { MoneyQuestion, OpenClaim } from "./question.js";
export type { LawfulQuestion } from "./told.js";
export type { ClaimLine, LawfulAmounts, LawfulClaim } from "./written.js";

/**
 * Interest on late payments by the law of the customer's country: simple per stretch over 365 days a year, split where the rate changes, rounded once
 * per line (half up), with yearly compounding where the law compounds. Days for which no rate is known are refused, never guessed.
 * Throws an `AmicableError` with the code `invalid-question` that lists every problem.
 * @example
 * const question = { country: "NL", kind: "business", on: "2026-11-23", currency: "EUR", claims: [{ id: "F1", amount: "1000.00", due: "2026-10-24" }] } as const;
 * statutoryInterest(question).total; //=> "8.55"
 */
export function statutoryInterest(question: LawfulQuestion): LawfulAmounts {
  const asked = readQuestion(question);
  return writtenAmounts(asked, claimOf(asked, ["interest"]));
}

/**
 * Costs of asking and the fixed amount of a late payment. What is not owed yet stands under `follows`, with what has to happen first under `refused`.
 * Throws an `AmicableError` with the code `invalid-question` that lists every problem.
 * @example
 * const question = { country: "NL", kind: "consumer", on: "2026-11-23", currency: "EUR", claims: [{ id: "F1", amount: "1000.00", due: "2026-10-24" }] } as const;
 * collectionCosts(question).total; //=> "0.00"
 * collectionCosts(question).follows?.total; //=> "150.00"
 */
export function collectionCosts(question: LawfulQuestion): LawfulAmounts {
  const asked = readQuestion(question);
  return writtenAmounts(asked, claimOf(asked, ["costs"]));
}

/**
 * All that may be claimed on a day: the invoices, interest, costs and VAT, line by line with the figures, the source and its confidence, and what may
 * not be claimed and why. A kind of customer or a country that is not told leaves only the invoices. In the currency of the law (EUR, GBP) or not at all.
 * Throws an `AmicableError` with the code `invalid-question` that lists every problem.
 * @example
 * const question = { country: "DE", kind: "consumer", on: "2026-11-23", currency: "EUR", claims: [{ id: "F1", amount: "1000.00", due: "2026-10-24" }] } as const;
 * lawfulClaim(question).total; //=> "1000.00"
 */
export function lawfulClaim(question: LawfulQuestion): LawfulClaim {
  return lawfulClaimOf(readQuestion(question));
}

/** The same for a question that was read already. */
export function lawfulClaimOf(question: MoneyQuestion): LawfulClaim {
  return writtenClaim(question, claimOf(question));
}
