/**
 * A formula made of the smallest questions there are: one fact in a set of values, an element in a list, two facts beside each other.
 * Negations are gone, settings are numbers, reasons are the facts behind them.
 * @module
 */
import type { FactValue } from "../../facts/fact.js";
import { isFact } from "../../policy/condition/compile.js";
import { operatorNamed } from "../../policy/operators/index.js";
import type { LeafForm, Operand } from "../../policy/policy.js";
import { freshTexts } from "./candidates.js";
import { type RegionContext, settingIn } from "./context.js";
import { type Formula, leavesOf, mapLeaves } from "./formula.js";
import { type Membership, membershipOf } from "./lists.js";
import { reasonExpander } from "./reasons.js";

/** The fact that says which currency a case is about. */
export const CURRENCY = "currency";

export type Primitive = Group | One | Member | Two | Open;
export interface Group {
  readonly kind: "all" | "any";
  readonly of: readonly Primitive[];
}
/** A question about one fact; `undefined` is an unknown one. */
export interface One {
  readonly kind: "one";
  readonly fact: string;
  readonly test: (is: FactValue | undefined) => boolean;
  readonly constants: readonly FactValue[];
  readonly holds: boolean;
}
export interface Member {
  readonly kind: "member";
  readonly fact: string;
  readonly element: string;
  readonly holds: boolean;
}
export interface Two {
  readonly kind: "two";
  readonly left: string;
  readonly right: string;
  readonly test: (left: FactValue, right: FactValue) => boolean;
  readonly holds: boolean;
}
/** A question this way of reasoning has no exact answer to. */
export interface Open {
  readonly kind: "open";
}

const OPEN: Open = { kind: "open" };

/** The formula in smallest questions, and what a list may hold for them. */
export function primitiveOf(formula: Formula, context: RegionContext): { readonly root: Primitive; readonly elements: ReadonlyMap<string, readonly string[]> } {
  const expanded = context.reasonRules ? mapLeaves(formula, reasonExpander(context.reasonRules)) : formula;
  const elements = elementsIn(leavesOf(expanded), context);
  const listOf = (fact: string) => elements.get(fact);

  const reduce = (node: Formula, holds: boolean): Primitive => {
    switch (node.kind) {
      case "not":
        return reduce(node.of, !holds);
      case "known":
        return isKnown(node.fact, holds, context);
      case "leaf":
        return comparison(node, holds);
      default:
        return { kind: holds === (node.kind === "all") ? "all" : "any", of: node.of.map((child) => reduce(child, holds)) };
    }
  };

  const comparison = (told: LeafForm, holds: boolean): Primitive => {
    const { fact, value, negated, currency } = told;
    const { test } = operatorNamed(told.operator);
    const passes = (is: Operand, beside: Operand) => test(is, beside) !== negated;
    const left = settingIn(context, fact);
    const right = isFact(value) ? settingIn(context, value.fact) : undefined;
    const within = currency ?? left?.currency ?? right?.currency;
    const inner = (): Primitive => {
      if (left && right) return constant(passes(left.value, right.value) === holds);
      if (left) return isFact(value) ? one(value.fact, (is) => passes(left.value, is), [left.value], holds) : constant(passes(left.value, value) === holds);
      if (right) return one(fact, (is) => passes(is, right.value), [right.value], holds);
      const list = listOf(fact);
      if (isFact(value)) {
        if (list || listOf(value.fact)) return OPEN;
        return value.fact === fact ? one(fact, (is) => passes(is, is), [], holds) : { kind: "two", left: fact, right: value.fact, test: passes, holds };
      }
      return list ? inList(told, list, holds) : one(fact, (is) => passes(is, value), scalars(value), holds);
    };
    if (within === undefined) return inner();
    const here = one(CURRENCY, (is) => is === within, [within], holds);
    return { kind: holds ? "all" : "any", of: [here, inner()] };
  };

  return { root: reduce(expanded, true), elements };
}

function constant(holds: boolean): Primitive {
  return { kind: holds ? "all" : "any", of: [] };
}

function one(fact: string, test: (is: FactValue) => boolean, constants: readonly FactValue[], holds: boolean): One {
  return { kind: "one", fact, test: (is) => is !== undefined && test(is), constants, holds };
}

function isKnown(fact: string, holds: boolean, context: RegionContext): Primitive {
  const setting = settingIn(context, fact);
  const always = (setting && setting.currency === undefined) || (context.reasonRules && fact.startsWith("reason."));
  if (always) return constant(holds);
  if (setting) return one(CURRENCY, (is) => is === setting.currency, [setting.currency ?? ""], holds);
  return { kind: "one", fact, test: (is) => is !== undefined, constants: [], holds };
}

/** The list has to be known, and to hold or lack what the operator asks for. */
function inList({ fact, operator, value, negated }: LeafForm, elements: readonly string[], holds: boolean): Primitive {
  const asked = isFact(value) ? undefined : membershipOf(operator, value, elements);
  if (!asked) return OPEN;
  const told: One = { kind: "one", fact, test: (is) => is !== undefined, constants: [], holds };
  return { kind: holds ? "all" : "any", of: [told, memberships(fact, asked, holds !== negated)] };
}

function memberships(fact: string, asked: Membership, holds: boolean): Primitive {
  if (asked.kind === "has") return { kind: "member", fact, element: asked.element, holds };
  if (asked.kind === "not") return memberships(fact, asked.of, !holds);
  return { kind: holds === (asked.kind === "all") ? "all" : "any", of: asked.of.map((each) => memberships(fact, each, holds)) };
}

/** For each list, the elements that can be told apart. */
function elementsIn(leaves: readonly LeafForm[], { catalogue }: RegionContext): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { fact, value } of leaves) {
    for (const name of [fact, ...(isFact(value) ? [value.fact] : [])]) {
      const known = catalogue.get(name);
      if (known?.type !== "list") continue;
      const written = isFact(value) ? [] : scalars(value).filter((one) => typeof one === "string");
      found.set(name, known.values ?? [...new Set([...(found.get(name) ?? []), ...written])]);
    }
  }
  for (const [name, elements] of found) if (!catalogue.get(name)?.values) found.set(name, [...elements, ...freshTexts(elements, 1)]);
  return found;
}

function scalars(value: Operand): readonly (boolean | number | string)[] {
  return typeof value === "object" ? value.flatMap(scalars) : [value];
}
