import { elementOf, items, listOf, type Operator, TAKES } from "./operator.js";

/** The fact is known and is none of the values. */
export const notIn: Operator = {
  name: "notIn",
  complement: "in",
  takes: TAKES.inList,
  valueFor: listOf,
  factFor: elementOf,
  test: (is, value) => items(value).indexOf(is) === -1,
};
