/**
 * The shape of a fact's value, in types and in words.
 * @module
 */
import type { Fact } from "../../facts/fact.js";
import type { Shape } from "../operators/operator.js";
import { EXPECTED } from "../words/expected.js";
import { oneOf, type Saying, say } from "../words/phrase.js";

/** What an operator sees of a fact. */
export function shapeOf(fact: Fact): Shape {
  const closed = fact.values === undefined ? {} : { values: fact.values };
  if (fact.type === "list") return { listOf: { type: fact.values === undefined ? "text" : "choice", ...closed } };
  return { type: fact.type, ...closed };
}

/** The shape in words: `a whole number of days`. */
export function wordsFor(shape: Shape): Saying {
  if ("listOf" in shape) return say(EXPECTED.listOf, { shape: wordsFor(shape.listOf) });
  return shape.type === "choice" ? oneOf(shape.values ?? []) : WORDS[shape.type];
}

const WORDS = {
  boolean: EXPECTED.yesOrNo,
  count: EXPECTED.wholeNumber,
  days: EXPECTED.days,
  percent: EXPECTED.percent,
  number: EXPECTED.aNumber,
  money: EXPECTED.anAmountText,
  date: EXPECTED.aDate,
  choice: EXPECTED.closedList,
  text: EXPECTED.aText,
} as const;

/** Whether two values can stand on either side of a comparison: days with days, amounts with amounts, words with words. */
export function comparable(one: Shape, other: Shape): boolean {
  if ("listOf" in one) return "listOf" in other && comparable(one.listOf, other.listOf);
  return !("listOf" in other) && KINDS[one.type] === KINDS[other.type];
}

const KINDS = {
  boolean: "boolean",
  count: "number",
  number: "number",
  days: "days",
  percent: "percent",
  money: "money",
  date: "date",
  choice: "text",
  text: "text",
} as const;
