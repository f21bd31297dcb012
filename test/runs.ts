/** How often properties are tried. `AMICABLE_RUNS` is how many times as often as usual: 20, or 0.2. */
export const TIMES = Number(process.env.AMICABLE_RUNS ?? 1);

/** So many runs, times what the environment asks for. */
export function times(count: number): number {
  return Math.max(1, Math.round(count * TIMES));
}
