import { type Decorator, TAKES } from "./operator.js";

/** Fact and value change places: `swap:lessThan` asks whether the value is below the fact. */
export const swap: Decorator = {
  name: "swap",
  decorate: (inner) => ({
    name: `swap:${inner.name}`,
    complement: `swap:${inner.complement}`,
    takes: TAKES.otherSide,
    valueFor: inner.factFor,
    factFor: inner.valueFor,
    test: (is, value) => inner.test(value, is),
  }),
};
