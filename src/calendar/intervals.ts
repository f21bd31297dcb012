/**
 * Sorted lists of stretches `[from, to)` that do not touch. The numbers can be minutes of a day or milliseconds.
 * @module
 */
export type Interval = readonly [from: number, to: number];

/** The same stretches in order, empty ones dropped, overlapping and touching ones joined. */
export function normaliseIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const joined: [number, number][] = [];
  for (const [from, to] of intervals.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0])) {
    const previous = joined.at(-1);
    if (previous && from <= previous[1]) previous[1] = Math.max(previous[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** What lies in both lists. Both must be normalised; so is the answer. */
export function intersectIntervals(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const both: Interval[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x && y; x = a[i], y = b[j]) {
    const from = Math.max(x[0], y[0]);
    const to = Math.min(x[1], y[1]);
    if (from < to) both.push([from, to]);
    if (x[1] < y[1]) i++;
    else j++;
  }
  return both;
}
