/**
 * The shape of a fact's value, in types and in words.
 * @module
 */
import type { Fact } from "../../facts/fact.js";
import type { Shape } from "../operators/operator.js";
import { oneOf } from "../report.js";

/** What an operator sees of a fact. */
export function shapeOf(fact: Fact): Shape {
  const closed = fact.values === undefined ? {} : { values: fact.values };
  if (fact.type === "list") return { listOf: { type: fact.values === undefined ? "text" : "choice", ...closed } };
  return { type: fact.type, ...closed };
}

/** The shape in words: `a whole number of days`. */
export function wordsFor(shape: Shape): string {
  if ("listOf" in shape) return `a list, each ${wordsFor(shape.listOf)}`;
  return shape.type === "choice" ? oneOf(shape.values ?? []) : WORDS[shape.type];
}

const WORDS = {
  boolean: "true or false",
  count: "a whole number",
  days: "a whole number of days",
  percent: "a whole number of percent",
  number: "a number",
  money: `an amount, such as "100.00"`,
  date: `a date, such as "2026-11-30"`,
  choice: "one of a closed list",
  text: "a text",
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
