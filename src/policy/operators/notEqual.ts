import { type Operator, single } from "./operator.js";

/** The fact is known and is another value. */
export const notEqual: Operator = {
  name: "notEqual",
  complement: "equal",
  takes: "a single value",
  valueFor: single,
  factFor: single,
  test: (is, value) => is !== value,
};
