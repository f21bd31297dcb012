/**
 * Shares of an amount, exact to the last digit and rounded once. Money here is whole minor units of one currency.
 * @module
 */

/** `base × numerator ÷ denominator`, half a unit rounded up; all of them whole and not negative. */
export function share(base: number, numerator: number, denominator: number): number {
  const divisor = BigInt(denominator);
  return Number((2n * BigInt(base) * BigInt(numerator) + divisor) / (2n * divisor));
}

const HUNDREDTHS_OF_A_PERCENT = 10_000;
/** Every law here counts a year as 365 days, leap years too. */
export const DAYS_A_YEAR = 365;

/** Simple interest over some days at a yearly rate in hundredths of a percent. */
export function simpleInterest(base: number, hundredths: number, days: number): number {
  return share(base, hundredths * days, HUNDREDTHS_OF_A_PERCENT * DAYS_A_YEAR);
}
