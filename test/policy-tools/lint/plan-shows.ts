/**
 * Plans a witness and looks, without any help of lint, whether the plan shows what the finding says.
 */

import { known, unknown } from "../../../src/facts/fact.js";
import { createPlanner, type Planner, parseDossier } from "../../../src/index.js";
import type { Claim, Witness } from "../../../src/policy-tools/index.js";
import type { Json } from "../../../src/vocabulary.js";

/** What planning the witness under this policy shows; the claim itself where it is true, else what was seen instead. */
export function seen(policy: Json, { dossier, given, shows: claim }: Witness, planner: Planner = createPlanner({ policy })): unknown {
  const parsed = parseDossier(dossier);
  if (!parsed.ok) return parsed.issues;
  const handed = new Map(Object.entries(given).map(([name, is]) => [name, is === null ? unknown() : known(is)] as const));
  const planUnder = (document: Json) => createPlanner({ policy: document }).planWith(parsed.value, handed);
  const plan = planner.planWith(parsed.value, handed);
  const cited = [...plan.actions, ...plan.later].flatMap(({ because }) => because.map(({ rule }) => rule));
  const own = planner.policy.for(parsed.value.customer.id, parsed.value.customer.segment);
  const holds = (id: string) =>
    [...own.rules, ...own.reasonRules].some((rule) => rule.id === id && planner.lookups(parsed.value, handed).some((facts) => rule.when.evaluate(facts).met));
  switch (claim.kind) {
    case "fires":
      return claim.rules.every(holds) ? claim : { fires: claim.rules.filter(holds) };
    case "silent":
      return claim.rules.every((id) => !holds(id) && !cited.includes(id)) ? claim : { fires: claim.rules.filter(holds), cited };
    case "led-by": {
      const step = [...plan.actions, ...plan.later].find(({ treatment }) => treatment === claim.treatment);
      const held = plan.withheld.find(({ treatment }) => treatment === claim.treatment);
      const order = step ? step.because.map(({ rule }) => rule) : [held?.rule];
      return order[0] === claim.leader && (!step || order.includes(claim.follower)) ? claim : { order };
    }
    case "withheld":
      return plan.withheld.some(({ treatment, by }) => treatment === claim.treatment && by === claim.by) &&
        !plan.actions.some(({ treatment }) => treatment === claim.treatment)
        ? claim
        : { withheld: plan.withheld };
    case "nothing-proposed": {
      const [first] = plan.actions;
      return first.treatment === "wait" && first.because.every(({ rule }) => rule === "own.nothing-better") ? claim : { first };
    }
    case "same-without":
      return told(plan) === told(planUnder(edited(policy, claim.at, undefined))) ? claim : "another plan";
    case "other-with":
      return told(plan) === told(planUnder(edited(policy, claim.at, claim.value))) ? "the same plan" : claim;
  }
}

function told(plan: ReturnType<ReturnType<typeof createPlanner>["planWith"]>): string {
  const { actions, later, withheld, reasons } = plan;
  return JSON.stringify({ actions, later, withheld, reasons }).replaceAll(/"layer":"[^"]*"/g, "");
}

function edited(policy: Json, at: string, value: Json | undefined): Json {
  const copy = structuredClone(policy) as never as Record<string, unknown>;
  const steps = at
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop() ?? "";
  const inside = steps.reduce<Record<string, unknown>>((part, step) => part[step] as Record<string, unknown>, copy);
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return copy as never;
}

/** The claim of a witness, for comparing. */
export function claimed({ shows }: Witness): Claim {
  return shows;
}
