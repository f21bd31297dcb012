/**
 * Whether a customer, planned, shows what is claimed. Lint asks this of its own findings before it says anything.
 * @module
 */

import type { Plan } from "../../decide/plan.js";
import type { Dossier } from "../../dossier/dossier.js";
import { parseDossier } from "../../dossier/parse.js";
import { type Finding as FactFinding, known, unknown } from "../../facts/fact.js";
import { changedAt, stepsOf } from "../../json-pointer.js";
import { createPlanner, type Planner } from "../../planner.js";
import { AmicableError } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import type { Claim, Witness } from "./finding.js";

export interface Planned {
  /** The policy the claim is about. */
  readonly document: Json;
  readonly planner: Planner;
  /** A planner for a changed policy; one of the shipped facts and treatments where not said. */
  readonly plannerFor?: (policy: Json) => Planner;
}

/** Plans the witness and looks whether it shows its claim. */
export function shows({ dossier: document, given, shows: claim }: Omit<Witness, "kind">, means: Planned): boolean {
  const parsed = parseDossier(document);
  if (!parsed.ok) return false;
  const handed = new Map(Object.entries(given).map(([name, is]): [string, FactFinding] => [name, is === null ? unknown() : known(is)]));
  return isShown(claim, parsed.value, handed, means);
}

function isShown(claim: Claim, dossier: Dossier, given: ReadonlyMap<string, FactFinding>, { document, planner, plannerFor = shipped }: Planned): boolean {
  const plan = (by: Planner) => by.planWith(dossier, given);
  const changed = (at: string, value: Json | undefined) => loaded(changedAt(document, stepsOf(at), value) ?? null, plannerFor);
  switch (claim.kind) {
    case "fires":
      return claim.rules.every((id) => fires(id, planner, dossier, given));
    case "silent":
      return claim.rules.every((id) => !fires(id, planner, dossier, given));
    case "led-by":
      return isLed(plan(planner), claim);
    case "withheld":
      return plan(planner).withheld.some(({ treatment, by }) => treatment === claim.treatment && by === claim.by);
    case "nothing-proposed":
      return plan(planner).actions[0].because.every(({ rule }) => rule === "own.nothing-better");
    case "same-without": {
      const without = changed(claim.at, undefined);
      return without !== undefined && decided(plan(planner)) === decided(plan(without));
    }
    case "other-with": {
      const other = changed(claim.at, claim.value);
      return other !== undefined && decided(plan(planner)) !== decided(plan(other));
    }
  }
}

function shipped(policy: Json): Planner {
  return createPlanner({ policy });
}

/** `undefined` where the changed policy does not load. */
function loaded(policy: Json, plannerFor: (policy: Json) => Planner): Planner | undefined {
  try {
    return plannerFor(policy);
  } catch (thrown) {
    if (thrown instanceof AmicableError) return undefined;
    throw thrown;
  }
}

function fires(id: string, planner: Planner, dossier: Dossier, given: ReadonlyMap<string, FactFinding>): boolean {
  const { rules, reasonRules } = planner.policy.for(dossier.customer.id, dossier.customer.segment);
  const rule = [...rules, ...reasonRules].find((one) => one.id === id);
  return rule !== undefined && planner.lookups(dossier, given).some((facts) => rule.when.evaluate(facts).met);
}

/** Both fired for the step, in this order, so the first decided how it is done. Where the step was held back, its first rule is named. */
function isLed(plan: Plan, { treatment, leader, follower }: Extract<Claim, { kind: "led-by" }>): boolean {
  const steps = [...plan.actions, ...plan.later].filter((step) => step.treatment === treatment);
  if (steps.length === 0) return plan.withheld.some((held) => held.treatment === treatment && held.rule === leader);
  return steps.some(({ because }) => {
    const [first, ...rest] = because.map(({ rule }) => rule);
    return first === leader && rest.includes(follower);
  });
}

/** What was decided, without who wrote it. */
function decided({ actions, later, withheld, reasons }: Plan): string {
  return JSON.stringify({ actions, later, withheld, reasons }, (key, value: unknown) => (key === "layer" ? undefined : value));
}
