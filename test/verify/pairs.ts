/**
 * Generated policies, each with generated customers: one pair is one policy and one customer, planned for, with its promises checked.
 * @module
 */
import fc from "fast-check";
import { parseDossier } from "../../src/dossier/index.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { type Bench, benchOf, dossiers, hostilePolicies, type PromiseId, policies, promises, type Trial, trialOf } from "../../src/testing/index.js";
import { disturbed } from "../../src/testing/promises/p5-left-in-peace.js";
import { unfounded } from "../../src/testing/promises/p6-firm-on-evidence.js";
import { tooMany } from "../../src/testing/promises/p10-rest.js";
import { NOTHING, type Tally, together, type Violation } from "./tally.js";

const CUSTOMERS_PER_POLICY = 10;
/** Checked for every pair: they read the plan that is there. */
const ALWAYS: readonly PromiseId[] = ["P1", "P2", "P3", "P4", "P8", "P11", "P13", "P15"];
/** Checked for one pair in so many: they plan again, some for every treatment there is. */
const SAMPLED: readonly (readonly [PromiseId, number])[] = [
  ["P5", 20],
  ["P6", 20],
  ["P7", 5],
  ["P9", 5],
  ["P10", 5],
  ["P14", 5],
];

/** What these say of the plan that is there is cheap, and checked for every pair too. */
const PLAIN: readonly (readonly [PromiseId, (trial: Trial) => readonly string[]])[] = [
  ["P5", disturbed],
  ["P6", unfounded],
  ["P10", tooMany],
];

const anyPolicy: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostilePolicies() },
  { weight: 4, arbitrary: policies() },
  { weight: 1, arbitrary: fc.constantFrom(...PRESETS.keys()) },
);

export interface Pair {
  readonly bench: Bench;
  readonly policy: unknown;
  readonly document: unknown;
  /** Picks a way to try a promise, where there are several. */
  readonly choice: number;
}

/** About so many pairs, the same ones for the same seed. */
export function* pairsOf(seed: number, pairs: number): Generator<Pair> {
  const each = fc.tuple(anyPolicy, fc.array(fc.tuple(dossiers(), fc.nat(99_999)), { minLength: CUSTOMERS_PER_POLICY, maxLength: CUSTOMERS_PER_POLICY }));
  for (const [policy, customers] of fc.sample(each, { seed, numRuns: Math.ceil(pairs / CUSTOMERS_PER_POLICY) })) {
    const bench = benchOf({ policy });
    for (const [document, choice] of customers) yield { bench, policy, document, choice };
  }
}

/** Tries about so many pairs. */
export function tryPairs(seed: number, pairs: number): Tally {
  const policies = new Set<Bench>();
  let tally = NOTHING;
  for (const pair of pairsOf(seed, pairs)) {
    policies.add(pair.bench);
    tally = together(tally, tryPair(pair));
  }
  return { ...tally, policies: policies.size };
}

function tryPair({ bench, policy, document, choice }: Pair): Tally {
  const parsed = parseDossier(document);
  const found = (promise: PromiseId, why: string): Violation => ({ promise, why, policy, dossier: document, choice });
  if (!parsed.ok) return { ...NOTHING, pairs: 1, violations: [found("P14", `a generated dossier was refused: ${JSON.stringify(parsed.issues)}`)] };
  const ids = [...ALWAYS, ...SAMPLED.flatMap(([id, onceIn], index) => ((choice + index) % onceIn === 0 ? [id] : []))];
  try {
    const trial = trialOf(bench, parsed.value);
    const violations = ids.flatMap((id) => {
      // What picks the sample does not pick the way to try it.
      const verdict = promises[id](trial, Math.floor(choice / 20));
      return verdict.holds ? [] : [found(id, verdict.why)];
    });
    const plainly = PLAIN.flatMap(([id, wrongs]) => (ids.includes(id) ? [] : wrongs(trial).map((why) => found(id, why))));
    return {
      policies: 0,
      pairs: 1,
      checked: Object.fromEntries(ids.map((id) => [id, 1])),
      first: { [trial.plan.actions[0].pressure]: 1 },
      threatsLater: trial.plan.later.some(({ threatening }) => threatening) ? 1 : 0,
      violations: [...violations, ...plainly],
    };
  } catch (thrown) {
    return {
      ...NOTHING,
      pairs: 1,
      violations: [found("P14", `planning failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`)],
    };
  }
}
