import { type Operator, single } from "./operator.js";

/** The fact is exactly this value. */
export const equal: Operator = {
  name: "equal",
  complement: "notEqual",
  takes: "a single value",
  valueFor: single,
  factFor: single,
  test: (is, value) => is === value,
};
