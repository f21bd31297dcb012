import type { Decorator } from "./operator.js";

/** Fact and value change places: `swap:lessThan` asks whether the value is below the fact. */
export const swap: Decorator = {
  name: "swap",
  decorate: (inner) => ({
    name: `swap:${inner.name}`,
    complement: `swap:${inner.complement}`,
    takes: "a fact that fits on the other side",
    valueFor: inner.factFor,
    factFor: inner.valueFor,
    test: (is, value) => inner.test(value, is),
  }),
};
