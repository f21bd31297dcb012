import type { Decorator } from "./operator.js";

/** The opposite, on known values. */
export const not: Decorator = {
  name: "not",
  decorate: (inner) => ({
    ...inner,
    name: `not:${inner.name}`,
    complement: inner.name,
    test: (is, value) => !inner.test(is, value),
  }),
};
