import { isFact } from "../../policy/condition/compile.js";
import { operatorNamed } from "../../policy/operators/index.js";
import type { LeafForm } from "../../policy/policy.js";
import { ALWAYS, all, type Formula, leaf, mapLeaves, NEVER, type RegionContext, settingIn } from "../regions/index.js";
import { reasonExpander } from "../regions/reasons.js";

/** A formula of one policy with that policy's numbers and reasons worked in, so that it can stand beside one of another policy. */
export function settled(formula: Formula, context: RegionContext): Formula {
  const expanded = context.reasonRules ? mapLeaves(formula, reasonExpander(context.reasonRules)) : formula;
  return mapLeaves(expanded, (told) => withSettings(told, context));
}

function withSettings(told: LeafForm, context: RegionContext): Formula {
  const { fact, operator, value, negated } = told;
  const left = settingIn(context, fact);
  const right = isFact(value) ? settingIn(context, value.fact) : undefined;
  if (!left && !right) return told;
  const currency = told.currency ?? left?.currency ?? right?.currency;
  const within = currency === undefined ? {} : { currency };
  if (!left) return right ? { ...told, value: right.value, ...within } : told;
  if (isFact(value) && !right) return { ...told, fact: value.fact, operator: `swap:${operator}`, value: left.value, ...within };
  const beside = right ? right.value : isFact(value) ? left.value : value;
  const holds = operatorNamed(operator).test(left.value, beside) !== negated ? ALWAYS : NEVER;
  return currency === undefined ? holds : all(leaf("currency", "equal", currency), holds);
}
