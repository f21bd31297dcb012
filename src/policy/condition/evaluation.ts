/**
 * What came out of asking a condition: one byte per leaf. What decided, and the whole tree, are made when somebody reads them.
 * @module
 */
import type { FactCited, Facts, FactValue } from "../../facts/fact.js";
import type { ConditionTrace, Evaluation, LeafForm, LeafOutcome, Operand } from "../policy.js";

/** A form whose leaves know their place among the outcomes. */
export type Numbered =
  | { readonly kind: "all" | "any"; readonly name?: string; readonly of: readonly Numbered[] }
  | { readonly kind: "leaf"; readonly index: number; readonly form: LeafForm };

export const FAILED = 1;
export const PASSED = 2;
export const UNKNOWN = 3;
const OUTCOMES: readonly LeafOutcome[] = ["not-evaluated", "failed", "passed", "unknown"];

export class Evaluated implements Evaluation {
  readonly met: boolean;
  readonly #facts: Facts;
  readonly #outcomes: Uint8Array;
  readonly #node: Numbered;
  #cited: readonly FactCited[] | undefined;

  constructor(met: boolean, facts: Facts, outcomes: Uint8Array, node: Numbered) {
    this.met = met;
    this.#facts = facts;
    this.#outcomes = outcomes;
    this.#node = node;
  }

  /** Empty where the condition is not met: knowing nothing gives the same answer. */
  cited(): readonly FactCited[] {
    this.#cited ??= this.met ? deciding(this.#node, this.#outcomes).flatMap((leaf) => cite(leaf, this.#facts)) : [];
    return this.#cited;
  }

  missing(): readonly string[] {
    return this.met ? [] : (wanting(this.#node, this.#outcomes) ?? []);
  }

  tree(): ConditionTrace {
    return trace(this.#node, this.#facts, this.#outcomes);
  }
}

/** Of a node that holds: every leaf of an `all`, the first child that passed of an `any`. */
function deciding(node: Numbered, outcomes: Uint8Array): readonly LeafForm[] {
  if (node.kind === "leaf") return [node.form];
  if (node.kind === "all") return node.of.flatMap((child) => deciding(child, outcomes));
  const first = node.of.find((child) => holds(child, outcomes));
  return first ? deciding(first, outcomes) : [];
}

/** Facts whose telling might make a node hold; `undefined` where something told already fails it. */
function wanting(node: Numbered, outcomes: Uint8Array): readonly string[] | undefined {
  if (node.kind === "leaf") {
    const outcome = outcomes[node.index];
    return outcome === FAILED ? undefined : outcome === UNKNOWN ? [node.form.fact] : [];
  }
  const children = node.of.map((child) => wanting(child, outcomes));
  if (node.kind === "all") return children.some((child) => child === undefined) ? undefined : children.flatMap((child) => child ?? []);
  return children.every((child) => child === undefined) ? undefined : children.flatMap((child) => child ?? []);
}

function holds(node: Numbered, outcomes: Uint8Array): boolean {
  if (node.kind === "leaf") return outcomes[node.index] === PASSED;
  return node.kind === "all" ? node.of.every((child) => holds(child, outcomes)) : node.of.some((child) => holds(child, outcomes));
}

function cite(form: LeafForm, facts: Facts): readonly FactCited[] {
  const is = facts.find(form.fact);
  if (!is.known) return [];
  const { fact, operator } = form;
  const parts = { fact, is: is.is, operator, ...(form.negated ? { negated: true as const } : {}) };
  const { value } = form;
  if (typeof value !== "object" || !("fact" in value)) return [{ ...parts, value: citable(value), evidence: is.evidence }];
  const other = facts.find(value.fact);
  if (!other.known) return [];
  return [{ ...parts, value: other.is, valueFact: value.fact, evidence: [...new Set([...is.evidence, ...other.evidence])] }];
}

/** Lists are cited as lists of words. */
function citable(value: Operand): FactValue {
  return typeof value === "object" ? value.map((item) => (typeof item === "string" ? item : JSON.stringify(item))) : value;
}

function trace(node: Numbered, facts: Facts, outcomes: Uint8Array): ConditionTrace {
  if (node.kind !== "leaf") {
    const of = node.of.map((child) => trace(child, facts, outcomes));
    return { kind: node.kind, ...(node.name === undefined ? {} : { name: node.name }), of, met: holds(node, outcomes) };
  }
  const { fact, operator, value, negated } = node.form;
  const outcome = OUTCOMES[outcomes[node.index] ?? 0] ?? "not-evaluated";
  const is = outcome === "passed" || outcome === "failed" ? facts.value(fact) : undefined;
  return { kind: "leaf", fact, operator, value, negated, is, outcome };
}
