/**
 * Costs as a law scales them by the size of a claim. Amounts are minor units.
 * @module
 */
import { share } from "./exact.js";

export interface Scale {
  /** From just above an amount: so much, and a share of what lies above it. Lowest first. */
  readonly steps: readonly { readonly above: number; readonly fixed: number; readonly perMille: number }[];
  readonly least?: number;
  readonly most?: number;
}

/** What the scale gives for a claim: rounded once, nothing for nothing. */
export function scaled({ steps, least = 0, most }: Scale, claim: number): number {
  const step = steps.filter(({ above }) => above < claim).at(-1);
  if (!step) return 0;
  const amount = Math.max(least, step.fixed + share(claim - step.above, step.perMille, 1000));
  return most === undefined ? amount : Math.min(most, amount);
}

/** The same amount whatever the claim is. */
export function flat(fixed: number): Scale {
  return { steps: [{ above: 0, fixed, perMille: 0 }] };
}
