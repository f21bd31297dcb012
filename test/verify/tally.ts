/** What came of planning for many generated customers under many generated policies. */
import type { PromiseId } from "../../src/testing/index.js";

export interface Violation {
  readonly promise: PromiseId;
  readonly why: string;
  readonly policy: unknown;
  readonly dossier: unknown;
  readonly choice: number;
}
export interface Tally {
  readonly policies: number;
  readonly pairs: number;
  /** How often each promise was checked. */
  readonly checked: Readonly<Partial<Record<PromiseId, number>>>;
  /** Plans by the pressure of their first action, and those that hold a threatening step for later. */
  readonly first: Readonly<Record<string, number>>;
  readonly threatsLater: number;
  readonly violations: readonly Violation[];
}

export const NOTHING: Tally = { policies: 0, pairs: 0, checked: {}, first: {}, threatsLater: 0, violations: [] };

/** Both together. */
export function together(one: Tally, other: Tally): Tally {
  return {
    policies: one.policies + other.policies,
    pairs: one.pairs + other.pairs,
    checked: summed(one.checked, other.checked),
    first: summed(one.first, other.first),
    threatsLater: one.threatsLater + other.threatsLater,
    violations: [...one.violations, ...other.violations],
  };
}

function summed<K extends string>(one: Readonly<Partial<Record<K, number>>>, other: Readonly<Partial<Record<K, number>>>): Record<K, number> {
  const total = { ...one } as Record<K, number>;
  for (const [name, count] of Object.entries(other) as [K, number][]) total[name] = (total[name] ?? 0) + count;
  return total;
}
