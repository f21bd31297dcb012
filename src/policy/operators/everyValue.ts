import { type Decorator, elementOf, items } from "./operator.js";

/** The fact passes against every one of the values. */
export const everyValue: Decorator = {
  name: "everyValue",
  decorate: (inner) => ({
    name: `everyValue:${inner.name}`,
    complement: `someValue:${inner.complement}`,
    takes: `${inner.takes}, with a list of values`,
    valueFor: (fact) => {
      const element = inner.valueFor(fact);
      return element && { listOf: element };
    },
    factFor: (value) => {
      const element = elementOf(value);
      return element && inner.factFor(element);
    },
    test: (is, value) => items(value).every((one) => inner.test(is, one)),
  }),
};
