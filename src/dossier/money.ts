/**
 * Money is an integer number of minor units of one currency. There is no way to add two amounts into one:
 * `total` gives a bag with one amount per currency (P13).
 * @module
 */
import { exponentOf } from "./currencies.js";

declare const minorBrand: unique symbol;
/** Minor units (cents). Not a number to the compiler, so `a.minor + b.minor` does not compile. */
export interface Minor {
  readonly [minorBrand]: true;
}
export interface Money {
  readonly currency: string;
  readonly minor: Minor;
}

/** An amount of whole minor units. */
export function money(currency: string, minor: number): Money {
  return { currency, minor: minor as unknown as Minor };
}

/** The whole number of minor units, for comparing and for arithmetic inside one invoice or one ledger. */
export function minorUnits(amount: Money): number {
  return amount.minor as unknown as number;
}

export type AmountProblem = "not-a-decimal" | "too-many-decimals" | "too-large" | "unknown-currency";

/** Reads a decimal string or number exactly; `1e3`, NaN and more decimals than the currency has are refused. */
export function parseAmount(told: string | number, currency: string): Money | AmountProblem {
  const exponent = exponentOf(currency);
  if (exponent === undefined) return "unknown-currency";
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(told));
  if (!parts) return "not-a-decimal";
  const [, sign = "", whole = "", fraction = ""] = parts;
  if (fraction.length > exponent) return "too-many-decimals";
  const minor = Number(whole + fraction.padEnd(exponent, "0"));
  if (!Number.isSafeInteger(minor)) return "too-large";
  return money(currency, sign && minor !== 0 ? -minor : minor);
}

/** `1250.00`, with exactly the currency's decimals. */
export function formatAmount(amount: Money): string {
  const exponent = exponentOf(amount.currency) ?? 0;
  const minor = minorUnits(amount);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  return `${minor < 0 ? "-" : ""}${whole}${exponent ? `.${digits.slice(-exponent)}` : ""}`;
}

/** One amount per currency, in order of code. */
export type Totals = ReadonlyMap<string, Money>;

/** The totals of amounts, kept apart per currency. */
export function total(amounts: Iterable<Money>): Totals {
  const sums = new Map<string, number>();
  for (const amount of amounts) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + minorUnits(amount));
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => [currency, money(currency, minor)]));
}
