/**
 * Conditions that a policy may hold, each beside what it is for json-rules-engine (amounts in cents), and facts to ask them of.
 */
import fc from "fast-check";
import type { FactValue } from "../../src/facts/fact.js";
import { comparable, shapeOf } from "../../src/policy/condition/shape.js";
import { DECORATORS, OPERATORS, operatorNamed } from "../../src/policy/operators/index.js";
import type { Shape } from "../../src/policy/operators/operator.js";
import type { Json } from "../../src/vocabulary.js";
import { CATALOGUE } from "./small-world.js";

export interface Pair {
  /** As the policy says it. */
  readonly told: Json;
  /** As json-rules-engine is told. */
  readonly plain: Json;
}

const FACTS = [...CATALOGUE.values()].filter((fact) => fact.group === "arrears");
const WORDS = ["", ...DECORATORS.map(({ name }) => `${name}:`)];
const PREFIXES = WORDS.flatMap((outer) => WORDS.map((inner) => outer + inner));
const LEAVES = FACTS.flatMap((fact) =>
  OPERATORS.flatMap((operator) => PREFIXES.map((prefix) => operatorNamed(prefix + operator.name))).flatMap((operator) => {
    const value = operator.valueFor(shapeOf(fact));
    return value ? [{ fact: fact.name, operator: operator.name, value }] : [];
  }),
);

const leaf: fc.Arbitrary<Pair> = fc.constantFrom(...LEAVES).chain(({ fact, operator, value }) => {
  const others = FACTS.filter((other) => comparable(value, shapeOf(other))).map((other) => other.name);
  const literal = literalOf(value);
  const other = fc
    .constantFrom(...others, "")
    .filter((name) => name !== "")
    .map((name) => ({ told: { fact: name }, plain: { fact: name } }));
  return (others.length > 0 ? fc.oneof({ weight: 3, arbitrary: literal }, other) : literal).map((pair) => ({
    told: { fact, operator, value: pair.told },
    plain: { fact, operator, value: pair.plain },
  }));
});

/** A literal of a shape, from a small world, so that facts and values often meet. */
function literalOf(shape: Shape): fc.Arbitrary<Pair> {
  if ("listOf" in shape) return fc.array(literalOf(shape.listOf), { minLength: 1, maxLength: 3 }).map(listPair);
  if (shape.type === "money") return fc.integer({ min: -2, max: 3 }).map((cents) => ({ told: (cents / 100).toFixed(2), plain: cents }));
  return scalarOf(shape).map((value) => ({ told: value, plain: value }));
}

function scalarOf(shape: Exclude<Shape, { listOf: Shape }>): fc.Arbitrary<boolean | number | string> {
  switch (shape.type) {
    case "boolean":
      return fc.boolean();
    case "date":
      return fc.constantFrom("2025-12-31", "2026-01-01", "2026-11-30");
    case "choice":
      return fc.constantFrom(...(shape.values ?? []));
    case "text":
      return fc.constantFrom("", "Utrecht", "Utrecht-Oost", "vip", "5");
    case "number":
      return fc.constantFrom(-1.5, 0, 1, 2.5, 3);
    default:
      return fc.integer({ min: -2, max: 3 });
  }
}

/** A condition. `names` are those it may refer to. */
export function conditions(names: readonly string[] = []): fc.Arbitrary<Pair> {
  const reference = names.length > 0 ? [fc.constantFrom(...names).map((condition) => ({ told: { condition }, plain: { condition } }))] : [];
  return fc.letrec<{ group: Pair; node: Pair }>((tie) => ({
    group: fc.oneof(
      { maxDepth: 4 },
      fc.array(leaf, { minLength: 1, maxLength: 3 }).map((pairs) => groupPair("all", pairs)),
      fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((pairs) => groupPair("all", pairs)),
      fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((pairs) => groupPair("any", pairs)),
      tie("node").map(({ told, plain }) => ({ told: { not: told }, plain: { not: plain } })),
      ...reference,
    ),
    node: fc.oneof({ maxDepth: 4 }, leaf, tie("group")),
  })).group;
}

/** Every fact known. */
export const complete: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.record(
  Object.fromEntries(FACTS.map((fact) => [fact.name, factValue(shapeOf(fact))])),
  { noNullPrototype: true },
);

/** Some facts known. */
export const partial = fc
  .tuple(complete, fc.subarray(FACTS.map((fact) => fact.name)))
  .map(([all, names]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))));

function factValue(shape: Shape): fc.Arbitrary<FactValue> {
  if (!("listOf" in shape)) return shape.type === "money" ? fc.integer({ min: -2, max: 3 }) : scalarOf(shape);
  const element = shape.listOf;
  return "listOf" in element ? fc.constant([]) : fc.array(scalarOf(element).map(String), { maxLength: 3 });
}

function listPair(pairs: readonly Pair[]): Pair {
  return { told: pairs.map((pair) => pair.told), plain: pairs.map((pair) => pair.plain) };
}
function groupPair(key: "all" | "any", pairs: readonly Pair[]): Pair {
  const { told, plain } = listPair(pairs);
  return { told: { [key]: told }, plain: { [key]: plain } };
}
