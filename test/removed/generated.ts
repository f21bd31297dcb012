/**
 * Leaves each shipped guardrail out in turn, for generated customers under generated policies, and tells for how many of them the promise that it
 * serves is then found broken by an independent reading of the plan.
 */
import { decide } from "../../src/decide/decide.js";
import type { Plan } from "../../src/decide/plan.js";
import { type Dossier, parseDossier } from "../../src/dossier/index.js";
import { GUARDRAILS, type Guardrail } from "../../src/index.js";
import { type Bench, type PromiseId, promises, trialOf } from "../../src/testing/index.js";
import { pairsOf } from "../verify/pairs.js";

export interface Harm {
  /** Customers whose plan is another without it. */
  readonly changed: number;
  /** Those for whom its promise is then broken. */
  readonly harmed: number;
}

/** By the id of the guardrail that is left out; the same for the same seed. */
export function harmWithout(seed: number, pairs: number): ReadonlyMap<string, Harm> {
  const harms = new Map<string, Harm>(GUARDRAILS.map(({ id }) => [id, { changed: 0, harmed: 0 }]));
  for (const { bench, document, choice } of pairsOf(seed, pairs)) {
    const parsed = parseDossier(document);
    if (!parsed.ok) throw new Error(`A generated dossier does not parse: ${JSON.stringify(parsed.issues)}`);
    const { value: dossier } = parsed;
    const whole = shown(planWith(bench, dossier, bench.guardrails));
    for (const { id, serves } of heard(bench, dossier)) {
      const without = benchWithout(bench, id);
      if (shown(without.plan(dossier)) === whole) continue;
      const { holds } = promises[serves as PromiseId](trialOf(without, dossier), choice);
      const { changed, harmed } = harms.get(id) ?? { changed: 0, harmed: 0 };
      harms.set(id, { changed: changed + 1, harmed: harmed + (holds ? 0 : 1) });
    }
  }
  return harms;
}

/** A bench whose plans are made without one guardrail. */
export function benchWithout(bench: Bench, id: string): Bench {
  const guardrails = bench.guardrails.filter((guardrail) => guardrail.id !== id);
  return { ...bench, guardrails, plan: (dossier) => planWith(bench, dossier, guardrails) };
}

/** The guardrails that have something to say to this customer; leaving out one that permits every step it is asked about makes no difference. */
function heard(bench: Bench, dossier: Dossier): readonly Guardrail[] {
  const open = new Map<string, number>();
  const count = (id: string, steps: number) => open.set(id, (open.get(id) ?? 0) + steps);
  const listening = bench.guardrails.map(
    (guardrail): Guardrail => ({
      ...guardrail,
      concerns: (step) => {
        const concerned = guardrail.concerns(step);
        if (concerned) count(guardrail.id, 1);
        return concerned;
      },
      // What it does not know stops a step before it is asked.
      check: (facts, step, limits) => {
        const verdict = guardrail.check(facts, step, limits);
        if (verdict.kind === "permit") count(guardrail.id, -1);
        return verdict;
      },
    }),
  );
  planWith(bench, dossier, listening);
  return bench.guardrails.filter(({ id }) => (open.get(id) ?? 0) > 0);
}

function planWith(bench: Bench, dossier: Dossier, guardrails: readonly Guardrail[]): Plan {
  const { catalogue, treatments } = bench;
  return decide({ policy: bench.policyFor(dossier), cases: bench.cases(dossier), catalogue, treatments, guardrails });
}

function shown({ actions, later }: Plan): string {
  return JSON.stringify([actions, later]);
}
