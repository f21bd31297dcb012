/**
 * A condition without `not` and without references. A negation travels down to the leaves (all becomes any, any becomes all), so that an
 * unknown fact can make its leaf false in both directions; a negated group over unknown facts would come out true.
 * @module
 */
import type { ConditionForm } from "../policy.js";
import type { ConditionTree, ReferenceTree } from "./context.js";

/** Gives the form of a named condition, if it has one. */
export type Lookup = (reference: ReferenceTree, negated: boolean) => ConditionForm | undefined;

/** The form of a condition, negated or not; `undefined` when a reference in it has no form. */
export function formOf(tree: ConditionTree, negated: boolean, lookup: Lookup): ConditionForm | undefined {
  switch (tree.kind) {
    case "leaf":
      return { ...tree, negated };
    case "not":
      return formOf(tree.of, !negated, lookup);
    case "reference":
      return lookup(tree, negated);
    default: {
      const of = tree.of.map((child) => formOf(child, negated, lookup));
      const kind = negated === (tree.kind === "all") ? "any" : "all";
      return of.every((child) => child !== undefined) ? { kind, of } : undefined;
    }
  }
}

/** The form with the name of the condition it came from. */
export function named(form: ConditionForm, name: string, negated: boolean): ConditionForm {
  const shown = negated ? `not ${name}` : name;
  return form.kind === "leaf" || form.name !== undefined ? { kind: "all", name: shown, of: [form] } : { ...form, name: shown };
}

/** How many comparisons a form comes to once every reference is written out. Shared parts are counted once and added up. */
export function leafCount(form: ConditionForm, counted: Map<ConditionForm, number> = new Map()): number {
  if (form.kind === "leaf") return 1;
  const before = counted.get(form);
  if (before !== undefined) return before;
  const count = form.of.reduce((sum, child) => sum + leafCount(child, counted), 0);
  counted.set(form, count);
  return count;
}
