/**
 * One line for a company's own test suite: this policy keeps the promises, whoever the customer is.
 * @module
 */
import * as fc from "fast-check";
import { parseDossier } from "../dossier/parse.js";
import type { PlannerOptions } from "../planner.js";
import { type Bench, benchOf } from "./bench.js";
import { type DossierDocument, type DossierOptions, dossiers } from "./dossiers/index.js";
import { type PromiseId, promises } from "./promises/index.js";
import { brokenPromise } from "./report.js";
import { type Trial, trialOf } from "./trial.js";

export interface SafetyOptions extends Omit<PlannerOptions, "policy"> {
  /** Customers to try; 200 where not given. */
  readonly runs?: number;
  /** To see a failure again. */
  readonly seed?: number;
  /** Only these promises. */
  readonly only?: readonly PromiseId[];
  /** What customers to try: their kinds, countries, currencies. */
  readonly dossiers?: DossierOptions;
}

/**
 * Tries a policy on customers of every kind.
 * @throws AmicableError `invalid-policy` where the policy does not load; an Error that shows the smallest customer for whom a promise is broken, the
 * promise, the plan and the seed.
 * @example
 * test("our policy is safe", () => assertPolicyIsSafe(policy, { runs: 500 }));
 */
export function assertPolicyIsSafe(policy: unknown, { runs = 200, seed, only, dossiers: whom, ...planner }: SafetyOptions = {}): void {
  const bench = benchOf({ ...planner, policy });
  const ids = only ?? (Object.keys(promises) as PromiseId[]);
  const property = fc.property(dossiers(whom), fc.nat(999), (document, choice) => findBroken(bench, document, choice, ids) === undefined);
  const { failed, counterexample, seed: used } = fc.check(property, { numRuns: runs, ...(seed !== undefined && { seed }) });
  if (!failed || !counterexample) return;
  const [document, choice] = counterexample;
  const found = findBroken(bench, document, choice, ids);
  throw new Error(brokenPromise({ document, seed: used, ...(found ?? { id: ids[0] ?? "P1", why: "it was broken once and not again: something remembers" }) }));
}

interface Found {
  readonly id: PromiseId;
  readonly why: string;
  readonly trial?: Trial;
}

function findBroken(bench: Bench, document: DossierDocument, choice: number, ids: readonly PromiseId[]): Found | undefined {
  const parsed = parseDossier(document);
  if (!parsed.ok) return { id: "P1", why: `the dossier was refused: ${parsed.issues.map(({ at, expected }) => `${at} ${expected}`).join("; ")}` };
  try {
    const trial = trialOf(bench, parsed.value);
    for (const id of ids) {
      const verdict = promises[id](trial, choice);
      if (!verdict.holds) return { id, why: verdict.why, trial };
    }
    return undefined;
  } catch (thrown) {
    return { id: "P1", why: `planning failed: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
}
