/**
 * What a plan comes to, written as a case would expect it.
 * @module
 */
import type { Action, Plan } from "../../decide/plan.js";
import type { Expected, ExpectedAction } from "./document.js";
import type { Target } from "./targets.js";

/** The actions down to the one the rule is behind, the reasons, and what is held back. */
export function outcomeOf({ actions, reasons, withheld, later }: Plan, { rule }: Target["rule"]): Expected {
  const treatment = "treatment" in rule ? rule.treatment : undefined;
  const behind = actions.findIndex(({ because }) => because.some((one) => one.rule === rule.id));
  const told = actions.slice(0, behind + 1 || 1).map((action, index) => (index === 0 || index === behind ? inFull(action) : { treatment: action.treatment }));
  const held = withheld.filter((one) => one.treatment === treatment);
  const unproposed = treatment !== undefined && [...actions, ...later, ...withheld].every((one) => one.treatment !== treatment);
  return {
    actions: told,
    ...(reasons.length === 0 ? {} : { reasons: Object.fromEntries(reasons.map(({ reason, strength }) => [reason, strength])) }),
    ...(held.length === 0 ? {} : { withheld: [...new Map(held.map(({ by }) => [by, { treatment: treatment ?? "", by }])).values()] }),
    ...(later.some((one) => one.treatment === treatment) ? { later: [treatment ?? ""] } : {}),
    ...(unproposed ? { not: [treatment] } : {}),
  };
}

function inFull({ treatment, channel, tone, owner, because }: Action): ExpectedAction {
  return { treatment, ...(channel === undefined ? {} : { channel }), tone, owner: owner.id ?? owner.role, rules: because.map(({ rule }) => rule) };
}
