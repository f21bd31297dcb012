import { type Decorator, elementOf, items, TAKES } from "./operator.js";

/** At least one element of the fact passes. */
export const someFact: Decorator = {
  name: "someFact",
  decorate: (inner) => ({
    name: `someFact:${inner.name}`,
    complement: `everyFact:${inner.complement}`,
    takes: TAKES.list,
    valueFor: (fact) => {
      const element = elementOf(fact);
      return element && inner.valueFor(element);
    },
    factFor: (value) => {
      const element = inner.factFor(value);
      return element && { listOf: element };
    },
    test: (is, value) => items(is).some((one) => inner.test(one, value)),
  }),
};
