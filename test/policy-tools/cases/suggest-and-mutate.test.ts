import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../../src/dossier/parse.js";
import { known } from "../../../src/facts/fact.js";
import { changedAt, stepsOf } from "../../../src/json-pointer.js";
import { createPlanner } from "../../../src/planner.js";
import { mutatePolicy, renderMutation, suggestCases, testPolicy, withCases } from "../../../src/policy-tools/index.js";
import { policies } from "../../../src/testing/index.js";
import type { Json } from "../../../src/vocabulary.js";
import { times } from "../../runs.js";
import { acme, cases, context, HARVEST, readCases } from "./cases.js";

const RUNS = times(2);
const POLICY = acme({ rules: { "harvest-time": HARVEST } });

describe("the cases that are suggested", () => {
  test("show all that was missing of a rule, with the fewest facts", () => {
    const { cases: made, left } = suggestCases(POLICY, [], context);
    expect(left).toBe(0);
    expect(made.map(({ given, suggested }) => [given.facts, suggested])).toEqual([
      [{ tags: ["farm"] }, true],
      [{ tags: [] }, true],
      [{ tags: ["farm"], daysPastDue: 45 }, true],
      [{ tags: ["farm"], daysPastDue: 44 }, true],
    ]);
    expect(testPolicy(POLICY, made, context)).toMatchObject({ ok: true, coverage: { missing: [] } });
  });

  test("are none where nothing is missing, and only the missing ones where something is", () => {
    const { cases: made } = suggestCases(POLICY, [], context);
    expect(suggestCases(POLICY, made, context)).toEqual({ cases: [], left: 0 });
    const [last] = made.slice(-1);
    expect(suggestCases(POLICY, made.slice(0, -1), context).cases).toEqual([last]);
  });

  test("say in the language asked for what they show", () => {
    const [first] = suggestCases(POLICY, [], context, { language: "nl" }).cases;
    expect(first?.name).toBe('regel "harvest-time" geldt');
  });

  test("can be read back, pass, and leave nothing unshown but what was counted, for every policy", () => {
    fc.assert(
      fc.property(policies(), (policy) => {
        const { cases: made, left } = suggestCases(policy, [], context);
        const read = readCases(withCases(undefined, made));
        expect(read).toMatchObject({ ok: true });
        const { results, coverage } = testPolicy(policy, read.ok ? read.cases : [], context);
        expect(results.filter(({ passed }) => !passed)).toEqual([]);
        expect(coverage.missing.length).toBe(left);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 60_000);
});

describe("small mistakes in a policy", () => {
  const said = (policy: Json, ...told: readonly Json[]) => {
    const mutation = mutatePolicy(policy, cases(...told), context);
    return { ...mutation, unnoticed: mutation.unnoticed.map(({ kind, at }) => `${kind} ${at}`), same: mutation.same.map(({ kind, at }) => `${kind} ${at}`) };
  };
  const when = "/rules/harvest-time/when";
  const farm = (daysPastDue: number, waits: boolean): Json => ({
    name: `farm ${daysPastDue}`,
    given: { facts: { tags: ["farm"], daysPastDue } },
    expect: { actions: [waits ? "wait" : "ask-if-arrived"] },
  });

  test("are all unnoticed without cases", () => {
    expect(said(POLICY)).toMatchObject({ tried: 9, noticed: 0, same: [], left: 0 });
  });

  test("are noticed where a case stands on the boundary, and named where none does", () => {
    expect(said(POLICY, farm(35, true)).unnoticed).toEqual([
      `group ${when}`,
      `left-out ${when}/all/0`,
      `left-out ${when}/all/1`,
      `number ${when}/all/1/value`,
      `number ${when}/all/1/value`,
      "tier /rules/harvest-time/then/tier",
    ]);
    expect(said(POLICY, farm(44, true), farm(45, false)).unnoticed).toEqual([`left-out ${when}/all/0`, "tier /rules/harvest-time/then/tier"]);
  });

  test("that change nothing for anybody are not asked of the cases", () => {
    const twice = acme({
      rules: {
        twice: {
          when: {
            all: [
              { fact: "daysPastDue", operator: "lessThan", value: 45 },
              { fact: "daysPastDue", operator: "lessThan", value: 60 },
            ],
          },
          then: { treatment: "wait" },
        },
      },
    });
    expect(said(twice).same).toEqual(["left-out /rules/twice/when/all/1", "number /rules/twice/when/all/1/value", "number /rules/twice/when/all/1/value"]);
  });

  test("are shown with their line, in both languages", () => {
    const text = JSON.stringify(POLICY, undefined, 2);
    const mutation = mutatePolicy(POLICY, cases(farm(44, true), farm(45, false)), context);
    expect(renderMutation(mutation, { file: "acme.json", text })).toContain('acme.json:23  /rules/harvest-time/then/tier: "strong" instead of "first"');
    expect(renderMutation(mutation, { file: "acme.json", text }, "nl")).toContain('"strong" in plaats van "first"');
  });

  test("in what is a reason are never said to change nothing", () => {
    const when = { all: [{ fact: "npsBand", operator: "equal", value: "detractor" }] };
    const policy = acme({ reasons: { grumpy: { when, then: { reason: "dissatisfied", strength: "weak" } } } });
    expect(said(policy).same).toEqual([]);
  });

  test("are said to change nothing only where the rule holds for the same customers as before", () => {
    const leaf = fc.record({
      fact: fc.constant("daysPastDue"),
      operator: fc.constantFrom("lessThan", "greaterThan", "equal"),
      value: fc.integer({ min: 3, max: 9 }),
    });
    const condition = fc.tuple(fc.constantFrom("all", "any"), fc.array(leaf, { minLength: 2, maxLength: 2 })).map(([kind, of]): Json => ({ [kind]: of }));
    const days = Array.from({ length: 14 }, (_, day) => day);
    const parsed = parseDossier({ schemaVersion: 1, asOf: "2026-11-23T09:00:00+01:00", customer: { id: "C-1" } });
    if (!parsed.ok) throw new Error("an empty dossier is one");
    const holdsOn = (policy: Json) => {
      const planner = createPlanner({ policy });
      const rule = planner.policy.for("C-1").rules.find(({ id }) => id === "some");
      return days.filter((day) => planner.lookups(parsed.value, new Map([["daysPastDue", known(day)]])).some((facts) => rule?.when.evaluate(facts).met));
    };
    fc.assert(
      fc.property(condition, (some) => {
        const policy = acme({ rules: { some: { when: some, then: { treatment: "wait" } } } });
        const { same, unnoticed } = mutatePolicy(policy, [], context);
        const inWhen = [...same, ...unnoticed].filter(({ at }) => at.startsWith("/rules/some/when"));
        const before = holdsOn(policy);
        for (const change of inWhen)
          expect([change, JSON.stringify(holdsOn(changedAt(policy, stepsOf(change.at), change.to) ?? null)) === JSON.stringify(before)]).toEqual([
            change,
            same.includes(change),
          ]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 60_000);
});

describe.each(["wholesaler", "housing-association"])("the cases beside the example of a %s", (name) => {
  const file = (ending: string) => readFileSync(new URL(`../../../examples/policies/${name}${ending}`, import.meta.url), "utf8");
  const policy: Json = JSON.parse(file(".json"));

  test("pass", () => {
    const read = readCases(file(".cases.json"));
    const told = read.ok ? read.cases : [];
    const names = told.flatMap(({ given: { dossier } }) => (typeof dossier === "string" ? [dossier] : []));
    const folder = new URL("../../../examples/policies/", import.meta.url);
    const loaded = new Map(names.map((each) => [each, JSON.parse(readFileSync(new URL(each, folder), "utf8"))]));
    const { ok, results } = testPolicy(policy, told, context, { dossiers: loaded });
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(ok).toBe(true);
  });
});
