import { type Operator, ordered, TAKES } from "./operator.js";

/** The fact is at least the value. Dates compare as text, which is their order. */
export const greaterThanInclusive: Operator = {
  name: "greaterThanInclusive",
  complement: "lessThan",
  takes: TAKES.ordered,
  valueFor: ordered,
  factFor: ordered,
  test: (is, value) => is >= value,
};
