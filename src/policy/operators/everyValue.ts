import { say } from "../words/phrase.js";
import { type Decorator, elementOf, items, TAKES } from "./operator.js";

/** The fact passes against every one of the values. */
export const everyValue: Decorator = {
  name: "everyValue",
  decorate: (inner) => ({
    name: `everyValue:${inner.name}`,
    complement: `someValue:${inner.complement}`,
    takes: say(TAKES.values, { takes: inner.takes }),
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
