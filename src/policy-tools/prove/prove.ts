/**
 * Shows P1 and P2 for everything a policy can bring about. The conditions of its rules play no part: what the guardrails hold, they hold whatever a rule asks.
 * @module
 */
import { type Catalogue, catalogueOf, factsOf } from "../../facts/catalogue.js";
import type { Guardrail } from "../../guardrails/guardrail.js";
import { GUARDRAILS } from "../../guardrails/registry.js";
import type { Policy } from "../../policy/policy.js";
import type { Treatment } from "../../policy/treatment.js";
import { TREATMENTS } from "../../policy/treatments.js";
import { proveClause } from "./clause-proof.js";
import { CLAUSES } from "./clauses.js";
import { exampleCase } from "./example.js";
import { lockGround, proveLock } from "./lock-proof.js";
import { type Proof, type Shown, worst } from "./proof.js";
import { proposedBy } from "./proposed.js";

export interface ProveOptions {
  readonly catalogue?: Catalogue;
  readonly treatments?: readonly Treatment[];
  /** The guardrails a proof may rest on; the shipped ones where not said. */
  readonly guardrails?: readonly Guardrail[];
  /** A company's own guardrails. They can only stop more: nothing is shown by them. */
  readonly own?: readonly Guardrail[];
  /** Most looks for one clause of one step; 20,000 where not said. */
  readonly budget?: number;
}

export const PROVE_BUDGET = 20_000;
const LOCKED = {
  en: "it never stands among the actions, and later only behind an announcement or a release",
  nl: "het staat nooit bij de acties, en later alleen achter een aankondiging of een vrijgave",
};

/** What can be shown of one policy or of all its variants; each promise, clause and step apart. */
export function provePolicy(policies: readonly Policy[], options: ProveOptions = {}): Proof {
  const { budget = PROVE_BUDGET } = options;
  const shown = new Map<string, Shown>();
  for (const policy of policies) {
    for (const one of proveOne(policy, options, budget, shown)) shown.set(keyOf(policy, one.clause, one.treatment, one.pressure), one);
  }
  const all = [...shown.values()];
  return {
    answer: worst(all.map(({ answer }) => answer.kind)),
    policies: policies.length,
    rules: [...new Set(policies.flatMap((policy) => firmRules(policy, options.treatments ?? TREATMENTS)))].sort(),
    shown: all,
    regions: all.reduce((sum, { regions }) => sum + regions, 0),
    looks: all.reduce((sum, { looks }) => sum + looks, 0),
    budget,
  };
}

function proveOne(policy: Policy, options: ProveOptions, budget: number, before: ReadonlyMap<string, Shown>): readonly Shown[] {
  const { catalogue = catalogueOf(), treatments: list = TREATMENTS, guardrails = GUARDRAILS, own = [] } = options;
  const treatments = new Map(list.map((treatment) => [treatment.id, treatment]));
  const locks = lockGround(policy, catalogue, treatments);
  const ground = { limits: policy.limits, catalogue, usual: factsOf(exampleCase(policy, treatments), catalogue) };
  return proposedBy(policy, treatments).flatMap((proposed): readonly Shown[] => {
    const of = { treatment: proposed.treatment.id, pressure: proposed.pressure };
    const isNew = (clause: string) => !before.has(keyOf(policy, clause, of.treatment, of.pressure));
    return [
      ...(isNew("locked") ? [{ promise: "P1" as const, clause: "locked", says: LOCKED, ...of, ...proveLock(proposed, locks, budget) }] : []),
      ...CLAUSES.filter((clause) => clause.concerns(proposed) && isNew(clause.id)).map((clause) => ({
        ...{ promise: "P2" as const, clause: clause.id, says: clause.says, ...of },
        ...proveClause(clause, proposed, { shipped: guardrails, own }, ground, budget),
      })),
    ];
  });
}

/** Variants of a policy with the same limits are one question. */
function keyOf({ limits }: Policy, clause: string, treatment: string, pressure: number): string {
  return JSON.stringify([limits, clause, treatment, pressure]);
}

function firmRules({ rules }: Policy, treatments: readonly Treatment[]): readonly string[] {
  return rules.filter((rule) => Math.max(rule.pressure ?? 0, treatments.find(({ id }) => id === rule.treatment)?.pressure ?? 0) >= 4).map(({ id }) => id);
}
