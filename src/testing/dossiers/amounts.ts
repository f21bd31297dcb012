/**
 * Amounts people owe each other: round ones first, then trifles, then anything.
 * @module
 */
import * as fc from "fast-check";
import { formatAmount, money } from "../../dossier/money.js";
import type { JsonObject } from "./sketch.js";

/** Minor units. */
export const minorAmounts: fc.Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.constantFrom(10_000, 125_000, 1_500_000, 200, 1) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5_000_000 }) },
);

/** A share of something, in percent. */
export const shares: fc.Arbitrary<number> = fc.constantFrom(100, 50, 21, 1, 99);

/** A share of an amount: at least the smallest coin. */
export function shareOf(minor: number, percent: number): number {
  return Math.max(1, Math.floor((minor * percent) / 100));
}

/** `1250.00` in the decimals of the currency. */
export function written(currency: string, minor: number): string {
  return formatAmount(money(currency, minor));
}

/** An amount outside an invoice, which says its currency itself. */
export function amountIn(currency: string, minor: number): JsonObject {
  return { amount: written(currency, minor), currency };
}
