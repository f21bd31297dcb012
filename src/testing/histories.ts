/**
 * A customer who lives through months: days on which somebody looks and days on which nobody does, late bank files, payments of all or of a part,
 * promises kept and broken, what comes of contacts. Each shrinks to a short life of few invoices in which little happens.
 * @module
 */
import * as fc from "fast-check";
import type { Outcome } from "../vocabulary.js";

/** What happens on one of the days. */
export interface Happening {
  readonly day: number;
  readonly what: "nobody-looks" | "bank-late" | "pays-part" | "pays-oldest" | "new-invoice";
  /** For how many days nobody looks or the bank is late. */
  readonly days: number;
}

export interface History {
  readonly country: "NL" | "DE" | "BE";
  readonly kind: "business" | "consumer";
  /** Of each invoice at the beginning, how many days it is past due; negative is still to come. */
  readonly invoices: readonly number[];
  readonly days: number;
  readonly happenings: readonly Happening[];
  /** What comes of each contact in turn, over and over. */
  readonly outcomes: readonly Outcome[];
  /** Whether a colleague carries out what the plan says on the day, or leaves every so-manieth step undone. */
  readonly leavesUndone: number;
}

const OUTCOMES = ["sent", "no-answer", "voicemail", "reached", "reached-refused", "reached-promised", "replied", "bounced", "says-paid"] as const;

/**
 * Months in the life of a customer, to be lived with `liveThrough`.
 * @example
 * fc.assert(fc.property(histories(), (history) => lifeHolds(liveThrough(bench, history)).holds));
 */
export function histories(): fc.Arbitrary<History> {
  const happening = fc.record<Happening>({
    day: fc.nat(75),
    what: fc.constantFrom("nobody-looks", "bank-late", "pays-part", "pays-oldest", "new-invoice"),
    days: fc.integer({ min: 1, max: 30 }),
  });
  return fc.record<History>({
    country: fc.constantFrom("NL", "DE", "BE"),
    kind: fc.constantFrom("business", "consumer"),
    invoices: fc.array(fc.integer({ min: -20, max: 30 }), { minLength: 1, maxLength: 3 }),
    days: fc.integer({ min: 20, max: 90 }),
    happenings: fc.array(happening, { maxLength: 5 }),
    outcomes: fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1, maxLength: 4 }),
    leavesUndone: fc.nat(5),
  });
}
