// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then

import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/facts/fact.js";
import { isFact } from "../../src/policy/condition/compile.js";
import { comparable } from "../../src/policy/condition/shape.js";
import { operatorNamed } from "../../src/policy/operators/index.js";
import type { Operator, Shape } from "../../src/policy/operators/operator.js";
import type { Condition, ConditionForm } from "../../src/policy/policy.js";
import type { Json } from "../../src/vocabulary.js";
import { times } from "../runs.js";
import { complete, conditions, type Pair, partial } from "./arbitrary-condition.js";
import { facts, policy } from "./small-world.js";

const RUNS = times(1500);

/** A rule over two named conditions, the second of which may refer to the first. */
const told = fc.record({ a: conditions(), b: conditions(["a"]), when: conditions(["a", "b"]) });
type Told = { readonly a: Pair; readonly b: Pair; readonly when: Pair };

function compiled({ a, b, when }: Told): Condition {
  const rules = { mine: { when: when.told, then: { treatment: "wait" } } };
  const [rule] = policy({ schemaVersion: 1, name: "acme", conditions: { a: a.told, b: b.told }, rules }).rules;
  if (!rule) throw new Error("the rule is gone");
  return rule.when;
}

async function engineSays(condition: Json, named: Readonly<Record<string, Json>>, told: Readonly<Record<string, unknown>>): Promise<boolean> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, body] of Object.entries(named)) engine.setCondition(name, body as unknown as TopLevelCondition);
  engine.addRule({ conditions: condition as unknown as TopLevelCondition, event: { type: "met" } });
  const { events } = await engine.run({ ...told });
  return events.length > 0;
}

describe("what a policy may say means in json-rules-engine what it means here", () => {
  it("when every fact is known", async () => {
    await fc.assert(
      fc.asyncProperty(told, complete, async (rule, known) => {
        const named = { a: rule.a.plain, b: rule.b.plain };
        expect(compiled(rule).evaluate(facts(known)).met).toBe(await engineSays(rule.when.plain, named, known));
      }),
      { numRuns: RUNS },
    );
  });

  it("when facts are unknown and every comparison is guarded", async () => {
    await fc.assert(
      fc.asyncProperty(told, partial, async (rule, known) => {
        const condition = compiled(rule);
        if (!condition.form) throw new Error("no form");
        const guardedForm = { all: [guarded(condition.form)] };
        expect(condition.evaluate(facts(known)).met).toBe(await engineSays(guardedForm, {}, { ...known, known: Object.keys(known) }));
      }),
      { numRuns: RUNS },
    );
  });
});

/** Each comparison behind a guard that asks first whether its facts are known. */
function guarded(form: ConditionForm): Json {
  if (form.kind !== "leaf") return { [form.kind]: form.of.map(guarded) };
  const { fact, operator, value, negated } = form;
  const names = isFact(value) ? [fact, value.fact] : [fact];
  const leaf: Json = { fact, operator, value };
  return { all: [...names.map((name) => ({ fact: "known", operator: "contains", value: name, priority: 2 })), negated ? { not: leaf } : leaf] };
}

describe("a condition that is met", () => {
  it("is still met when only the facts it cites are known, whatever else was known before", () => {
    fc.assert(
      fc.property(told, partial, (rule, known) => {
        const condition = compiled(rule);
        const evaluation = condition.evaluate(facts(known));
        const cited = evaluation.cited();
        if (!evaluation.met) {
          expect(cited).toEqual([]);
          return;
        }
        const names = cited.flatMap(({ fact, valueFact }) => (valueFact === undefined ? [fact] : [fact, valueFact]));
        const only = Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)));
        expect(condition.evaluate(facts(only)).met).toBe(true);
        expect(condition.reads).toEqual(expect.arrayContaining(names));
      }),
      { numRuns: RUNS },
    );
  });

  it("is still met when more becomes known", () => {
    fc.assert(
      fc.property(told, complete, fc.array(fc.nat(20)), (rule, known, hidden) => {
        const less = Object.fromEntries(Object.entries(known).filter((_, index) => !hidden.includes(index)));
        const condition = compiled(rule);
        if (condition.evaluate(facts(less)).met) expect(condition.evaluate(facts(known)).met).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("shows the same answer in its tree", () => {
    fc.assert(
      fc.property(told, partial, (rule, known) => {
        const evaluation = compiled(rule).evaluate(facts(known));
        const tree = evaluation.tree();
        expect(tree.kind === "leaf" ? tree.outcome === "passed" : tree.met).toBe(evaluation.met);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("the complement of an operator", () => {
  it("holds exactly where the operator does not, on known values", () => {
    fc.assert(
      fc.property(conditions(), complete, (pair, known) => {
        for (const leaf of leavesOf(pair.plain)) {
          const is = known[leaf.fact];
          const value = isOther(leaf.value) ? known[leaf.value.fact] : leaf.value;
          if (is === undefined || value === undefined) continue;
          const operator = operatorNamed(leaf.operator);
          expect(operatorNamed(operator.complement).test(is, value)).toBe(!operator.test(is, value));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

type Leaf = { readonly fact: string; readonly operator: string; readonly value: FactValue | { readonly fact: string } };
function leavesOf(condition: Json): readonly Leaf[] {
  if (typeof condition !== "object" || condition === null) return [];
  if ("fact" in condition && "operator" in condition) return [condition as unknown as Leaf];
  return Object.values(condition).flatMap((inside: Json) => leavesOf(inside));
}
function isOther(value: Leaf["value"]): value is { readonly fact: string } {
  return typeof value === "object" && "fact" in value;
}

/** A table of measured answers, where there is one at hand: a section per operator, a row per fact, a column per value. */
const TABLE = process.env.AMICABLE_OPERATOR_TABLE ?? "";
describe.runIf(existsSync(TABLE))("measured answers of json-rules-engine", () => {
  it("are ours wherever an operator takes the fact and the value", () => {
    let checked = 0;
    for (const section of readFileSync(TABLE, "utf8").split(/^## /m).slice(1)) {
      const [name = "", header = "", ...rows] = section.split("\n").filter((line) => line !== "");
      const values = header.split("\t").slice(1);
      const operator = operatorNamed(name);
      for (const [fact = "", ...answers] of rows.map((row) => row.split("\t"))) {
        for (const [column, value] of values.entries()) {
          if (!accepted(operator, cell(fact), cell(value))) continue;
          checked++;
          const answer = operator.test(cell(fact) as FactValue, cell(value) as FactValue) ? "T" : "F";
          expect(answer, `${fact} ${name} ${value}`).toBe(answers[column]);
        }
      }
    }
    expect(checked).toBeGreaterThan(200);
  });
});

function accepted(operator: Operator, fact: unknown, value: unknown): boolean {
  const [is, beside] = [shapesOf(fact), shapesOf(value)];
  return is.some((shape) => {
    const wanted = operator.valueFor(shape);
    return wanted !== undefined && beside.some((other) => comparable(wanted, other));
  });
}

/** What a value of the table could be in a policy; nothing where it could not be there. */
function shapesOf(value: unknown): readonly Shape[] {
  if (typeof value === "number") return [{ type: "number" }];
  if (typeof value === "boolean") return [{ type: "boolean" }];
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? [{ type: "text" }, { type: "date" }] : [{ type: "text" }];
  if (!Array.isArray(value)) return [];
  const [first, ...rest] = value.map(shapesOf);
  return first && rest.every((shapes) => JSON.stringify(shapes) === JSON.stringify(first)) ? first.map((listOf) => ({ listOf })) : [];
}

function cell(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
