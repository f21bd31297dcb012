/**
 * All operators and decorators, and how a written operator is read.
 * @module
 */
import { AmicableError } from "../../problem.js";
import { contains } from "./contains.js";
import { doesNotContain } from "./doesNotContain.js";
import { equal } from "./equal.js";
import { everyFact } from "./everyFact.js";
import { everyValue } from "./everyValue.js";
import { greaterThan } from "./greaterThan.js";
import { greaterThanInclusive } from "./greaterThanInclusive.js";
import { isIn } from "./in.js";
import { lessThan } from "./lessThan.js";
import { lessThanInclusive } from "./lessThanInclusive.js";
import { not } from "./not.js";
import { notEqual } from "./notEqual.js";
import { notIn } from "./notIn.js";
import type { Decorator, Operator } from "./operator.js";
import { someFact } from "./someFact.js";
import { someValue } from "./someValue.js";
import { swap } from "./swap.js";

export const OPERATORS: readonly Operator[] = [
  equal,
  notEqual,
  lessThan,
  lessThanInclusive,
  greaterThan,
  greaterThanInclusive,
  isIn,
  notIn,
  contains,
  doesNotContain,
];
export const DECORATORS: readonly Decorator[] = [everyFact, someFact, everyValue, someValue, swap, not];
/** More in front of one operator than anybody can read. */
export const MAX_DECORATORS = 4;

/** The operator a text names (`someFact:equal`; the left-most is the outermost), or the word that nobody knows. */
export function readOperator(text: string): Operator | { readonly unknown: string; readonly place: "operator" | "decorator" } {
  const words = text.split(":");
  const last = words.pop() ?? "";
  const base = OPERATORS.find((operator) => operator.name === last);
  if (!base) return { unknown: last, place: "operator" };
  let whole = base;
  for (const word of words.reverse()) {
    const decorator = DECORATORS.find((candidate) => candidate.name === word);
    if (!decorator) return { unknown: word, place: "decorator" };
    whole = decorator.decorate(whole);
  }
  return whole;
}

/** The operator of a condition that was read before. */
export function operatorNamed(name: string): Operator {
  const read = readOperator(name);
  if (!("unknown" in read)) return read;
  const problem = { severity: "error", at: "", received: name, expected: "an operator", mend: "Make conditions with parsePolicy." } as const;
  throw new AmicableError("unknown-operator", [{ code: "unknown-operator", ...problem }]);
}
