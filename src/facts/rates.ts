/**
 * Amounts in another currency, by the dated rate the caller gave. No rate, no answer: nothing is guessed.
 * @module
 */
import { exponentOf } from "../dossier/currencies.js";
import type { Dossier, Rate } from "../dossier/dossier.js";

/** Minor units in another currency, rounded half up, with the rate as evidence; `undefined` where no rate was given. */
export function inCurrency(
  dossier: Pick<Dossier, "rates">,
  minor: number,
  from: string,
  to: string,
): { readonly minor: number; readonly evidence: readonly string[] } | undefined {
  if (from === to) return { minor, evidence: [] };
  const [least] = latestRates(dossier, from, to)
    .map((rate) => ({ minor: rate.from === from ? times(minor, rate.rate, from, to) : over(minor, rate.rate, from, to), rate }))
    .sort((a, b) => a.minor - b.minor);
  return least && { minor: least.minor, evidence: [least.rate.at] };
}

/** More than one where several were told for one day: the order told decides nothing, the least amount is taken. */
function latestRates({ rates = [] }: Pick<Dossier, "rates">, from: string, to: string): readonly Rate[] {
  const between = rates.filter((rate) => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from));
  const latest = Math.max(...between.map(({ on }) => on));
  return between.filter(({ on }) => on === latest);
}

function times(minor: number, rate: string, from: string, to: string): number {
  const [units, scale] = exact(rate);
  return rounded(BigInt(minor) * units * power(to), scale * power(from));
}

function over(minor: number, rate: string, from: string, to: string): number {
  const [units, scale] = exact(rate);
  return rounded(BigInt(minor) * scale * power(to), units * power(from));
}

function exact(rate: string): readonly [units: bigint, scale: bigint] {
  const [whole = "0", fraction = ""] = rate.split(".");
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

function power(currency: string): bigint {
  return 10n ** BigInt(exponentOf(currency) ?? 0);
}

function rounded(numerator: bigint, denominator: bigint): number {
  return denominator === 0n ? 0 : Number((2n * numerator + denominator) / (2n * denominator));
}
