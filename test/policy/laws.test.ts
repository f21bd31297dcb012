// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/facts/limits.js";
import { parsePolicy } from "../../src/policy/parse.js";
import type { Policy } from "../../src/policy/policy.js";
import type { Json } from "../../src/vocabulary.js";
import { conditions, partial } from "./arbitrary-condition.js";
import { BASE, CATALOGUE, CONTEXT, company, facts, fired, policies, policy, TREATMENTS } from "./small-world.js";

type Object = { readonly [key: string]: Json };
const TIERS = ["first", "strong", "normal", "fallback"] as const;

const newRule = fc
  .tuple(conditions(["loyal", "late"]), fc.constantFrom(...TREATMENTS), fc.constantFrom(...TIERS))
  .map(([when, { id }, tier]): Json => ({ when: when.told, then: { treatment: id, tier } }));
const override: fc.Arbitrary<Json> = fc.oneof(
  fc.constant<Json>("off"),
  fc.constantFrom(...TIERS).map((tier): Json => ({ set: { then: { tier } } })),
  conditions(["loyal", "late"]).map(({ told }): Json => ({ set: { when: told } })),
  newRule.map((replace): Json => ({ replace })),
);
/** Sections that load on top of the base. */
const sections: fc.Arbitrary<Object> = fc
  .record(
    {
      rules: fc
        .tuple(fc.record({ reminder: override, "loyal-call": override }, { requiredKeys: [] }), fc.dictionary(fc.constantFrom("m1", "m2", "m3"), newRule))
        .map(([changed, added]) => ({ ...changed, ...added })),
      settings: fc.record(
        { firstContactAfterDays: fc.nat(30), materialAmount: fc.integer({ min: 0, max: 999 }).map((whole) => `${whole}.00`) },
        { requiredKeys: [] },
      ),
      guardrails: fc.record(
        { minDaysBetweenContacts: fc.integer({ min: 2, max: 60 }), never: fc.subarray(TREATMENTS.map(({ id }) => id)) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((told) => JSON.parse(JSON.stringify(told)) as Object);

/** What a policy decides, without who decided it. */
function content({ rules, reasonRules, settings, limits, never, economics, hash }: Policy): unknown {
  const bare = (list: Policy["rules"] | Policy["reasonRules"]) => list.map(({ layer, when, ...rule }) => ({ ...rule, form: when.form }));
  return { rules: bare(rules), reasonRules: bare(reasonRules), settings, limits, never, economics, hash };
}

function shuffled(value: Json, seed: number): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  const fields = Object.entries(value).map(([key, field], index): [string, Json] => [key, shuffled(field, seed + index)]);
  return Object.fromEntries(fields.sort(([a], [b]) => rank(a, seed) - rank(b, seed)));
}
function rank(key: string, seed: number): number {
  return [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) * seed) % 1009, seed);
}
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inside of Object.values(Object.freeze(value))) deepFreeze(inside);
  return value;
}

describe("for every policy that loads", () => {
  it("what was handed in stays as it was, presets included", () => {
    fc.assert(
      fc.property(sections, (told) => {
        const document = deepFreeze(structuredClone(company({ ...told, forCustomer: { A: told.settings ? { settings: told.settings } : {} } })));
        const before = [structuredClone(document), structuredClone(BASE)];
        policies(document, { ...CONTEXT, presets: new Map([["amicable:relationship-first@1", deepFreeze(structuredClone(BASE))]]) });
        expect([document, BASE]).toEqual(before);
      }),
    );
  });

  it("the order of keys changes nothing", () => {
    fc.assert(
      fc.property(sections, fc.integer({ min: 1, max: 1000 }), (told, seed) => {
        expect(content(policy(shuffled(company(told), seed)))).toEqual(content(policy(company(told))));
      }),
    );
  });

  it("loading it twice gives the same", () => {
    fc.assert(
      fc.property(sections, (told) => {
        expect(content(policy(company(told)))).toEqual(content(policy(company(told))));
      }),
    );
  });

  it("a layer that restates what the base says changes who said it and nothing else (P12)", () => {
    const base = BASE as {
      readonly rules: Object;
      readonly reasons: Object;
      readonly conditions: Object;
      readonly settings: Object;
      readonly guardrails: Object;
      readonly economics: Object;
    };
    const restated = (section: Object, names: readonly string[]) =>
      Object.fromEntries(
        Object.entries(section)
          .filter(([id]) => names.includes(id))
          .map(([id, value]) => [id, { set: value }]),
      );
    const ids = ["reminder", "loyal-call", "busy-month", "loyal", "late"];
    fc.assert(
      fc.property(fc.subarray(ids), fc.boolean(), (names, more) => {
        const again = company({
          rules: restated(base.rules, names),
          reasons: restated(base.reasons, names),
          conditions: restated(base.conditions, names),
          ...(more ? { settings: base.settings, guardrails: base.guardrails, economics: base.economics } : {}),
        });
        const [before, after] = [policy(company()), policy(again)];
        expect(content(after)).toEqual(content(before));
        for (const rule of after.rules) expect(rule.layer).toBe(names.includes(rule.id) ? "acme" : "amicable:relationship-first@1");
      }),
    );
  });

  it("a rule that is off is a rule that is not there", () => {
    const base = BASE as { readonly rules: Object };
    fc.assert(
      fc.property(fc.subarray(Object.keys(base.rules)), partial, (names, known) => {
        const rules = Object.fromEntries(Object.entries(base.rules).filter(([id]) => !names.includes(id)));
        const without = policy(company(), { ...CONTEXT, presets: new Map([["amicable:relationship-first@1", { ...(BASE as Object), rules }]]) });
        const off = policy(company({ rules: Object.fromEntries(names.map((id) => [id, "off"])) }));
        expect(content(off)).toEqual(content(without));
        expect(fired(off, facts(known))).toEqual(fired(without, facts(known)));
      }),
    );
  });

  it("on undoes off", () => {
    fc.assert(
      fc.property(sections, fc.constantFrom("reminder", "loyal-call"), (told, id) => {
        const rules = { ...(told.rules as Object | undefined) };
        const kept = rules[id] === "off" ? {} : rules;
        const otherDocuments = new Map<string, unknown>([
          ["below", { ...company({ ...told, rules: kept }), name: "below" }],
          ["off", { schemaVersion: 1, name: "off", extends: "below", rules: { [id]: "off" } }],
        ]);
        const context = { ...CONTEXT, otherDocuments };
        const on = policy({ schemaVersion: 1, name: "on", extends: "off", rules: { [id]: "on" } }, context);
        expect(content(on)).toEqual(content(policy({ schemaVersion: 1, name: "on", extends: "below" }, context)));
      }),
    );
  });

  it("layers that touch different rules may be put on in either order", () => {
    fc.assert(
      fc.property(override, override, (one, other) => {
        const layers = (first: Json, second: Json) => {
          const otherDocuments = new Map([["first", { ...company({ rules: first }), name: "first" }]]);
          return policy({ schemaVersion: 1, name: "second", extends: "first", rules: second }, { ...CONTEXT, otherDocuments });
        };
        expect(content(layers({ reminder: one }, { "loyal-call": other }))).toEqual(content(layers({ "loyal-call": other }, { reminder: one })));
      }),
    );
  });

  it("no layer loosens a limit, whatever it says", () => {
    const looseness = fc
      .constantFrom(...LIMITS)
      .chain((limit) => fc.tuple(fc.constant(limit), fc.oneof(fc.integer({ min: -5, max: 100 }), fc.constantFrom<Json>(1e9, 0.5, "1", null, true))));
    fc.assert(
      fc.property(fc.array(looseness, { maxLength: 4 }), (told) => {
        const result = parsePolicy(company({ guardrails: Object.fromEntries(told.map(([limit, value]) => [limit.name, value])) }), CONTEXT);
        if (!result.ok) return;
        const base = policy(company()).limits;
        const { limits } = result.value.for(undefined);
        for (const { name, tighter, min, max } of LIMITS) {
          expect(tighter === "lower" ? limits[name] <= base[name] : limits[name] >= base[name], name).toBe(true);
          expect(limits[name]).toBeGreaterThanOrEqual(min);
          expect(limits[name]).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});

describe("whatever is handed in", () => {
  const words = fc.constantFrom(
    "all",
    "any",
    "not",
    "condition",
    "fact",
    "operator",
    "value",
    "when",
    "then",
    "set",
    "replace",
    "off",
    "on",
    "rules",
    "__proto__",
    "constructor",
    "treatment",
    ...CATALOGUE.keys(),
  );
  const anything = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 6 },
      words,
      fc.integer(),
      fc.double(),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie("json"), { maxLength: 4 }),
      fc.dictionary(words, tie("json"), { maxKeys: 4 }),
    ),
  })).json;

  it("is answered with a policy or with problems, never with a crash, and leaves no trace on prototypes", () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true })),
        (told) => {
          expect(typeof parsePolicy(told, CONTEXT).ok).toBe("boolean");
          expect(Reflect.ownKeys(Object.prototype)).toHaveLength(PROTOTYPE);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("in the place of any section is answered too", () => {
    const section = fc.constantFrom("rules", "reasons", "conditions", "settings", "guardrails", "economics", "forSegment", "forCustomer", "extends");
    fc.assert(
      fc.property(
        section,
        fc.dictionary(fc.constantFrom("reminder", "loyal", "mine", "currency", "effects", "never", "maxContactsPer7Days"), anything),
        (key, told) => {
          const result = parsePolicy({ ...company(), [key]: told }, CONTEXT);
          for (const problem of result.ok ? result.warnings : result.issues) expect(problem.at === "" || problem.at.startsWith("/")).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
const PROTOTYPE = Reflect.ownKeys(Object.prototype).length;
