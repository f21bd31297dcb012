import { type Operator, single, TAKES } from "./operator.js";

/** The fact is known and is another value. */
export const notEqual: Operator = {
  name: "notEqual",
  complement: "equal",
  takes: TAKES.single,
  valueFor: single,
  factFor: single,
  test: (is, value) => is !== value,
};
