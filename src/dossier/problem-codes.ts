/**
 * Every kind of problem a dossier can have. The codes are stable: programs may look at them.
 * @module
 */
import type { Problem } from "../problem.js";

export const DOSSIER_PROBLEMS = {
  // What is handed over is not plain data.
  "not-an-object": ["error", "A dossier is one group of fields about one customer"],
  "too-deep": ["error", "Fields are nested deeper than the limit"],
  "too-many-values": ["error", "There are more values than the limit"],
  "too-much-text": ["error", "There is more text than the limit"],
  "too-many-problems": ["error", "There are more problems than are listed"],
  circular: ["error", "A value contains itself"],
  "forbidden-name": ["error", "A field has a name that could change how the program works"],
  "computed-value": ["error", "A value is worked out when it is read"],
  "not-plain-data": ["error", "A value cannot be written as JSON"],
  "not-finite": ["error", "A number is NaN or too large to hold"],
  unreadable: ["error", "Reading a value failed"],
  // A field on its own.
  missing: ["error", "A field that is always needed is not there"],
  "unknown-field": ["error", "A field that dossiers do not have"],
  "wrong-kind": ["error", "A list where text belongs, a number where a list belongs, and so on"],
  "not-in-list": ["error", "A word outside a closed list"],
  empty: ["error", "A text or list with nothing in it"],
  "impossible-date": ["error", "A day that is on no calendar"],
  "date-form": ["error", "A day that is not written as YYYY-MM-DD"],
  "unlikely-date": ["error", "A day before 1900 or after 2199"],
  "moment-form": ["error", "A moment that is not written with day, time and offset"],
  "impossible-time": ["error", "A time that is on no clock"],
  "run-day": ["error", "A returning day that is neither one weekday nor one day of the month"],
  "out-of-range": ["error", "A number outside its range, or not a whole one"],
  "nps-range": ["error", "A score that is not a whole number from 0 to 10"],
  "country-form": ["error", "A country that is not a code of two capital letters"],
  "unknown-zone": ["error", "A time zone that is not on the IANA list"],
  "language-form": ["error", "A language that is not written as a code"],
  // Money.
  "unknown-currency": ["error", "A currency that ISO 4217 does not list"],
  "not-a-decimal": ["error", "An amount that is not written in digits with a decimal point"],
  "exponent-amount": ["error", "An amount with a power of ten"],
  "too-many-decimals": ["error", "More decimals than the currency has"],
  "amount-too-large": ["error", "An amount, or a total, that cannot be kept to the cent"],
  "amount-not-exact": ["error", "A number so large that its cents may already be lost"],
  "negative-amount": ["error", "An amount below zero where that has no meaning"],
  "zero-amount": ["error", "An amount of nothing where something is meant"],
  "negative-invoice": ["error", "A credit note told as an invoice"],
  "mixed-currencies": ["error", "Two currencies in one invoice, arrangement or promise"],
  "instalments-do-not-add-up": ["error", "Instalments whose sum is not the amount of the invoice"],
  "disputed-more-than-invoiced": ["warning", "A disputed amount above the amount of the invoice"],
  // Fields beside each other.
  "duplicate-id": ["error", "Two things with one id"],
  "unknown-reference": ["warning", "An id that nothing in the dossier has"],
  "after-as-of": ["error", "Something that is told as past lies after the moment of the dossier"],
  "end-before-start": ["error", "Something ends before it starts"],
  "payment-before-invoice": ["error", "A payment older than its invoice"],
  "due-before-issued": ["warning", "An invoice that was due before it was issued"],
  "debit-day-passed": ["warning", "A direct debit that is still pending after its day"],
} as const satisfies Record<string, readonly [Problem["severity"], string]>;

export type DossierProblemCode = keyof typeof DOSSIER_PROBLEMS;

/** What is wrong with one value, before it is known where the value stands. */
export interface Flaw {
  readonly code: DossierProblemCode;
  readonly received?: string;
  readonly expected: string;
  readonly mend: string;
  /** What was probably meant, as it is to be written. */
  readonly suggestion?: string;
  /** Where inside the value, when not the whole of it. */
  readonly within?: readonly string[];
}

/** A value that was read, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly flaw: Flaw };
