import { type Operator, ordered } from "./operator.js";

/** The fact is at least the value. Dates compare as text, which is their order. */
export const greaterThanInclusive: Operator = {
  name: "greaterThanInclusive",
  complement: "lessThan",
  takes: "a number, an amount or a date",
  valueFor: ordered,
  factFor: ordered,
  test: (is, value) => is >= value,
};
