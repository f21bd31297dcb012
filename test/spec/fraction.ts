/** Exact numbers, so that a rule about money can be said without rounding. Design §4, "a sum of named parts that add up exactly". */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal number, exactly: `0.75`, `12`, `"-3.10"`. */
export function exactly(told: number | string): Fraction {
  const [whole = "0", decimals = ""] = String(told).split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

/** The product of all of them. */
export function times(...all: readonly Fraction[]): Fraction {
  return all.reduce((product, one) => ({ over: product.over * one.over, under: product.under * one.under }), { over: 1n, under: 1n });
}

/** One through the other. */
export function through(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.under, under: one.under * other.over };
}

/** Whether a whole number is one of the nearest to it. */
export function isNearest(whole: number, { over, under }: Fraction): boolean {
  const away = BigInt(whole) * under - over;
  return 2n * (away < 0n ? -away : away) <= under;
}
