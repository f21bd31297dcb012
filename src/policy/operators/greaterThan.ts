import { type Operator, ordered, TAKES } from "./operator.js";

/** The fact is above the value. Dates compare as text, which is their order. */
export const greaterThan: Operator = {
  name: "greaterThan",
  complement: "lessThanInclusive",
  takes: TAKES.ordered,
  valueFor: ordered,
  factFor: ordered,
  test: (is, value) => is > value,
};
