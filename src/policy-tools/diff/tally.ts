/**
 * Real customers under two policies: how many get another first action, from what to what, with examples.
 * @module
 */
import type { Plan } from "../../decide/plan.js";
import { type Aspect, differs, type FirstAction, firstActionOf } from "./first-action.js";

export interface DiffTally {
  readonly customers: number;
  readonly changed: number;
  /** The commonest first. */
  readonly changes: readonly TalliedChange[];
}
export interface TalliedChange {
  readonly from: string;
  /** The same step where only the way it is done changes. */
  readonly to: string;
  /** In what they differ, at least for one of them. */
  readonly differs: readonly Aspect[];
  readonly count: number;
  /** Those whose first action presses more, and those whose first action presses less. */
  readonly firmer: number;
  readonly gentler: number;
  readonly examples: readonly { readonly customer: string; readonly before: FirstAction; readonly after: FirstAction }[];
}

/** Examples kept of each change; a portfolio may be as large as it is. */
const EXAMPLES = 3;

/** Counts customers one at a time; `tally` says how it stands. */
export function diffCounter(): { add(before: Plan, after: Plan): void; tally(): DiffTally } {
  const changes = new Map<string, TalliedChange>();
  let customers = 0;
  let changed = 0;
  return {
    add: (before, after) => {
      customers += 1;
      const [was, is] = [firstActionOf(before), firstActionOf(after)];
      const otherwise = differs(was, is);
      if (otherwise.length === 0) return;
      changed += 1;
      const key = JSON.stringify([was.treatment, is.treatment]);
      changes.set(key, counted(changes.get(key), { customer: before.customer, before: was, after: is }, otherwise));
    },
    tally: () => ({ customers, changed, changes: [...changes.values()].sort(commonest) }),
  };
}

function counted(so: TalliedChange | undefined, example: TalliedChange["examples"][number], otherwise: readonly Aspect[]): TalliedChange {
  const { before, after } = example;
  const { differs: known = [], count = 0, firmer = 0, gentler = 0, examples = [] } = so ?? {};
  return {
    from: before.treatment,
    to: after.treatment,
    differs: [...new Set([...known, ...otherwise])].sort(),
    count: count + 1,
    firmer: firmer + Number(after.pressure > before.pressure),
    gentler: gentler + Number(after.pressure < before.pressure),
    examples: examples.length < EXAMPLES ? [...examples, example] : examples,
  };
}

function commonest(one: TalliedChange, other: TalliedChange): number {
  return other.count - one.count || (one.from < other.from || (one.from === other.from && one.to < other.to) ? -1 : 1);
}
