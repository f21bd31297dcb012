import { elementOf, items, listOf, type Operator } from "./operator.js";

/** The fact is one of the values. A text as value is refused: json-rules-engine would look for a piece of it. */
export const isIn: Operator = {
  name: "in",
  complement: "notIn",
  takes: "a single value, with a list to look in",
  valueFor: listOf,
  factFor: elementOf,
  test: (is, value) => items(value).indexOf(is) !== -1,
};
