// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import type { TreatmentRule } from "../../src/policy/policy.js";
import type { Json } from "../../src/vocabulary.js";
import { CONTEXT, company, facts, fired, policies, policy, problems } from "./small-world.js";

const FINE = { fact: "daysPastDue", operator: "greaterThan", value: 3 };
const BASE_LAYER = "amicable:relationship-first@1";
function ruleOf(told: Json, id: string): TreatmentRule | undefined {
  return policy(told).rules.find((rule) => rule.id === id);
}

describe("a company's layer", () => {
  it("adds a rule", () => {
    const mine = { when: { all: [FINE] }, then: { treatment: "ask-for-date", channel: "phone", owner: ["won", "serves"], pressure: 4 }, source: ["handbook"] };
    expect(ruleOf(company({ rules: { mine } }), "mine")).toMatchObject({
      layer: "acme",
      treatment: "ask-for-date",
      tier: "normal",
      channels: ["phone"],
      owner: ["won", "serves"],
      pressure: 4,
      source: ["handbook"],
    });
  });

  it("changes one field of a rule and leaves the rest", () => {
    const rule = ruleOf(company({ rules: { "loyal-call": { set: { then: { channel: "in-person" }, because: { en: "We know them." } } } } }), "loyal-call");
    expect(rule).toMatchObject({ layer: "acme", channels: ["in-person"], tier: "first", tone: "concerned", because: { en: "We know them." }, source: ["A7"] });
  });

  it("removes a field with null", () => {
    const rule = ruleOf(company({ rules: { "loyal-call": { set: { then: { tier: null } } } } }), "loyal-call");
    expect(rule?.tier).toBe("normal");
  });

  it("replaces when as a whole and never merges into it", () => {
    const told = company({ rules: { reminder: { set: { when: { any: [FINE] } } } } });
    expect(ruleOf(told, "reminder")?.when.form).toEqual({ kind: "any", of: [{ kind: "leaf", ...FINE, negated: false }] });
  });

  it("puts a whole other rule in place of one", () => {
    const rule = ruleOf(company({ rules: { reminder: { replace: { when: { all: [FINE] }, then: { treatment: "wait" } } } } }), "reminder");
    expect(rule).toMatchObject({ treatment: "wait", source: [], layer: "acme" });
    expect(rule?.because).toBeUndefined();
  });

  it("turns a rule off, and a customer's layer turns it on again", () => {
    const told = company({ rules: { reminder: "off" }, forCustomer: { "C-7": { rules: { reminder: "on" } } } });
    const set = policies(told);
    expect(set.for("C-1").rules.map((rule) => rule.id)).toEqual(["loyal-call"]);
    expect(set.for("C-7").rules.find((rule) => rule.id === "reminder")).toMatchObject({ layer: "acme#customer:C-7", treatment: "friendly-reminder" });
  });

  it("leaves a rule off that it changes, and runs one that it replaces", () => {
    const off = { rules: { reminder: "off", "loyal-call": "off" } };
    const replaced = { replace: { when: { all: [FINE] }, then: { treatment: "wait" } } };
    const set = policies(company({ ...off, forCustomer: { "C-7": { rules: { reminder: { set: { then: { tier: "strong" } } }, "loyal-call": replaced } } } }));
    expect(set.for("C-7").rules.map((rule) => rule.id)).toEqual(["loyal-call"]);
  });

  it("changes a named condition for every rule that uses it", () => {
    const told = company({ conditions: { loyal: { set: { all: [{ fact: "tenureYears", operator: "greaterThan", value: 1 }] } } } });
    expect(fired(policy(told), facts({ daysPastDue: 2, tenureYears: 2 }))).toEqual(["loyal-call"]);
  });

  it("changes reasons as it changes rules", () => {
    const against = { when: { all: [FINE] }, then: { reason: "cannot-pay", strength: "likely", against: true } };
    const { reasonRules } = policy(company({ reasons: { "busy-month": { set: { then: { strength: "told" } } }, mine: against } }));
    expect(reasonRules.map(({ id, reason, strength, against, layer }) => [id, reason, strength, against, layer])).toEqual([
      ["busy-month", "forgot", "told", false, "acme"],
      ["mine", "cannot-pay", "likely", true, "acme"],
    ]);
  });

  it("tightens limits and names treatments it never wants; lists of never only grow", () => {
    const set = policies(
      company({ guardrails: { minDaysBetweenContacts: 5, never: ["formal-notice"] }, forSegment: { key: { guardrails: { never: ["wait"] } } } }),
    );
    expect(set.for("C-1")).toMatchObject({ limits: { minDaysBetweenContacts: 5, maxContactsPer7Days: 1 }, never: ["formal-notice"] });
    expect(set.for("C-1", "key").never).toEqual(["formal-notice", "wait"]);
  });

  it("overrides settings and economics field by field", () => {
    const told = company({ settings: { materialAmount: 5000 }, economics: { effects: { "check-in-call": { minutes: 12 }, wait: { minutes: 1 } } } });
    const { settings, economics } = policy(told);
    expect(settings).toMatchObject({ firstContactAfterDays: 4, materialAmount: "5000.00", trifleAmount: "2.50" });
    expect(economics).toMatchObject({
      minuteCost: "0.75",
      capitalPercent: 0,
      effects: { "check-in-call": { minutes: 12, reachPercent: 60 }, wait: { minutes: 1, learned: "0.00" } },
    });
  });

  it("may count in another currency; shipped amounts that cannot be that currency have to be said", () => {
    const inYen = { schemaVersion: 1, name: "jp", economics: { currency: "JPY", minuteCost: 90 } };
    expect(policy({ ...inYen, settings: { trifleAmount: 300 } })).toMatchObject({
      economics: { currency: "JPY", minuteCost: "90" },
      settings: { trifleAmount: "300", materialAmount: "10000" },
    });
    expect(problems(inYen)).toMatchObject([
      { code: "too-many-decimals", at: "/settings/trifleAmount", mend: expect.stringContaining('"trifleAmount" under "settings"') },
    ]);
  });
});

describe("layers", () => {
  const told = company({
    rules: { reminder: { set: { then: { tone: "helpful" } } } },
    forSegment: { "key-account": { rules: { reminder: { set: { then: { tone: "thankful", tier: "strong" } } } } } },
    forCustomer: { "C-7": { rules: { reminder: { set: { then: { tone: "warm" } } } } } },
  });
  const reminder = (customer?: string, segment?: string) => {
    const found = policies(told).for(customer, segment);
    return [found.layers.join(" < "), found.rules.find((rule) => rule.id === "reminder")?.tone, found.rules.find((rule) => rule.id === "reminder")?.tier];
  };
  it("lie on each other: base, company, segment, customer", () => {
    expect(reminder()).toEqual([`${BASE_LAYER} < acme`, "helpful", "normal"]);
    expect(reminder("C-1", "small")).toEqual([`${BASE_LAYER} < acme`, "helpful", "normal"]);
    expect(reminder("C-1", "key-account")).toEqual([`${BASE_LAYER} < acme < acme#segment:key-account`, "thankful", "strong"]);
    expect(reminder("C-7")).toEqual([`${BASE_LAYER} < acme < acme#customer:C-7`, "warm", "normal"]);
    expect(reminder("C-7", "small")).toEqual(reminder("C-7"));
    expect(reminder("C-7", "key-account")).toEqual([`${BASE_LAYER} < acme < acme#segment:key-account < acme#customer:C-7`, "warm", "strong"]);
  });
  it("give a policy for every combination up front", () => expect(policies(told).all()).toHaveLength(4));
  it("share the rules they do not touch", () => {
    const set = policies(told);
    expect(set.for("C-7").rules[0]).toBe(set.for("C-1").rules[0]);
  });
  it("are not confused by customers named like things JavaScript knows", () => {
    expect(policies(told).for("constructor", "__proto__").layers).toEqual([BASE_LAYER, "acme"]);
  });

  it("reach from one document over another to a shipped one", () => {
    const otherDocuments = new Map([
      ["group", { ...company({ rules: { reminder: "off" }, forSegment: { s: { settings: { firmAfterDays: 40 } } } }), name: "group" }],
    ]);
    const set = policies(
      { schemaVersion: 1, name: "acme-nl", version: "3", extends: "group", forSegment: { s: { settings: { formalAfterDays: 60 } } } },
      { ...CONTEXT, otherDocuments },
    );
    expect(set.for("C-1")).toMatchObject({ name: "acme-nl", version: "3", layers: [BASE_LAYER, "group", "acme-nl"] });
    expect(set.for("C-1", "s")).toMatchObject({
      layers: [BASE_LAYER, "group", "acme-nl", "group#segment:s", "acme-nl#segment:s"],
      settings: { firmAfterDays: 40, formalAfterDays: 60 },
    });
  });
});

describe("the effective policy", () => {
  const told = company({
    settings: { firstContactAfterDays: 6 },
    rules: { reminder: { set: { then: { channel: "letter" } } }, "loyal-call": "off" },
    guardrails: { never: ["formal-notice"] },
    forCustomer: { "C-7": { settings: { firstContactAfterDays: 9 } } },
  });
  const rows = (customer: string | undefined, pointer: string) =>
    policies(told)
      .effective(customer)
      .filter((field) => field.pointer === pointer);

  it("says of each field who decided, and what was overridden", () => {
    expect(rows("C-7", "/settings/firstContactAfterDays")).toMatchObject([
      { pointer: "/settings/firstContactAfterDays", value: 9, layer: "acme#customer:C-7", status: "active", overrode: { layer: "acme", value: 6 } },
      { value: 6, layer: "acme", status: "overridden", overriddenBy: "acme#customer:C-7" },
      { pointer: "/settings/firstContactAfterDays", value: 4, layer: BASE_LAYER, status: "overridden" },
      { pointer: "/settings/firstContactAfterDays", value: 3, layer: "default", status: "overridden" },
    ]);
    expect(rows(undefined, "/rules/reminder/then/channel")).toMatchObject([
      {
        pointer: "/rules/reminder/then/channel",
        value: "letter",
        layer: "acme",
        status: "active",
        overrode: { layer: BASE_LAYER, value: ["email", "letter"] },
      },
      { pointer: "/rules/reminder/then/channel", value: ["email", "letter"], layer: BASE_LAYER, status: "overridden" },
    ]);
    expect(rows(undefined, "/rules/reminder/then/treatment")).toMatchObject([
      { pointer: "/rules/reminder/then/treatment", value: "friendly-reminder", layer: BASE_LAYER, status: "active" },
    ]);
    expect(rows(undefined, "/guardrails/never")).toMatchObject([{ pointer: "/guardrails/never", value: "formal-notice", layer: "acme", status: "active" }]);
  });

  it("shows rules that are off, and who turned them off", () => {
    expect(rows(undefined, "/rules/loyal-call")).toMatchObject([
      { pointer: "/rules/loyal-call", value: "off", layer: "acme", status: "off", overrode: { layer: BASE_LAYER, value: "on" } },
    ]);
    expect(rows(undefined, "/rules/loyal-call/then/tier")).toMatchObject([{ status: "off", layer: BASE_LAYER }]);
  });

  it("says where in which document each was written", () => {
    expect(rows("C-7", "/settings/firstContactAfterDays").map(({ at, document }) => [at, document])).toEqual([
      ["/forCustomer/C-7/settings/firstContactAfterDays", undefined],
      ["/settings/firstContactAfterDays", undefined],
      ["/settings/firstContactAfterDays", BASE_LAYER],
      ["/settings/firstContactAfterDays", undefined],
    ]);
    expect(rows(undefined, "/rules/reminder/then/channel")).toMatchObject([{ at: "/rules/reminder/set/then/channel" }, { at: "/rules/reminder/then/channel" }]);
  });

  it("says what counts for nothing because a guardrail is always stricter", () => {
    const strict = company({ settings: { formalAfterDays: 20 }, guardrails: { never: ["friendly-reminder"] } });
    const fields = policies(strict).effective();
    const at = (pointer: string) => fields.filter((field) => field.pointer === pointer && field.status === "blocked").map(({ blockedBy }) => blockedBy);
    expect(at("/rules/reminder/then/treatment")).toEqual(["policy-never"]);
    expect(at("/settings/formalAfterDays")).toEqual(["formal-not-before"]);
    expect(at("/settings/firmAfterDays")).toEqual([]);
  });
});
