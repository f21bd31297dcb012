/** Tries a promise on many customers, under the shipped presets, layers over them, and policies that mean no good. */

import fc from "fast-check";
import type { Dossier } from "../../src/dossier/dossier.js";
import { parseDossier } from "../../src/dossier/index.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { type Bench, benchOf, type Check, dossiers, hostilePolicies, policies, trialOf, type Verdict } from "../../src/testing/index.js";
import { TIMES, times } from "../runs.js";

export type Whose = "presets" | "layers" | "hostile";

/** On a busy machine, and with more runs. */
export const PATIENT = { timeout: 60_000 * Math.max(1, TIMES) };
const CUSTOMERS_PER_POLICY = 4;

export function runs(count: number): { numRuns: number } {
  return { numRuns: times(count) };
}

export function read(document: unknown): Dossier {
  const parsed = parseDossier(document);
  if (!parsed.ok) throw new Error(`A generated dossier does not parse: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

/** One bench per preset, for as long as a test runs. */
export function presetBenches(): readonly Bench[] {
  return [...PRESETS.keys()].map((policy) => benchOf({ policy }));
}

/** Fails with the reason, the policy and the smallest customer. */
export function mustHold(verdict: Verdict): void {
  if (!verdict.holds) throw new Error(verdict.why);
}

/** A promise on `count` customers. */
export function tryOn(check: Check, whose: Whose, count: number): void {
  if (whose === "presets") {
    const benches = presetBenches();
    const bench = fc.constantFrom(...benches.keys());
    const property = fc.property(bench, dossiers(), fc.nat(999), (which, document, choice) => {
      const on = benches[which];
      if (on) mustHold(check(trialOf(on, read(document)), choice));
    });
    fc.assert(property, runs(count));
    return;
  }
  const customers = fc.array(fc.tuple(dossiers(), fc.nat(999)), { minLength: 1, maxLength: CUSTOMERS_PER_POLICY });
  const property = fc.property(whose === "layers" ? policies() : hostilePolicies(), customers, (policy, documents) => {
    const bench = benchOf({ policy });
    for (const [document, choice] of documents) mustHold(check(trialOf(bench, read(document)), choice));
  });
  fc.assert(property, runs(Math.ceil(count / 2)));
}
