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

function inGap({ from, to }: { readonly from: number; readonly to: number }): readonly Option<number>[] {
  const region = from === to ? String(from) : `${from}–${to}`;
  return [...new Set([from, to])].map((is) => ({ is, region }));
}
