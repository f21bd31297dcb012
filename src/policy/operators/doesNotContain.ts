import { elementOf, items, listOf, type Operator, TAKES } from "./operator.js";

/** The list is known and does not have this value in it. */
export const doesNotContain: Operator = {
  name: "doesNotContain",
  complement: "contains",
  takes: TAKES.list,
  valueFor: elementOf,
  factFor: listOf,
  test: (is, value) => items(is).indexOf(value) === -1,
};
