import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../../src/dossier/index.js";
import { type Finding, known, unknown } from "../../../src/facts/fact.js";
import { catalogueOf, createPlanner, PRESETS, TREATMENTS } from "../../../src/index.js";
import { type ChangedSituation, diffPolicies, type PolicyDiff, renderDiff } from "../../../src/policy-tools/index.js";
import type { Json } from "../../../src/vocabulary.js";
import { times } from "../../runs.js";
import { largePolicy } from "../lint/large-policy.js";

const CONTEXT = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
const RUNS = times(6);
const BASE = { schemaVersion: 1, name: "acme", extends: "amicable:nl-business@1" };
const over = (more: { readonly [key: string]: Json }): Json => ({ ...BASE, ...more });
const diff = (before: Json, after: Json) => diffPolicies(before, after, CONTEXT);
const rulesIn = ({ situations }: PolicyDiff) => situations.flatMap(({ because }) => because.map(({ rule }) => rule));

/** Plans the customer as anybody would, and looks at the first action. */
function plannedUnder(policy: Json, { witness }: ChangedSituation) {
  const parsed = parseDossier(witness.dossier);
  if (!parsed.ok) throw new Error("The witness cannot be read.");
  const given = new Map(Object.entries(witness.given).map(([name, is]): [string, Finding] => [name, is === null ? unknown() : known(is)]));
  const [first] = createPlanner({ policy }).planWith(parsed.value, given).actions;
  return { treatment: first.treatment, pressure: first.pressure, channel: first.channel, tone: first.tone };
}

function showsWhatItSays(before: Json, after: Json, found: PolicyDiff): void {
  for (const situation of found.situations) {
    expect(plannedUnder(before, situation)).toMatchObject(shown(situation.before));
    expect(plannedUnder(after, situation)).toMatchObject(shown(situation.after));
    expect(situation.differs.length).toBeGreaterThan(0);
    expect(situation.before).not.toEqual(situation.after);
  }
}
const shown = ({ treatment, pressure, channel, tone }: ChangedSituation["before"]) => ({ treatment, pressure, ...(channel && { channel }), tone });

const CALL: Json = {
  when: {
    all: [
      { fact: "daysPastDue", operator: "greaterThanInclusive", value: 5 },
      { fact: "collectableOverdue", operator: "greaterThan", value: "30000.00" },
    ],
  },
  then: { treatment: "satisfaction-call", tier: "first" },
  because: { en: "A lot at once.", nl: "Veel ineens." },
};

describe("a colleague who changes a policy", () => {
  test("sees nobody treated otherwise by a policy that says the same", () => {
    expect(diff(over({}), over({ version: "2", settings: {} }))).toEqual({ situations: [], unseen: [] });
  });

  test("sees who gets the new step, as a customer just over the amount", () => {
    const found = diff(over({}), over({ rules: { "big-call": CALL } }));
    expect(found.situations.map(({ because, after }) => [because.map(({ how, rule }) => `${how} ${rule}`), after.treatment])).toEqual([
      [["added big-call"], "satisfaction-call"],
    ]);
    expect(found.situations[0]?.witness.kind).toBe("dossier");
    expect(found.situations[0]?.witness.facts.collectableOverdue).toBe(3_000_001);
    showsWhatItSays(over({}), over({ rules: { "big-call": CALL } }), found);
  });

  test("sees the same situations the other way round when the change is undone", () => {
    const [before, after] = [over({}), over({ rules: { "big-call": CALL } })];
    const [there, back] = [diff(before, after), diff(after, before)];
    expect(back.situations.map(({ before: was, after: is }) => [is, was])).toEqual(there.situations.map(({ before: was, after: is }) => [was, is]));
    expect(back.situations.flatMap(({ because }) => because.map(({ how }) => how))).toEqual(["removed"]);
  });

  test("sees which setting is behind rules that were left as they were", () => {
    const [before, after] = [over({}), over({ settings: { firstContactAfterDays: 10 } })];
    const found = diff(before, after);
    expect(rulesIn(found)).toContain("did-it-arrive");
    for (const { because, after: is } of found.situations) {
      for (const { how, through } of because) expect([how, through]).toEqual(["when", ["settings.firstContactAfterDays"]]);
      expect(is.treatment).toBe("wait");
    }
    showsWhatItSays(before, after, found);
  });

  test("sees a step that is only done in another way", () => {
    const [before, after] = [over({}), over({ rules: { "did-it-arrive": { set: { then: { tone: "helpful" } } } } })];
    const found = diff(before, after);
    expect(found.situations.map(({ because, differs }) => [because[0].how, differs])).toEqual([["then", ["tone"]]]);
    showsWhatItSays(before, after, found);
  });

  test("sees what a step that is never wanted any more does to whom", () => {
    const [before, after] = [over({}), over({ guardrails: { never: ["check-in-call"] } })];
    const found = diff(before, after);
    expect(found.situations.length).toBeGreaterThan(0);
    for (const { before: was, after: is } of found.situations) expect([was.treatment, is.treatment === was.treatment]).toEqual(["check-in-call", false]);
    showsWhatItSays(before, after, found);
  });

  test("sees that a change is for one segment only", () => {
    const found = diff(over({}), over({ forSegment: { "key-account": { rules: { "big-call": CALL } } } }));
    expect(found.situations.flatMap(({ because }) => because)).toEqual([{ how: "added", rule: "big-call", through: [], segment: "key-account" }]);
    expect(found.situations[0]?.witness.dossier.customer.segment).toBe("key-account");
  });

  test("hears that a condition written in other words changes nothing, and that this is certain", () => {
    const late = (when: Json): Json => over({ rules: { "big-call": { ...(CALL as object), when } } });
    const one = late({ not: { fact: "daysPastDue", operator: "lessThan", value: 5 } });
    const other = late({ all: [{ fact: "daysPastDue", operator: "greaterThanInclusive", value: 5 }] });
    expect(diff(one, other)).toEqual({ situations: [], unseen: [{ how: "when", rule: "big-call", through: [], proven: true }] });
  });

  test("looks at more pressure first", () => {
    const { situations } = diff(PRESETS.get("amicable:nl-business@1") as Json, PRESETS.get("amicable:nl-consumer@1") as Json);
    const rises = situations.map(({ before, after }) => after.pressure - before.pressure);
    expect(rises).toEqual([...rises].sort((a, b) => b - a));
    expect(rises.length).toBeGreaterThan(3);
  });

  test("never gets a customer who does not show the change, whatever threshold moves", { timeout: 60_000 }, () => {
    const threshold = (days: number, amount: number) =>
      over({
        rules: {
          "big-call": {
            ...(CALL as object),
            when: {
              all: [
                { fact: "daysPastDue", operator: "greaterThanInclusive", value: days },
                { fact: "collectableOverdue", operator: "greaterThan", value: `${amount}.00` },
              ],
            },
          },
        },
      });
    const pair = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 50_000 }));
    fc.assert(
      fc.property(pair, pair, ([a, b], [c, d]) => {
        const [before, after] = [threshold(a, b), threshold(c, d)];
        const found = diff(before, after);
        showsWhatItSays(before, after, found);
        expect(found.situations.length > 0).toBe(a !== c || b !== d);
      }),
      { numRuns: RUNS },
    );
  });
});

test("a change in a large policy is found among two hundred rules", () => {
  const before = largePolicy(200);
  const after = JSON.parse(JSON.stringify(before).replace('"value":10}', '"value":12}'));
  const found = diff(before, after);
  expect(found.situations.length).toBe(1);
  showsWhatItSays(before, after, found);
});

test.each(["en", "nl"] as const)("what changes reads as sentences in %s", (language) => {
  const found = diff(over({}), over({ rules: { "big-call": CALL } }));
  const text = renderDiff(found, undefined, catalogueOf(), language);
  expect(text).toMatchSnapshot();
});
