/**
 * Facts of every type, the few values their conditions may name, and all values that could matter to such conditions.
 */
import * as fc from "fast-check";
import { defineFact, type Fact, type FactType, type FactValue, unknown } from "../../../src/facts/fact.js";
import { comparable, shapeOf } from "../../../src/policy/condition/shape.js";
import { DECORATORS, OPERATORS, operatorNamed } from "../../../src/policy/operators/index.js";
import type { Shape } from "../../../src/policy/operators/operator.js";
import type { LeafForm, Operand } from "../../../src/policy/policy.js";
import type { Formula } from "../../../src/policy-tools/regions/index.js";
import type { Grid } from "./brute-force.js";

function fact(name: string, type: FactType, extra: Partial<Fact> = {}): Fact {
  const meaning = { en: name, nl: name };
  return defineFact({ name, group: "custom", type, optional: true, meaning, polarity: "neutral", personal: false, derive: () => unknown(), ...extra });
}

export const SMALL: readonly Fact[] = [
  fact("days", "days"),
  fact("otherDays", "days"),
  fact("thirdDays", "days", { optional: false }),
  fact("score", "number"),
  fact("tickets", "count"),
  fact("amount", "money"),
  fact("on", "date"),
  fact("paid", "date"),
  fact("band", "choice", { values: ["low", "mid", "high"] }),
  fact("kind", "choice", { values: ["mid", "shop"], optional: false }),
  fact("city", "text"),
  fact("late", "boolean"),
  fact("kept", "boolean"),
  fact("tags", "list"),
  fact("moods", "list", { values: ["calm", "busy", "sad"] }),
];
export const SMALL_CATALOGUE = new Map(SMALL.map((one) => [one.name, one]));

/** With the literals below, two values in every gap are all that two linked facts can need, three for three. */
const WHOLE: readonly number[] = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
const VALUES: Readonly<Record<string, readonly FactValue[]>> = {
  days: WHOLE,
  otherDays: WHOLE,
  thirdDays: WHOLE,
  score: [-4, -3, -2.5, -2, -1.5, -1, -0.5, -0.25, 0, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8],
  tickets: WHOLE,
  amount: [-100, -1, 0, 50, 99, 100, 101, 150, 200, 201],
  on: ["2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02", "2026-01-04", "2026-01-05", "2026-01-06", "2026-01-07"],
  paid: ["2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02", "2026-01-04", "2026-01-05", "2026-01-06", "2026-01-07"],
  band: ["low", "mid", "high"],
  kind: ["mid", "shop"],
  city: ["Utrecht", "vip", "mid", "low", "high", "shop", "", "other"],
  late: [true, false],
  kept: [true, false],
  tags: subsets(["Utrecht", "vip", "mid", "another"]),
  moods: subsets(["calm", "busy", "sad"]),
};

function subsets([first, ...rest]: readonly string[]): readonly (readonly string[])[] {
  return first === undefined ? [[]] : subsets(rest).flatMap((list) => [list, [first, ...list]]);
}

/** All that these facts can be, unknown included where they may be. */
export function gridOf(names: readonly string[]): Grid {
  return Object.fromEntries(names.map((name) => [name, [...(VALUES[name] ?? []), ...(SMALL_CATALOGUE.get(name)?.optional ? [undefined] : [])]]));
}

const WORDS = ["", ...DECORATORS.map(({ name }) => `${name}:`)];
const PREFIXES = WORDS.flatMap((outer) => WORDS.map((inner) => outer + inner));

/** Comparisons over these facts, with every operator and decorator that suits. */
function leaves(facts: readonly Fact[]): fc.Arbitrary<LeafForm> {
  const plain = facts.flatMap((one) => [...OPERATORS.map(({ name }) => name)].flatMap((name) => suiting(one, name)));
  const decorated = facts.flatMap((one) => OPERATORS.flatMap(({ name }) => PREFIXES.flatMap((prefix) => suiting(one, prefix + name))));
  const pick = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...plain) }, fc.constantFrom(...decorated));
  return pick.chain(({ fact: name, operator, shape }) => {
    const others = facts.filter((other) => comparable(shape, shapeOf(other))).map((other) => other.name);
    const literal: fc.Arbitrary<LeafForm["value"]> = literalOf(shape);
    const value =
      others.length > 0
        ? fc.oneof(
            { weight: 3, arbitrary: literal },
            fc.constantFrom(...others).map((other) => ({ fact: other })),
          )
        : literal;
    return fc.tuple(value, fc.boolean()).map(([told, negated]): LeafForm => {
      const written = typeof told !== "object" || Array.isArray(told);
      return { kind: "leaf", fact: name, operator, value: told, negated, ...(name === "amount" && written ? { currency: "EUR" } : {}) };
    });
  });
}

function suiting(one: Fact, operator: string) {
  const shape = operatorNamed(operator).valueFor(shapeOf(one));
  return shape ? [{ fact: one.name, operator, shape }] : [];
}

function literalOf(shape: Shape): fc.Arbitrary<Operand> {
  if ("listOf" in shape) return fc.array(literalOf(shape.listOf), { minLength: 1, maxLength: 2 });
  switch (shape.type) {
    case "boolean":
      return fc.boolean();
    case "date":
      return fc.constantFrom("2025-12-31", "2026-01-01", "2026-01-05");
    case "choice":
      return fc.constantFrom(...(shape.values ?? []));
    case "text":
      return fc.constantFrom("Utrecht", "vip", "mid");
    case "money":
      return fc.constantFrom(0, 100, 200);
    case "number":
      return fc.constantFrom(0, 1.5, 2);
    default:
      return fc.constantFrom(0, 1, 4);
  }
}

export interface Asked {
  readonly formula: Formula;
  readonly names: readonly string[];
}

/** Formulas over three facts at most, so that all there is can be tried. */
export const formulas: fc.Arbitrary<Asked> = fc
  .subarray(
    SMALL.map((one) => one.name),
    { minLength: 1, maxLength: 3 },
  )
  .chain((names) => {
    const leaf = leaves(SMALL.filter((one) => names.includes(one.name)));
    const known = fc.constantFrom(...names).map((name): Formula => ({ kind: "known", fact: name }));
    const tree = fc.letrec<{ node: Formula }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        { weight: 4, arbitrary: leaf },
        { weight: 1, arbitrary: known },
        { weight: 3, arbitrary: fc.array(tie("node"), { minLength: 1, maxLength: 4 }).map((of): Formula => ({ kind: "all", of })) },
        { weight: 2, arbitrary: fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((of): Formula => ({ kind: "any", of })) },
        { weight: 1, arbitrary: tie("node").map((of): Formula => ({ kind: "not", of })) },
      ),
    })).node;
    return tree.map((formula) => ({ formula, names }));
  });
