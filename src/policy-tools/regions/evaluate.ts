/**
 * A formula asked of real facts: slow, obvious, and the measure of what the solver says.
 * @module
 */
import type { Facts } from "../../facts/fact.js";
import { isFact } from "../../policy/condition/compile.js";
import { operatorNamed } from "../../policy/operators/index.js";
import type { LeafForm } from "../../policy/policy.js";
import type { Formula } from "./formula.js";

/** Whether the formula holds of these facts. */
export function holdsOf(formula: Formula, facts: Facts): boolean {
  switch (formula.kind) {
    case "leaf":
      return leafHolds(formula, facts);
    case "known":
      return facts.value(formula.fact) !== undefined;
    case "not":
      return !holdsOf(formula.of, facts);
    case "all":
      return formula.of.every((child) => holdsOf(child, facts));
    default:
      return formula.of.some((child) => holdsOf(child, facts));
  }
}

function leafHolds({ fact, operator, value, negated, currency }: LeafForm, facts: Facts): boolean {
  const is = currency === undefined || facts.case.currency === currency ? facts.value(fact) : undefined;
  const beside = isFact(value) ? facts.value(value.fact) : value;
  return is !== undefined && beside !== undefined && operatorNamed(operator).test(is, beside) !== negated;
}
