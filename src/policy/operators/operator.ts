/**
 * What an operator is: which shapes it takes on either side, how it answers, and what it becomes under negation.
 * The names and answers are those of json-rules-engine 7.3; a test holds them together.
 * @module
 */
import type { FactType } from "../../facts/fact.js";
import type { Words } from "../../vocabulary.js";
import type { Operand } from "../policy.js";
import type { Saying } from "../words/phrase.js";

/** The shape of one side: a single value of a fact type, or a list. */
export type Shape = One | { readonly listOf: Shape };
export interface One {
  readonly type: Exclude<FactType, "list">;
  /** For a choice: the closed list. */
  readonly values?: readonly string[];
}

export interface Operator {
  readonly name: string;
  /** The operator that holds exactly where this one does not, on known values. */
  readonly complement: string;
  /** What it can be asked of, in words for a message. */
  readonly takes: Saying;
  /** The shape of the value that goes with such a fact; `undefined` where the operator does not fit. */
  valueFor(fact: Shape): Shape | undefined;
  /** The shape of the fact that goes with such a value; `undefined` where the operator does not fit. */
  factFor(value: Shape): Shape | undefined;
  test(is: Operand, value: Operand): boolean;
}

/** Something in front of an operator that changes how it is asked, as in `someFact:equal`. */
export interface Decorator {
  readonly name: string;
  decorate(inner: Operator): Operator;
}

/** What operators can be asked of. */
export const TAKES = {
  single: { en: "a single value", nl: "één waarde" },
  list: { en: "a list", nl: "een lijst" },
  ordered: { en: "a number, an amount or a date", nl: "een getal, een bedrag of een datum" },
  inList: { en: "a single value, with a list to look in", nl: "één waarde, met een lijst om in te zoeken" },
  otherSide: { en: "a fact that fits on the other side", nl: "een feit dat aan de andere kant past" },
  values: { en: "{takes}, with a list of values", nl: "{takes}, met een lijst van waarden" },
} as const satisfies Readonly<Record<string, Words>>;

/** The shape as it is, if it is a single value. */
export function single(shape: Shape): Shape | undefined {
  return "listOf" in shape ? undefined : shape;
}

/** The shape as it is, if its values have an order. Text has none here: json-rules-engine would compare "5" and "10" as words. */
export function ordered(shape: Shape): Shape | undefined {
  return !("listOf" in shape) && ORDERED.includes(shape.type) ? shape : undefined;
}
const ORDERED: readonly FactType[] = ["count", "days", "percent", "number", "money", "date"];

/** A list of this single value. */
export function listOf(shape: Shape): Shape | undefined {
  return "listOf" in shape ? undefined : { listOf: shape };
}

/** What the list is a list of. */
export function elementOf(shape: Shape): Shape | undefined {
  return "listOf" in shape ? shape.listOf : undefined;
}

/** The list itself; an operator that needs one is only reached with one. */
export function items(side: Operand): readonly Operand[] {
  return Array.isArray(side) ? side : [];
}
