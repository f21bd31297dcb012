import { elementOf, items, listOf, type Operator } from "./operator.js";

/** The fact is known and is none of the values. */
export const notIn: Operator = {
  name: "notIn",
  complement: "in",
  takes: "a single value, with a list to look in",
  valueFor: listOf,
  factFor: elementOf,
  test: (is, value) => items(value).indexOf(is) === -1,
};
