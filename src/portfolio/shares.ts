/**
 * Counting, with the share beside the count.
 * @module
 */
export interface Share<T extends string> {
  readonly name: T;
  readonly count: number;
  /** Of the whole, in percent with one decimal. */
  readonly percent: number;
}

/** Counts by name, the commonest first. */
export function sharesOf<T extends string>(counts: ReadonlyMap<T, number>, whole: number): readonly Share<T>[] {
  return [...counts]
    .map(([name, count]) => ({ name, count, percent: percentOf(count, whole) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** A share in percent with one decimal; `undefined` where there is no whole. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part * 1000) / whole) / 10;
}

/** An average with one decimal; `undefined` of nothing. */
export function averageOf(sum: number, count: number): number | undefined {
  return count === 0 ? undefined : Math.round((sum * 10) / count) / 10;
}

/** Adds to a count by name. */
export function tally<T extends string>(counts: Map<T, number>, name: T, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}
