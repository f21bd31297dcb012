import { elementOf, items, listOf, type Operator, TAKES } from "./operator.js";

/** The list has this value in it. */
export const contains: Operator = {
  name: "contains",
  complement: "doesNotContain",
  takes: TAKES.list,
  valueFor: elementOf,
  factFor: listOf,
  test: (is, value) => items(is).indexOf(value) !== -1,
};
