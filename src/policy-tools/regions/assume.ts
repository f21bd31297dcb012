/**
 * What is left of a formula once one fact is decided.
 * @module
 */
import type { FactValue } from "../../facts/fact.js";
import { isFact } from "../../policy/condition/compile.js";
import { operatorNamed } from "../../policy/operators/index.js";
import { type RegionContext, settingIn } from "./context.js";
import { ALWAYS, all, type Formula, leaf, mapLeaves, NEVER } from "./formula.js";
import { reasonExpander } from "./reasons.js";

/** The formula for customers of whom this fact is this. */
export function assume(formula: Formula, fact: string, is: FactValue, context: RegionContext): Formula {
  const expanded = context.reasonRules ? mapLeaves(formula, reasonExpander(context.reasonRules)) : formula;
  return mapLeaves(expanded, (told) => {
    const { operator, value, negated, currency } = told;
    const other = isFact(value) ? value.fact : undefined;
    if (told.fact !== fact && other !== fact) return told;
    const { test } = operatorNamed(operator);
    if (told.fact !== fact) return { ...told, value: is };
    if (other === fact) return test(is, is) !== negated ? ALWAYS : NEVER;
    const setting = other === undefined ? undefined : settingIn(context, other);
    if (other !== undefined && !setting) return { ...told, fact: other, operator: `swap:${operator}`, value: is };
    const beside = setting ? setting.value : isFact(value) ? is : value;
    const holds = test(is, beside) !== negated ? ALWAYS : NEVER;
    const within = currency ?? setting?.currency;
    return within === undefined ? holds : all(leaf("currency", "equal", within), holds);
  });
}
