import { say } from "../words/phrase.js";
import { type Decorator, elementOf, items, TAKES } from "./operator.js";

/** The fact passes against at least one of the values. */
export const someValue: Decorator = {
  name: "someValue",
  decorate: (inner) => ({
    name: `someValue:${inner.name}`,
    complement: `everyValue:${inner.complement}`,
    takes: say(TAKES.values, { takes: inner.takes }),
    valueFor: (fact) => {
      const element = inner.valueFor(fact);
      return element && { listOf: element };
    },
    factFor: (value) => {
      const element = elementOf(value);
      return element && inner.factFor(element);
    },
    test: (is, value) => items(value).some((one) => inner.test(is, one)),
  }),
};
