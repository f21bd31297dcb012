/**
 * What is asked of the solver: conditions of a policy, put together with all, any and a `not` that means what it says. A condition's own `not`
 * is worked into its leaves, so that an unknown fact fails both ways; this one is the plain opposite of "is met".
 * @module
 */
import { isFact } from "../../policy/condition/compile.js";
import type { ConditionForm, LeafForm } from "../../policy/policy.js";

/** Every `ConditionForm` is a formula. An empty `all` always holds, an empty `any` never. */
export type Formula = LeafForm | GroupFormula | NotFormula | KnownFormula;
export interface GroupFormula {
  readonly kind: "all" | "any";
  readonly of: readonly Formula[];
}
export interface NotFormula {
  readonly kind: "not";
  readonly of: Formula;
}
/** Holds where the fact is known. */
export interface KnownFormula {
  readonly kind: "known";
  readonly fact: string;
}

export const ALWAYS: Formula = Object.freeze({ kind: "all", of: Object.freeze([]) });
export const NEVER: Formula = Object.freeze({ kind: "any", of: Object.freeze([]) });

/** Holds where every one holds. */
export function all(...of: readonly Formula[]): Formula {
  const [only] = of;
  return only && of.length === 1 ? only : { kind: "all", of };
}

/** Holds where at least one holds. */
export function any(...of: readonly Formula[]): Formula {
  const [only] = of;
  return only && of.length === 1 ? only : { kind: "any", of };
}

/** Holds where it does not: where it fails or something it looks at is unknown. */
export function not(of: Formula): Formula {
  return of.kind === "not" ? of.of : { kind: "not", of };
}

/** Holds where the fact is known. */
export function known(fact: string): Formula {
  return { kind: "known", fact };
}

/** Where one holds and the other does not: nothing at all, when the second follows from the first. */
export function without(one: Formula, other: Formula): Formula {
  return all(one, not(other));
}

/** Where exactly one of the two holds: nothing at all, when they say the same. */
export function difference(one: Formula, other: Formula): Formula {
  return any(without(one, other), without(other, one));
}

/** A comparison, shortly. */
export function leaf(fact: string, operator: string, value: LeafForm["value"], currency?: string): LeafForm {
  return { kind: "leaf", fact, operator, value, negated: false, ...(currency === undefined ? {} : { currency }) };
}

/** Every comparison in it, in the order written. */
export function leavesOf(formula: Formula): readonly LeafForm[] {
  const found: LeafForm[] = [];
  collectLeaves(formula, found);
  return found;
}

function collectLeaves(formula: Formula, into: LeafForm[]): void {
  if (formula.kind === "leaf") into.push(formula);
  else if (formula.kind === "not") collectLeaves(formula.of, into);
  else if (formula.kind !== "known") for (const child of formula.of) collectLeaves(child, into);
}

/** Names of the facts it looks at. */
export function factsIn(formula: Formula): readonly string[] {
  const found = new Set<string>();
  collectFacts(formula, found);
  return [...found];
}

function collectFacts(formula: Formula, into: Set<string>): void {
  switch (formula.kind) {
    case "all":
    case "any":
      for (const child of formula.of) collectFacts(child, into);
      return;
    case "not":
      collectFacts(formula.of, into);
      return;
    case "known":
      into.add(formula.fact);
      return;
    default:
      into.add(formula.fact);
      if (isFact(formula.value)) into.add(formula.value.fact);
  }
}

/** The formula with some of its leaves put in another's place. */
export function mapLeaves(formula: Formula, to: (leaf: LeafForm) => Formula): Formula {
  switch (formula.kind) {
    case "leaf":
      return to(formula);
    case "known":
      return formula;
    case "not":
      return not(mapLeaves(formula.of, to));
    default:
      return { kind: formula.kind, of: formula.of.map((child) => mapLeaves(child, to)) };
  }
}

/** The form of a compiled condition. */
export function formulaOf(condition: { readonly form?: ConditionForm }): Formula {
  if (!condition.form) throw new TypeError("A condition made by parsePolicy has its form.");
  return condition.form;
}
