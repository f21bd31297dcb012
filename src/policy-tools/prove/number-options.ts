/**
 * The regions between the cuts of a whole number, each with both ends.
 * @module
 */
import type { Option, Options } from "./explore.js";

/** High enough to be beyond every limit. */
const FAR = 100_000;
export type Between = readonly [lowest: number, highest: number];
export const COUNTABLE: Between = [0, FAR];

/** Numbers to look at: each cut, and what lies above, between and below. */
export function numberOptions(cuts: readonly number[], [lowest, highest]: Between = [-FAR, FAR]): Options<number> {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b).filter((cut) => cut >= lowest && cut <= highest);
  const gaps = [...sorted, highest + 1].map((cut, at) => {
    const before = sorted[at - 1];
    return { from: before === undefined ? lowest : before + 1, to: cut - 1 };
  });
  const inGaps = gaps.filter(({ from, to }) => from <= to).flatMap(inGap);
  const [first, ...rest] = [...inGaps.toReversed(), ...sorted.map((cut): Option<number> => ({ is: cut, region: String(cut) }))];
  return first ? [first, ...rest] : [{ is: lowest, region: String(lowest) }];
}

/** Where only "at least so many" is asked: what lies below and from each of these numbers on. */
export function atLeastOptions(from: readonly number[], [lowest, highest]: Between): Options<number> {
  const starts = [...new Set([lowest, ...from])].sort((a, b) => a - b).filter((start) => start >= lowest && start <= highest);
  const options = starts.map((start, at): Option<number> => {
    const to = (starts[at + 1] ?? highest + 1) - 1;
    // The value nearest to where it changes: the highest that is still below, or the lowest that is enough.
    return { is: at === 0 ? to : start, region: start === to ? String(start) : `${start}–${to}` };
  });
  const [first = { is: lowest, region: String(lowest) }, ...rest] = options.toReversed();
  return [first, ...rest];
}

function inGap({ from, to }: { readonly from: number; readonly to: number }): readonly Option<number>[] {
  const region = from === to ? String(from) : `${from}–${to}`;
  return [...new Set([from, to])].map((is) => ({ is, region }));
}
