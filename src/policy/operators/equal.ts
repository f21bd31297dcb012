import { type Operator, single, TAKES } from "./operator.js";

/** The fact is exactly this value. */
export const equal: Operator = {
  name: "equal",
  complement: "notEqual",
  takes: TAKES.single,
  valueFor: single,
  factFor: single,
  test: (is, value) => is === value,
};
