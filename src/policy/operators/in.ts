import { elementOf, items, listOf, type Operator, TAKES } from "./operator.js";

/** The fact is one of the values. A text as value is refused: json-rules-engine would look for a piece of it. */
export const isIn: Operator = {
  name: "in",
  complement: "notIn",
  takes: TAKES.inList,
  valueFor: listOf,
  factFor: elementOf,
  test: (is, value) => items(value).indexOf(is) !== -1,
};
