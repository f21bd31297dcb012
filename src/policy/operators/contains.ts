import { elementOf, items, listOf, type Operator } from "./operator.js";

/** The list has this value in it. */
export const contains: Operator = {
  name: "contains",
  complement: "doesNotContain",
  takes: "a list",
  valueFor: elementOf,
  factFor: listOf,
  test: (is, value) => items(is).indexOf(value) !== -1,
};
