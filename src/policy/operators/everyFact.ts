import { type Decorator, elementOf, items, TAKES } from "./operator.js";

/** Every element of the fact passes; an empty list does. */
export const everyFact: Decorator = {
  name: "everyFact",
  decorate: (inner) => ({
    name: `everyFact:${inner.name}`,
    complement: `someFact:${inner.complement}`,
    takes: TAKES.list,
    valueFor: (fact) => {
      const element = elementOf(fact);
      return element && inner.valueFor(element);
    },
    factFor: (value) => {
      const element = inner.factFor(value);
      return element && { listOf: element };
    },
    test: (is, value) => items(is).every((one) => inner.test(one, value)),
  }),
};
