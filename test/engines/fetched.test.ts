// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Facts that are kept elsewhere, under policies and for customers of every kind. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planAsync, type Source } from "../../src/engines/json-rules-engine.js";
import { defineFact, type Fact, type Finding, known, unknown } from "../../src/facts/fact.js";
import { createPlanner } from "../../src/planner.js";
import { dossiers, policies } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { CUSTOMERS, dossier } from "../customers.js";
import { read } from "../properties/trying.js";
import { times } from "../runs.js";

const RUNS = times(100);
const NAMES = ["kept-1", "kept-2", "kept-3", "kept-4"];
const OWN: readonly Fact[] = NAMES.map((name) =>
  defineFact({
    name,
    type: "boolean",
    group: "custom",
    optional: true,
    meaning: { en: `what ${name} says`, nl: `wat ${name} zegt` },
    polarity: "neutral",
    personal: false,
    derive: ({ dossier: { custom } }) => (typeof custom?.[name] === "boolean" ? known(custom[name], `/custom/${name}`) : unknown()),
  }),
);
const late = dossier(CUSTOMERS[1]?.told ?? {});

/** A condition as a sum in logic: leaves are known at once, or kept elsewhere, each kept fact in one place only. */
type Tree = { readonly is: boolean } | { readonly kept: string } | { readonly of: readonly Tree[]; readonly all: boolean } | { readonly not: Tree };

const shapes = fc.letrec<{ tree: Tree; group: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(
      fc.boolean().map((is) => ({ is })),
      fc.constant({ kept: "" }),
    ),
    tie("group"),
  ),
  group: fc.oneof(
    { weight: 4, arbitrary: fc.record({ of: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }), all: fc.boolean() }) },
    tie("tree").map((not) => ({ not })),
  ),
})).group;

/** Each kept leaf gets a fact of its own, as long as there are; the rest are known. */
const trees = shapes.map((shape) => {
  const left = [...NAMES];
  const name = (tree: Tree): Tree => {
    if ("kept" in tree) return left.length > 0 ? { kept: left.shift() ?? "" } : { is: true };
    if ("of" in tree) return { ...tree, of: tree.of.map(name) };
    return "not" in tree ? { not: name(tree.not) } : tree;
  };
  return name(shape);
});

function written(tree: Tree): Json {
  if ("is" in tree) return { fact: "daysPastDue", operator: tree.is ? "greaterThan" : "lessThan", value: -1000 };
  if ("kept" in tree) return { fact: tree.kept, operator: "equal", value: true };
  return "not" in tree ? { not: written(tree.not) } : { [tree.all ? "all" : "any"]: tree.of.map(written) };
}

function holds(tree: Tree, kept: ReadonlySet<string>): boolean {
  if ("is" in tree) return tree.is;
  if ("kept" in tree) return kept.has(tree.kept);
  if ("not" in tree) return !holds(tree.not, kept);
  return tree.all ? tree.of.every((one) => holds(one, kept)) : tree.of.some((one) => holds(one, kept));
}

const SETS = Array.from({ length: 2 ** NAMES.length }, (_, bits) => new Set(NAMES.filter((__, place) => bits & (1 << place))));

/** Whether there is a case in which this fact makes the difference. */
function matters(name: string, tree: Tree): boolean {
  return SETS.some((some) => holds(tree, new Set([...some, name])) !== holds(tree, new Set([...some].filter((one) => one !== name))));
}

describe("a fact that is kept elsewhere", () => {
  it("is asked for exactly where what is known at once leaves the rule open, and then decides it", async () => {
    const seen = { asked: 0, spared: 0 };
    await fc.assert(
      fc.asyncProperty(trees, fc.subarray(NAMES), async (tree, yes) => {
        const rules = { mine: { when: written(tree), then: { treatment: "check-in-call", tier: "first" } } };
        const planner = createPlanner({ facts: OWN, policy: { schemaVersion: 1, name: "acme", rules } });
        const asked: string[] = [];
        const ask = (name: string): Source => {
          return async () => {
            asked.push(name);
            return yes.includes(name);
          };
        };
        const plan = await planAsync(planner, late, { facts: Object.fromEntries(NAMES.map((name) => [name, ask(name)])) });
        const wanted = NAMES.filter((name) => matters(name, tree));
        expect(asked.sort()).toEqual(wanted);
        const answers = new Map<string, Finding>(wanted.map((name) => [name, known(yes.includes(name))]));
        expect(plan).toEqual(planner.planWith(late, answers));
        const [rule] = planner.policy.for(undefined).rules;
        expect(rule?.when.evaluate(planner.lookups(late, new Map(NAMES.map((name) => [name, known(yes.includes(name))])))[0] as never).met).toBe(
          holds(tree, new Set(yes)),
        );
        seen.asked += asked.length;
        seen.spared += JSON.stringify(written(tree)).split("kept-").length - 1 - asked.length;
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(seen.asked, seen.spared)).toBeGreaterThan(0);
  });

  it.each<[string, Source]>([
    ["says no word", () => new Promise<never>(() => {})],
    ["fails", () => Promise.reject(new Error("down"))],
    ["answers nonsense", () => "perhaps"],
    ["does not know", () => undefined],
  ])("makes no plan harsher when its source %s: the plan is the one without it, and says what was missed", async (_, source) => {
    const when = { any: NAMES.map((fact) => ({ fact, operator: "equal", value: true })) };
    const refused = { any: NAMES.map((fact) => ({ not: { fact, operator: "equal", value: true } })) };
    const rules = {
      "kept-first": { when, then: { treatment: "clear-request", tier: "first" } },
      "kept-against": { when: refused, then: { treatment: "formal-notice", tier: "first" } },
    };
    let missed = 0;
    await fc.assert(
      fc.asyncProperty(policies(), dossiers(), async (document, told) => {
        const planner = createPlanner({ facts: OWN, policy: { ...document, rules: { ...(document.rules as object), ...rules } } });
        const customer = read(told);
        const plan = await planAsync(planner, customer, { facts: Object.fromEntries(NAMES.map((name) => [name, source])), timeoutMs: 1 });
        const without = planner.plan(customer);
        expect({ ...plan, unknown: plan.unknown.map(({ fact }) => fact) }).toEqual({ ...without, unknown: without.unknown.map(({ fact }) => fact) });
        missed += plan.unknown.filter(({ fact }) => NAMES.includes(fact)).length;
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
    expect(missed).toBeGreaterThan(0);
  });

  it("changes nothing where nothing has to be fetched", async () => {
    const never: Source = () => {
      throw new Error("nobody should ask");
    };
    await fc.assert(
      fc.asyncProperty(policies(), dossiers(), fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.boolean()]))), async (document, told, custom) => {
        const rule = { when: { all: NAMES.map((fact) => ({ fact, operator: "equal", value: true })) }, then: { treatment: "check-in-call" } };
        const planner = createPlanner({ facts: OWN, policy: { ...document, rules: { ...(document.rules as object), "all-kept": rule } } });
        const customer = read({ ...told, custom });
        expect(await planAsync(planner, customer, { facts: Object.fromEntries(NAMES.map((name) => [name, never])) })).toEqual(planner.plan(customer));
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});
