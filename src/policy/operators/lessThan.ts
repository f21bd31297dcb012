import { type Operator, ordered, TAKES } from "./operator.js";

/** The fact is below the value. Dates compare as text, which is their order. */
export const lessThan: Operator = {
  name: "lessThan",
  complement: "greaterThanInclusive",
  takes: TAKES.ordered,
  valueFor: ordered,
  factFor: ordered,
  test: (is, value) => is < value,
};
