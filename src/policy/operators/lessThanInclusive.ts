import { type Operator, ordered, TAKES } from "./operator.js";

/** The fact is at most the value. Dates compare as text, which is their order. */
export const lessThanInclusive: Operator = {
  name: "lessThanInclusive",
  complement: "greaterThan",
  takes: TAKES.ordered,
  valueFor: ordered,
  factFor: ordered,
  test: (is, value) => is <= value,
};
