/**
 * Conditions that a policy may hold, over every fact of the catalogue.
 * @module
 */
import * as fc from "fast-check";
import { FACTS } from "../../facts/catalogue.js";
import type { Fact } from "../../facts/fact.js";
import { comparable, shapeOf } from "../../policy/condition/shape.js";
import { OPERATORS } from "../../policy/operators/index.js";
import type { Shape } from "../../policy/operators/operator.js";
import type { Json } from "../../vocabulary.js";

/** Holds of every customer: a fact that is always known has a word in it, or has not. */
export const ALWAYS: Json = {
  any: [
    { fact: "notTold", operator: "contains", value: "bank" },
    { fact: "notTold", operator: "doesNotContain", value: "bank" },
  ],
};

/** Conditions on these facts, two groups deep at most. */
export function conditions(facts: readonly Fact[] = FACTS): fc.Arbitrary<Json> {
  const leaves = fc.array(leavesOf(facts), { minLength: 1, maxLength: 2 });
  const group = fc.oneof(
    { withCrossShrink: true },
    leaves.map((all): Json => ({ all })),
    leaves.map((any): Json => ({ any })),
    leaves.map((all): Json => ({ not: { all } })),
  );
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(ALWAYS) },
    { weight: 4, arbitrary: group },
    { weight: 1, arbitrary: fc.tuple(group, group).map((any): Json => ({ any })) },
  );
}

function leavesOf(facts: readonly Fact[]): fc.Arbitrary<Json> {
  const pairs = facts.flatMap((fact) =>
    OPERATORS.flatMap((operator) => {
      const value = operator.valueFor(shapeOf(fact));
      return value ? [{ fact: fact.name, operator: operator.name, value }] : [];
    }),
  );
  return fc.constantFrom(...pairs).chain(({ fact, operator, value }): fc.Arbitrary<Json> => {
    const others = facts.filter((other) => other.name !== fact && comparable(value, shapeOf(other))).map((other) => other.name);
    const literal = literals(value).map((told): Json => ({ fact, operator, value: told }));
    const compared = others.length > 0 ? [fc.constantFrom(...others).map((other): Json => ({ fact, operator, value: { fact: other } }))] : [];
    return fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: literal }, ...compared);
  });
}

/** Literals from a small world, so that facts and values often meet. */
function literals(shape: Shape): fc.Arbitrary<Json> {
  if ("listOf" in shape) return fc.array(literals(shape.listOf), { minLength: 1, maxLength: 2 });
  switch (shape.type) {
    case "boolean":
      return fc.boolean();
    case "date":
      return fc.constantFrom("2026-11-23", "2026-01-01", "2027-06-30");
    case "choice":
      return fc.constantFrom(...(shape.values ?? [""]));
    case "text":
      return fc.constantFrom("EUR", "key-account", "p1", "");
    case "money":
      return fc.constantFrom("0", "100.00", "10000.00");
    default:
      return fc.constantFrom(0, 1, 2, 3, 10, 30, -1);
  }
}
