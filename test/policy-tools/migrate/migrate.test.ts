import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { PRESETS, parsePolicy } from "../../../src/index.js";
import { PRESET_CHANGES, PRESET_EDITIONS, type PresetChange } from "../../../src/policy/presets/changes.js";
import { checkPolicyText, type Migrated, migratePolicyText, starterPolicy } from "../../../src/policy-tools/index.js";
import { times } from "../../runs.js";
import { CHANGE, CONTEXT, FIRST, SECOND } from "./two-editions.js";

const RUNS = times(200);

function migrate(text: string, changes: readonly PresetChange[] = [CHANGE], language: "en" | "nl" = "en") {
  const migration = migratePolicyText(text, { ...CONTEXT, language }, changes);
  if (!migration.ok) throw new Error(JSON.stringify(migration.problems));
  return migration;
}
const over = (more: object, base = FIRST.name) => JSON.stringify({ schemaVersion: 1, name: "acme", extends: base, ...more }, undefined, 2);
const codes = (changes: readonly Migrated[]) => changes.map(({ code, name }) => `${code} ${name}`);

describe("a company whose policy builds on the newest edition", () => {
  test.each([...PRESETS.keys()])("over %s has nothing to do", (base) => {
    const text = starterPolicy({ name: "acme", extends: base, schema: "./policy.schema.json" });
    expect(migrate(text, PRESET_CHANGES)).toMatchObject({ text, changes: [], from: base, to: base });
  });
});

describe("a company whose policy builds on an older edition", () => {
  const written = `{
  // Ours since 2024.
  "schemaVersion": 1,   "name": "acme",
  "extends": "amicable:try@1",
  "rules": {
    "loyal-slip": { "set": { "then": { "tier": "first" } } },
    "ask-arrived":   "off", // we ask in person
    "mine": { "when": { "all": [ { "condition": "faithful" }, { "fact": "daysPastDue", "operator": "lessThan", "value": 9 } ] },
              "then": { "treatment": "check-in-call" } }
  },
  "forCustomer": { "C-7": { "reasons": { "slipped-through": "off" } } }
}
`;

  it("gets the new names, and keeps its comments, spaces and order", () => {
    const { text, changes, check } = migrate(written);
    expect(text).toBe(
      written
        .replace("try@1", "try@2")
        .replace('"loyal-slip"', '"loyal-first-slip"')
        .replace('"ask-arrived"', '"did-it-arrive"')
        .replace('"faithful"', '"loyal"')
        .replace('"slipped-through"', '"forgot"'),
    );
    expect(codes(changes)).toEqual(["base-moved amicable:try@1", "renamed loyal-slip", "renamed ask-arrived", "renamed faithful", "renamed slipped-through"]);
    expect([check.ok, changes.some(({ look }) => look)]).toEqual([true, false]);
  });

  it("has to do it only once", () => {
    const once = migrate(written).text;
    expect(migrate(once)).toMatchObject({ text: once, changes: [], from: SECOND.name });
  });

  it("goes over several editions in one go", () => {
    const third: PresetChange = { from: SECOND.name, to: "amicable:try@3", renamed: { rules: { "loyal-first-slip": "faithful-first-slip" } } };
    const { text, to, changes } = migrate(written, [third, CHANGE]);
    expect([to, text.includes('"faithful-first-slip"'), changes.length]).toEqual(["amicable:try@3", true, 7]);
    const circle = migrate(written, [CHANGE, { from: SECOND.name, to: FIRST.name }]);
    expect(circle.to).toBe(FIRST.name);
  });

  it("hears it in Dutch", () => {
    expect(migrate(over({ rules: { "loyal-slip": "off" } }), [CHANGE], "nl").changes.map(({ message }) => message)).toEqual([
      "Het beleid bouwt voort op amicable:try@2 in plaats van amicable:try@1.",
      'Regel "loyal-slip" heet nu "loyal-first-slip".',
    ]);
  });

  it("gets new names of settings, limits, facts and treatments wherever they stand", () => {
    const { text, check } = migrate(
      over({
        settings: { firstCallAfterDays: 5 },
        guardrails: { restDays: 4, never: ["care-call"] },
        economics: { effects: { "care-call": { minutes: 9 } } },
        rules: {
          mine: {
            when: { any: [{ not: { fact: "daysLate", operator: "lessThan", value: { fact: "settings.firstCallAfterDays" } } }] },
            then: { treatment: "care-call" },
            because: { en: 'The rule "loyal-slip" and daysLate.' },
          },
        },
      }),
    );
    expect(JSON.parse(text)).toMatchObject({
      settings: { firstContactAfterDays: 5 },
      guardrails: { minDaysBetweenContacts: 4, never: ["check-in-call"] },
      economics: { effects: { "check-in-call": { minutes: 9 } } },
      rules: {
        mine: {
          when: { any: [{ not: { fact: "daysPastDue", operator: "lessThan", value: { fact: "settings.firstContactAfterDays" } } }] },
          then: { treatment: "check-in-call" },
          // What people wrote for people stays.
          because: { en: 'The rule "loyal-slip" and daysLate.' },
        },
      },
    });
    expect(check.ok).toBe(true);
  });
});

describe("what a newer edition no longer has", () => {
  it("is not switched off any more", () => {
    const { text, changes } = migrate(over({ rules: { "old-habit": "off", "ask-arrived": "off" } }));
    expect(JSON.parse(text).rules).toEqual({ "did-it-arrive": "off" });
    expect(changes.filter(({ look }) => look)).toEqual([]);
    expect(changes.at(-1)).toMatchObject({
      code: "switch-dropped",
      message: 'Rule "old-habit" no longer exists, so it need not be switched. Nobody answered it. Use did-it-arrive instead.',
    });
  });

  it("takes a change to it along, and says so to a person", () => {
    const { text, changes } = migrate(over({ rules: { "old-habit": { set: { then: { tier: "strong" } } } }, settings: { quietHours: 3 } }));
    expect(JSON.parse(text)).toMatchObject({ rules: {}, settings: {} });
    expect(changes.filter(({ look }) => look).map(({ code, name }) => [code, name])).toEqual([
      ["change-dropped", "old-habit"],
      ["change-dropped", "quietHours"],
    ]);
  });

  it("leaves what the company put in its place, as a rule of its own", () => {
    const own = { when: { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 9 }] }, then: { treatment: "wait" } };
    const { text, changes, check } = migrate(over({ rules: { "old-habit": { replace: own } } }));
    expect(JSON.parse(text).rules).toEqual({ "old-habit": own });
    expect([codes(changes), check.ok]).toEqual([["base-moved amicable:try@1", "now-own old-habit"], true]);
    // As if it had been written there from the start.
    expect(text).toContain(
      JSON.stringify({ "old-habit": own }, undefined, 2)
        .split("\n")
        .slice(1, -1)
        .map((line) => `  ${line}`)
        .join("\n"),
    );
  });

  it("is left for a person where the company's own rules use it", () => {
    const mine = { when: { all: [{ fact: "mood", operator: "equal", value: true }] }, then: { treatment: "shout" } };
    const { changes, check } = migrate(over({ rules: { mine } }));
    expect(changes.filter(({ look }) => look).map(({ message }) => message)).toEqual([
      'Fact "mood" no longer exists, and this policy still uses it. Nobody could tell it. Use npsLast instead.',
      'Treatment "shout" no longer exists, and this policy still uses it. It never helped.',
    ]);
    expect([check.ok, check.diagnostics.map(({ code }) => code)]).toEqual([false, ["unknown-fact", "unknown-treatment"]]);
  });
});

describe("a company that used one of the new names itself", () => {
  it("keeps both, and is told to choose", () => {
    const mine = { when: { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 9 }] }, then: { treatment: "wait" } };
    const { text, changes } = migrate(over({ rules: { "loyal-slip": "off", "loyal-first-slip": mine } }));
    expect(Object.keys(JSON.parse(text).rules)).toEqual(["loyal-slip", "loyal-first-slip"]);
    expect(changes.filter(({ look }) => look).map(({ code }) => code)).toEqual(["name-taken", "name-taken"]);
  });

  it("keeps a condition of its own that has the old name", () => {
    const own = over({
      conditions: { old: { all: [{ fact: "tenureYears", operator: "greaterThan", value: 1 }] } },
      rules: { mine: { when: { all: [{ condition: "old" }] }, then: { treatment: "wait" } } },
    });
    const change: PresetChange = { from: FIRST.name, to: SECOND.name, renamed: { conditions: { old: "older" } } };
    expect(migrate(own, [change]).text).toBe(own.replace("try@1", "try@2"));
  });
});

describe("a text that cannot be read", () => {
  test.each([
    "",
    "{",
    '{ "extends": "amicable:try@1", "rules": { "a": “off” } }',
    '{ "extends": "amicable:try@1", "rules": { "loyal-slip": "off", "loyal-slip": "on" } }',
  ])("%j is left alone, with what is wrong with it", (text) => {
    const migration = migratePolicyText(text, CONTEXT, [CHANGE]);
    expect(migration.ok).toBe(false);
    if (!migration.ok) expect(migration.problems.length).toBeGreaterThan(0);
  });
});

describe("whatever a company changed", () => {
  const verb = fc.constantFrom<unknown>(
    "off",
    "on",
    { set: { then: { tier: "strong" } } },
    { set: { when: { all: [{ condition: "faithful" }] } } },
    {
      replace: { when: { not: { condition: "late" } }, then: { treatment: "wait" } },
    },
  );
  const entries = (names: readonly string[], value: fc.Arbitrary<unknown>) => fc.dictionary(fc.constantFrom(...names), value, { noNullPrototype: true });
  const layer = fc.record(
    {
      rules: entries(Object.keys(FIRST.rules), verb),
      reasons: entries(Object.keys(FIRST.reasons), fc.constantFrom("off", "on", { set: { then: { strength: "likely" } } })),
      conditions: entries(
        ["late"],
        fc.constantFrom({ set: { any: [{ condition: "faithful" }] } }, { replace: { all: [{ fact: "tenureYears", operator: "lessThan", value: 2 }] } }),
      ),
    },
    { requiredKeys: [] },
  );
  const policies = fc.record({ layer, segment: layer, indent: fc.constantFrom(0, 2, 4, "\t"), windows: fc.boolean() });
  const textOf = ({ layer: own, segment, indent, windows }: { layer: object; segment: object; indent: string | number; windows: boolean }) => {
    const text = JSON.stringify({ schemaVersion: 1, name: "acme", extends: FIRST.name, ...own, forSegment: { large: segment } }, undefined, indent);
    return windows ? text.replaceAll("\n", "\r\n") : text;
  };

  it("a policy that could be used can be used over the newer edition, and a second time there is nothing to do", () => {
    fc.assert(
      fc.property(policies, (told) => {
        const before = textOf(told);
        fc.pre(checkPolicyText(before, CONTEXT).ok);
        const { text, check } = migrate(before);
        expect(check.diagnostics).toEqual([]);
        expect(migrate(text)).toMatchObject({ text, changes: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it("the rules that remain decide as before", () => {
    fc.assert(
      fc.property(policies, (told) => {
        const before = parsePolicy(JSON.parse(textOf(told)), CONTEXT);
        fc.pre(before.ok);
        const after = parsePolicy(JSON.parse(migrate(textOf(told)).text), CONTEXT);
        if (!before.ok || !after.ok) throw new Error(JSON.stringify(after));
        for (const segment of [undefined, "large"]) {
          const old = rulesOf(before.value.for(undefined, segment).rules, CHANGE.renamed?.rules ?? {});
          const now = rulesOf(after.value.for(undefined, segment).rules, {});
          // One that was removed and not replaced is gone; all others are there, word for word.
          for (const [id, rule] of now) expect([id, rule]).toEqual([id, old.get(id)]);
          for (const id of old.keys()) if (id !== "old-habit") expect([...now.keys()]).toContain(id);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("the editions that ship", () => {
  it("are the presets that ship", () => {
    expect(PRESET_EDITIONS.filter(({ until }) => until === undefined).map(({ name }) => name)).toEqual([...PRESETS.keys()]);
  });

  it("with a newer one have a change that leads there, and every change leads from one edition to the next", () => {
    for (const { from, to } of PRESET_CHANGES) {
      const [name, major] = from.split("@");
      expect(to).toBe(`${name}@${Number(major) + 1}`);
      expect(PRESETS.has(to)).toBe(true);
    }
    for (const name of PRESETS.keys()) {
      const next = name.replace(/\d+$/, (major) => String(Number(major) + 1));
      if (PRESETS.has(next)) expect(PRESET_CHANGES.map(({ from }) => from)).toContain(name);
    }
  });
});

type Rules = ReturnType<Extract<ReturnType<typeof parsePolicy>, { ok: true }>["value"]["for"]>["rules"];

/** What each rule does, by its new name. */
function rulesOf(rules: Rules, names: Readonly<Record<string, string>>): ReadonlyMap<string, unknown> {
  const plain = (form: unknown) => JSON.parse(JSON.stringify(form ?? null).replaceAll("faithful", "loyal"));
  return new Map(rules.map(({ id, treatment, tier, when }) => [names[id] ?? id, { treatment, tier, when: plain(when.form) }]));
}
