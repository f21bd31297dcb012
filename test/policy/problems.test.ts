// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import { POLICY_PROBLEMS } from "../../src/policy/problem-codes.js";
import type { Json } from "../../src/vocabulary.js";
import { CONTEXT, company, policies, problems } from "./small-world.js";

type Sections = { readonly [section: string]: Json };
/** What is told, and the code, pointer and suggestion that come back. */
type Row = readonly [what: string, told: unknown, code: string, at: string, suggestion?: string];

const FINE = { fact: "daysPastDue", operator: "greaterThan", value: 3 };
const rule = (more: Sections): Sections => company({ rules: { mine: { when: { all: [FINE] }, then: { treatment: "wait" }, ...more } } });
const when = (condition: Json): Sections => rule({ when: condition });
const leaf = (more: Sections): Sections => when({ all: [{ ...FINE, ...more }] });
const WHEN = "/rules/mine/when";
const LEAF = "/rules/mine/when/all/0";
function nested(levels: number): Json {
  return levels === 0 ? FINE : { all: [nested(levels - 1)] };
}
const doubling = Object.fromEntries(
  Array.from({ length: 12 }, (_, index): [string, Json] => [
    `c${index}`,
    { all: index === 0 ? [FINE] : [{ condition: `c${index - 1}` }, { condition: `c${index - 1}` }] },
  ]),
);
const chain = Object.fromEntries(
  Array.from({ length: 40 }, (_, index): [string, Json] => [`c${index}`, { all: index === 0 ? [FINE] : [{ condition: `c${index - 1}` }] }]),
);
const loop: Record<string, unknown> = {};
loop.rules = loop;

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "the document": [
    ["a text", "policy", "wrong-type", ""],
    ["nothing", undefined, "not-json", ""],
    ["no name", { schemaVersion: 1 }, "missing-key", "/name"],
    ["no schema version", { name: "acme" }, "missing-key", "/schemaVersion"],
    ["a schema version of tomorrow", { name: "acme", schemaVersion: 2 }, "unknown-schema-version", "/schemaVersion"],
    ["a version without quotes", company({ version: 3 }), "wrong-type", "/version"],
    ["a name with #", { name: "a#b", schemaVersion: 1 }, "wrong-type", "/name"],
    ["two bases", company({ extends: ["a", "b"] }), "wrong-type", "/extends"],
    ["a section misspelt", company({ ruls: {} }), "unknown-key", "/ruls", "rules"],
    ["a section in other words", company({ limits: {} }), "unknown-key", "/limits", "guardrails"],
    ["a section that is a list", company({ rules: [] }), "wrong-type", "/rules"],
    ["a section in a segment misspelt", company({ forSegment: { key: { regels: {} } } }), "unknown-key", "/forSegment/key/regels", "rules"],
    ["a base inside a segment", company({ forSegment: { key: { extends: "x" } } }), "unknown-key", "/forSegment/key/extends"],
    ["a customer that is a text", company({ forCustomer: { "C/7": "off" } }), "wrong-type", "/forCustomer/C~17"],
    ["a function", company({ rules: { mine: () => 1 } as unknown as Json }), "not-json", "/rules/mine"],
    ["not a number", { ...company(), settings: { firmAfterDays: Number.NaN } }, "not-json", "/settings/firmAfterDays"],
    ["a date object", { ...company(), version: new Date(0) }, "not-json", "/version"],
    ["an object that holds itself", loop, "too-deep", "/rules".repeat(81)],
    ["a prototype in disguise", JSON.parse('{"schemaVersion":1,"name":"acme","rules":{"__proto__":"off"}}'), "forbidden-key", "/rules/__proto__"],
    ["too much", { ...company(), rules: Array.from({ length: 100_001 }, () => 1) }, "too-large", ""],
    ["too many mistakes", company({ rules: Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`r${index}`, "of"])) }), "too-many-problems", ""],
  ],
  layers: [
    ["a base that is not there", company({ extends: "amicable:relationshp-first@1" }), "unknown-base", "/extends", "amicable:relationship-first@1"],
    ["a base of another major", company({ extends: "amicable:relationship-first@9" }), "unknown-base", "/extends", "amicable:relationship-first@1"],
    ["a base without its major", company({ extends: "amicable:relationship-first" }), "unpinned-base", "/extends", "amicable:relationship-first@1"],
    ["a document that extends itself", company({ extends: "acme" }), "circular-extends", "/extends"],
    ["a rule with half a verb", company({ rules: { reminder: "of" } }), "unknown-verb", "/rules/reminder", "off"],
    ["a rule that is false", company({ rules: { reminder: false } }), "unknown-verb", "/rules/reminder"],
    ["set beside when", company({ rules: { reminder: { set: {}, when: {} } } }), "two-verbs", "/rules/reminder"],
    ["set and replace", company({ rules: { reminder: { set: {}, replace: {} } } }), "two-verbs", "/rules/reminder"],
    ["set of a list", company({ rules: { reminder: { set: [] } } }), "wrong-type", "/rules/reminder/set"],
    ["off of an unknown rule", company({ rules: { reminders: "off" } }), "unknown-rule", "/rules/reminders", "reminder"],
    ["set of an unknown rule", company({ rules: { remindr: { set: {} } } }), "unknown-rule", "/rules/remindr", "reminder"],
    [
      "replace of an unknown rule",
      company({ rules: { zzz: { replace: { when: { all: [FINE] }, then: { treatment: "wait" } } } } }),
      "unknown-rule",
      "/rules/zzz",
    ],
    ["on of an unknown rule", company({ rules: { zzz: "on" } }), "unknown-rule", "/rules/zzz"],
    ["a rule with the name of something in every program", company({ rules: { constructor: "off" } }), "forbidden-key", "/rules/constructor"],
    ["a key removed that no rule has", company({ rules: { reminder: { set: { becuase: null } } } }), "unknown-key", "/rules/reminder/set/becuase", "because"],
    [
      "a key removed that no proposal has",
      company({ rules: { reminder: { set: { then: { tierr: null } } } } }),
      "unknown-key",
      "/rules/reminder/set/then/tierr",
      "tier",
    ],
    [
      "a mistake in a change to a rule that is off",
      company({ rules: { reminder: "off" }, forSegment: { s: { rules: { reminder: { set: { then: { tier: "frist" } } } } } } }),
      "unknown-value",
      "/forSegment/s/rules/reminder/set/then/tier",
      "first",
    ],
    ["a rule that exists", company({ rules: { reminder: { when: { all: [FINE] }, then: { treatment: "wait" } } } }), "rule-exists", "/rules/reminder"],
    ["off of an unknown reason rule", company({ reasons: { "busy-mnth": "off" } }), "unknown-reason-rule", "/reasons/busy-mnth", "busy-month"],
    [
      "a reason rule that exists",
      company({ reasons: { "busy-month": { when: { all: [FINE] }, then: { reason: "forgot", strength: "weak" } } } }),
      "reason-rule-exists",
      "/reasons/busy-month",
    ],
    ["off of an unknown condition", company({ conditions: { loyl: "off" } }), "unknown-condition", "/conditions/loyl", "loyal"],
    ["a condition that exists", company({ conditions: { loyal: { all: [FINE] } } }), "condition-exists", "/conditions/loyal"],
    [
      "a mistake in a segment",
      company({ forSegment: { "key/account": { rules: { reminder: { set: { then: { tier: "high" } } } } } } }),
      "unknown-value",
      "/forSegment/key~1account/rules/reminder/set/then/tier",
      "strong",
    ],
    [
      "a mistake in a replaced rule",
      company({ rules: { reminder: { replace: { when: { all: [FINE] }, then: { treatment: "wat" } } } } }),
      "unknown-treatment",
      "/rules/reminder/replace/then/treatment",
      "wait",
    ],
    [
      "a field removed that must be there",
      company({ rules: { reminder: { set: { then: { treatment: null } } } } }),
      "missing-key",
      "/rules/reminder/set/then/treatment",
    ],
  ],
  conditions: [
    ["a comparison at the top", when(FINE), "leaf-at-root", WHEN],
    ["a list as condition", when([FINE]), "wrong-type", WHEN],
    ["nothing in it", when({}), "empty-condition", WHEN],
    ["all with nothing in it", when({ all: [] }), "empty-group", `${WHEN}/all`],
    ["any with nothing in it", when({ all: [{ any: [] }] }), "empty-group", `${LEAF}/any`],
    ["all and any", when({ all: [FINE], any: [FINE] }), "two-shapes", WHEN],
    ["a group and a comparison", when({ all: [{ ...FINE, any: [FINE] }] }), "two-shapes", LEAF],
    ["a mistake inside one of two shapes", when({ all: [{ ...FINE, fact: "dayPastDue" }], any: [FINE] }), "unknown-fact", `${LEAF}/fact`, "daysPastDue"],
    ["a mistake inside a group without its list", when({ all: { ...FINE, value: "30" } }), "quoted-value", `${WHEN}/all/value`],
    ["a mistake inside a group in other words", when({ and: [{ ...FINE, value: "30" }] }), "quoted-value", `${WHEN}/and/0/value`],
    ["a mistake behind keys in other words", when({ all: [{ feit: "daysPastDue", op: "gt", waarde: "30" }] }), "quoted-value", `${LEAF}/waarde`],
    ["a reference and a group", when({ condition: "loyal", all: [FINE] }), "two-shapes", WHEN],
    ["all of an object", when({ all: FINE }), "list-expected", `${WHEN}/all`],
    ["not of a list", when({ not: [FINE] }), "wrong-type", `${WHEN}/not`],
    ["a reference that is no text", when({ condition: 3 }), "wrong-type", `${WHEN}/condition`],
    ["a group misspelt", when({ al: [FINE] }), "unknown-key", `${WHEN}/al`, "all"],
    ["a group in other words", when({ and: [FINE] }), "unknown-key", `${WHEN}/and`, "all"],
    ["a name beside a group", when({ all: [FINE], name: "x" }), "unknown-key", `${WHEN}/name`],
    ["too many levels", when(nested(33)), "too-deep", `${WHEN}${"/all/0".repeat(32)}`],
    ["an unknown reference", when({ condition: "loyl" }), "unknown-condition", `${WHEN}/condition`, "loyal"],
    ["a reference to a condition that is off", company({ conditions: { loyal: "off" } }), "condition-off", "/rules/loyal-call/when/all/1/condition"],
    [
      "conditions in a circle",
      company({ conditions: { a: { all: [{ condition: "b" }] }, b: { not: { condition: "a" } } } }),
      "circular-condition",
      "/conditions/b/not/condition",
    ],
    ["a condition that is itself", company({ conditions: { a: { condition: "a" } } }), "circular-condition", "/conditions/a/condition"],
    ["a row of references", company({ conditions: chain }), "too-deep", "/conditions/c33/all/0/condition"],
    ["an explosion of references", { ...when({ condition: "c11" }), conditions: doubling }, "condition-too-large", WHEN],
    ["an unknown fact", leaf({ fact: "dayPastDue" }), "unknown-fact", `${LEAF}/fact`, "daysPastDue"],
    ["a fact in other words", leaf({ fact: "klanttevredenheid" }), "unknown-fact", `${LEAF}/fact`, "npsLast"],
    ["a fact that objects inherit", leaf({ fact: "constructor" }), "unknown-fact", `${LEAF}/fact`],
    ["no operator", when({ all: [{ fact: "daysPastDue", value: 3 }] }), "missing-key", LEAF],
    ["a key of a comparison misspelt", when({ all: [{ fact: "daysPastDue", operatr: "equal", value: 3 }] }), "unknown-key", `${LEAF}/operatr`, "operator"],
    ["path", leaf({ path: "$.x" }), "path-not-supported", `${LEAF}/path`],
    ["params", leaf({ params: {} }), "params-not-supported", `${LEAF}/params`],
    ["priority", leaf({ priority: 2 }), "priority-not-supported", `${LEAF}/priority`],
    ["an operator as a sign", leaf({ operator: ">=" }), "unknown-operator", `${LEAF}/operator`, "greaterThanInclusive"],
    ["an operator that objects inherit", leaf({ operator: "toString" }), "unknown-operator", `${LEAF}/operator`],
    ["an operator that is no text", leaf({ operator: 3 }), "wrong-type", `${LEAF}/operator`],
    [
      "a word before the operator misspelt",
      leaf({ fact: "tags", operator: "someFacts:equal", value: "x" }),
      "unknown-operator",
      `${LEAF}/operator`,
      "someFact",
    ],
    ["five words before an operator", leaf({ operator: "not:not:not:not:not:equal" }), "too-deep", `${LEAF}/operator`],
    ["an order of words", leaf({ fact: "city", operator: "lessThan", value: "x" }), "operator-mismatch", `${LEAF}/operator`],
    ["equal of a list", leaf({ fact: "tags", operator: "equal", value: ["x"] }), "operator-mismatch", `${LEAF}/operator`],
    ["contains of a text", leaf({ fact: "city", operator: "contains", value: "x" }), "operator-mismatch", `${LEAF}/operator`],
    ["null", leaf({ operator: "equal", value: null }), "comparison-with-null", `${LEAF}/value`],
    ["null in a list", leaf({ operator: "in", value: [null] }), "comparison-with-null", `${LEAF}/value/0`],
    ["a number in quotes", leaf({ value: "30" }), "quoted-value", `${LEAF}/value`],
    ["true in quotes", leaf({ fact: "hasOpenDispute", operator: "equal", value: "true" }), "quoted-value", `${LEAF}/value`],
    ["half a day", leaf({ value: 2.5 }), "not-whole", `${LEAF}/value`],
    ["a word for a number", leaf({ value: "many" }), "wrong-type", `${LEAF}/value`],
    ["a number for a text", leaf({ fact: "city", operator: "equal", value: 3 }), "wrong-type", `${LEAF}/value`],
    ["a list for one value", leaf({ operator: "equal", value: [3] }), "one-value-expected", `${LEAF}/value`],
    ["in with a text", leaf({ fact: "city", operator: "in", value: "Utrecht" }), "list-expected", `${LEAF}/value`],
    ["in with nothing", leaf({ operator: "in", value: [] }), "empty-list", `${LEAF}/value`],
    ["an object that is no fact", leaf({ value: { is: 3 } }), "wrong-type", `${LEAF}/value`],
    ["a day that does not exist", leaf({ fact: "lastOrderOn", value: "2026-02-30" }), "impossible-date", `${LEAF}/value`],
    ["a day the other way round", leaf({ fact: "lastOrderOn", value: "30-11-2026" }), "impossible-date", `${LEAF}/value`],
    ["a day as a number", leaf({ fact: "lastOrderOn", value: 2026 }), "wrong-type", `${LEAF}/value`],
    ["a kind of customer misspelt", leaf({ fact: "customerKind", operator: "equal", value: "bussiness" }), "unknown-value", `${LEAF}/value`, "business"],
    ["a kind of customer in other words", leaf({ fact: "customerKind", operator: "in", value: ["B2B"] }), "unknown-value", `${LEAF}/value/0`, "business"],
    ["an element a list cannot have", leaf({ fact: "circumstances", operator: "contains", value: "hardschip" }), "unknown-value", `${LEAF}/value`, "hardship"],
    ["another fact that does not exist", leaf({ value: { fact: "usualDelays" } }), "unknown-fact", `${LEAF}/value/fact`, "usualDelay"],
    ["path on another fact", leaf({ value: { fact: "usualDelay", path: "$.x" } }), "path-not-supported", `${LEAF}/value/path`],
    ["days with percent", leaf({ value: { fact: "onTimePercent" } }), "mixed-types", `${LEAF}/value/fact`],
    ["an amount with days", leaf({ fact: "overdueAmount", value: { fact: "usualDelay" } }), "mixed-types", `${LEAF}/value/fact`],
    ["one value with a list", leaf({ fact: "city", operator: "equal", value: { fact: "tags" } }), "mixed-types", `${LEAF}/value/fact`],
    ["an amount with separators", leaf({ fact: "overdueAmount", value: "1,000.00" }), "not-a-decimal", `${LEAF}/value`],
    ["an amount with a currency sign", leaf({ fact: "overdueAmount", value: "€ 100" }), "not-a-decimal", `${LEAF}/value`],
    ["tenths of a cent", leaf({ fact: "overdueAmount", value: "1.005" }), "too-many-decimals", `${LEAF}/value`],
    ["a currency that does not exist", leaf({ fact: "overdueAmount", value: "EUX 100.00" }), "unknown-currency", `${LEAF}/value`],
    ["an amount nobody owes", leaf({ fact: "overdueAmount", value: "99999999999999999" }), "amount-too-large", `${LEAF}/value`],
    ["an amount that is true", leaf({ fact: "overdueAmount", value: true }), "wrong-type", `${LEAF}/value`],
    ["two currencies in one list", leaf({ fact: "overdueAmount", operator: "in", value: ["1.00", "USD 1.00"] }), "mixed-currencies", `${LEAF}/value`],
  ],
  rules: [
    ["a rule without then", company({ rules: { mine: { when: { all: [FINE] } } } }), "missing-key", "/rules/mine/then"],
    ["a rule without when", company({ rules: { mine: { then: { treatment: "wait" } } } }), "missing-key", "/rules/mine/when"],
    ["then as a text", rule({ then: "wait" }), "wrong-type", "/rules/mine/then"],
    ["a key in other words", rule({ description: "x" }), "unknown-key", "/rules/mine/description", "because"],
    ["no treatment", rule({ then: { tier: "first" } }), "missing-key", "/rules/mine/then/treatment"],
    ["an unknown treatment", rule({ then: { treatment: "freindly-reminder" } }), "unknown-treatment", "/rules/mine/then/treatment", "friendly-reminder"],
    ["an unknown tier", rule({ then: { treatment: "wait", tier: "frist" } }), "unknown-value", "/rules/mine/then/tier", "first"],
    ["an unknown tone", rule({ then: { treatment: "wait", tone: "accusing" } }), "unknown-value", "/rules/mine/then/tone"],
    ["an owner in other words", rule({ then: { treatment: "wait", owner: ["specialist", "won-by"] } }), "unknown-value", "/rules/mine/then/owner/1", "won"],
    ["no channel at all", rule({ then: { treatment: "friendly-reminder", channel: [] } }), "empty-list", "/rules/mine/then/channel"],
    ["a call by letter", rule({ then: { treatment: "check-in-call", channel: ["phone", "letter"] } }), "channel-not-offered", "/rules/mine/then/channel"],
    ["a channel for inside work", rule({ then: { treatment: "wait", channel: "phone" } }), "channel-not-offered", "/rules/mine/then/channel"],
    ["less pressure than it is", rule({ then: { treatment: "formal-notice", pressure: 2 } }), "pressure-understated", "/rules/mine/then/pressure"],
    ["pressure for work inside", rule({ then: { treatment: "wait", pressure: 2 } }), "pressure-inside", "/rules/mine/then/pressure"],
    ["pressure seven", rule({ then: { treatment: "wait", pressure: 7 } }), "wrong-type", "/rules/mine/then/pressure"],
    ["a reason as a text", rule({ because: "because" }), "wrong-type", "/rules/mine/because"],
    ["a reason in a language we have no words for", rule({ because: { de: "weil" } }), "unknown-key", "/rules/mine/because/de"],
    ["an empty reason", rule({ because: { en: " " } }), "wrong-type", "/rules/mine/because/en"],
    ["the accounting word", rule({ because: { nl: "De debiteur is trouw." } }), "word-debtor", "/rules/mine/because/nl"],
    ["a threat", rule({ because: { nl: "Anders volgt een incassobureau." } }), "threat-in-text", "/rules/mine/because/nl"],
    ["a source as a text", rule({ source: "A7" }), "wrong-type", "/rules/mine/source"],
    [
      "a reason nobody has",
      company({ reasons: { mine: { when: { all: [FINE] }, then: { reason: "forgott", strength: "weak" } } } }),
      "unknown-value",
      "/reasons/mine/then/reason",
      "forgot",
    ],
    [
      "strength none",
      company({ reasons: { mine: { when: { all: [FINE] }, then: { reason: "forgot", strength: "none" } } } }),
      "unknown-value",
      "/reasons/mine/then/strength",
    ],
    ["no strength", company({ reasons: { mine: { when: { all: [FINE] }, then: { reason: "forgot" } } } }), "missing-key", "/reasons/mine/then/strength"],
    [
      "against as a text",
      company({ reasons: { mine: { when: { all: [FINE] }, then: { reason: "forgot", strength: "weak", against: "yes" } } } }),
      "wrong-type",
      "/reasons/mine/then/against",
    ],
    [
      "a reason from a reason",
      company({
        reasons: { mine: { when: { all: [{ fact: "reason.forgot", operator: "equal", value: "told" }] }, then: { reason: "forgot", strength: "weak" } } },
      }),
      "reason-reads-reason",
      "/reasons/mine/when",
    ],
  ],
  "settings, guardrails and economics": [
    ["an unknown setting", company({ settings: { firmAfterDay: 3 } }), "unknown-setting", "/settings/firmAfterDay", "firmAfterDays"],
    ["a setting in quotes", company({ settings: { firmAfterDays: "30" } }), "quoted-value", "/settings/firmAfterDays"],
    ["a setting below zero", company({ settings: { firmAfterDays: -1 } }), "wrong-type", "/settings/firmAfterDays"],
    ["half a day", company({ settings: { firmAfterDays: 1.5 } }), "wrong-type", "/settings/firmAfterDays"],
    ["a setting removed", company({ settings: { firmAfterDays: null } }), "wrong-type", "/settings/firmAfterDays"],
    ["an amount in another currency", company({ settings: { materialAmount: "USD 100.00" } }), "other-currency", "/settings/materialAmount"],
    ["an amount below zero", company({ settings: { materialAmount: "-1.00" } }), "negative", "/settings/materialAmount"],
    ["an unknown limit", company({ guardrails: { maxContactPer7Days: 1 } }), "unknown-limit", "/guardrails/maxContactPer7Days", "maxContactsPer7Days"],
    ["a limit in quotes", company({ guardrails: { maxContactsPer7Days: "1" } }), "wrong-type", "/guardrails/maxContactsPer7Days"],
    ["more contacts than the base", company({ guardrails: { maxContactsPer7Days: 2 } }), "guardrail-loosened", "/guardrails/maxContactsPer7Days"],
    ["less rest than shipped", company({ guardrails: { minDaysBetweenContacts: 1 } }), "guardrail-loosened", "/guardrails/minDaysBetweenContacts"],
    ["more rest than makes sense", company({ guardrails: { minDaysBetweenContacts: 61 } }), "out-of-range", "/guardrails/minDaysBetweenContacts"],
    [
      "never of an unknown treatment",
      company({ guardrails: { never: ["wait", "formal-notise"] } }),
      "unknown-treatment",
      "/guardrails/never/1",
      "formal-notice",
    ],
    ["never as a text", company({ guardrails: { never: "formal-notice" } }), "list-expected", "/guardrails/never"],
    [
      "looser for one customer than for the company",
      company({ guardrails: { minDaysBetweenContacts: 5 }, forCustomer: { "C-7": { guardrails: { minDaysBetweenContacts: 3 } } } }),
      "guardrail-loosened",
      "/forCustomer/C-7/guardrails/minDaysBetweenContacts",
    ],
    ["an unknown currency", company({ economics: { currency: "eur" } }), "unknown-currency", "/economics/currency", "EUR"],
    ["an unknown assumption", company({ economics: { minuteCosts: "1.00" } }), "unknown-key", "/economics/minuteCosts", "minuteCost"],
    ["a cost below zero", company({ economics: { minuteCost: "-0.75" } }), "negative", "/economics/minuteCost"],
    [
      "an effect of an unknown treatment",
      company({ economics: { effects: { "check-in-cal": {} } } }),
      "unknown-treatment",
      "/economics/effects/check-in-cal",
      "check-in-call",
    ],
    ["minutes below zero", company({ economics: { effects: { "check-in-call": { minutes: -1 } } } }), "negative", "/economics/effects/check-in-call/minutes"],
    [
      "more than everybody",
      company({ economics: { effects: { "check-in-call": { reachPercent: 101 } } } }),
      "out-of-range",
      "/economics/effects/check-in-call/reachPercent",
    ],
    ["a minute that costs what an hour does", company({ economics: { minuteCost: "15.00" } }), "unlikely-number", "/economics/minuteCost"],
    ["a fraction of a percent", company({ economics: { capitalPercent: 0.08 } }), "unlikely-number", "/economics/capitalPercent"],
    ["an assumption removed that was never there", company({ economics: { minuteCosts: null } }), "unknown-key", "/economics/minuteCosts", "minuteCost"],
    [
      "an effect removed of an unknown treatment",
      company({ economics: { effects: { "check-in-cal": null } } }),
      "unknown-treatment",
      "/economics/effects/check-in-cal",
      "check-in-call",
    ],
    ["a setting removed that was never there", company({ settings: { firmAfterDay: null } }), "unknown-setting", "/settings/firmAfterDay", "firmAfterDays"],
    ["ten thousand with a point", company({ settings: { materialAmount: "10.000" } }), "too-many-decimals", "/settings/materialAmount"],
    ["a Dutch amount", company({ settings: { materialAmount: "1.250,00" } }), "not-a-decimal", "/settings/materialAmount"],
    ["a decimal comma in quotes", company({ settings: { loyalAfterYears: "2,5" } }), "quoted-value", "/settings/loyalAfterYears"],
    ["minutes in quotes", company({ economics: { effects: { "check-in-call": { minutes: "5" } } } }), "wrong-type", "/economics/effects/check-in-call/minutes"],
    [
      "an effect misspelt",
      company({ economics: { effects: { "check-in-call": { minute: 5 } } } }),
      "unknown-key",
      "/economics/effects/check-in-call/minute",
      "minutes",
    ],
  ],
};

describe("who writes a policy is told what is wrong, where, and how to mend it", () => {
  for (const [subject, rows] of Object.entries(TABLE)) {
    it.each(rows)(`${subject}: %s`, (_what, told, code, at, suggestion) => {
      const found = problems(told).filter((problem) => problem.code === code && problem.at === at);
      expect(found, JSON.stringify(problems(told), null, 1)).toHaveLength(1);
      expect(found[0]?.suggestion).toBe(suggestion);
      expect(found[0]?.expected).not.toBe("");
      expect(found[0]?.mend).toMatch(/\S.*[.?:\]]$|Did you mean/s);
    });
  }

  it("knows a case of every code it documents", () => {
    const shown = new Set(Object.values(TABLE).flatMap((rows) => rows.map(([, , code]) => code)));
    const text = ["syntax", "trailing-comma", "comment", "duplicate-key", "curly-quotes", "odd-space", "decimal-comma", "wrong-encoding"];
    // The small world of these tests has no 14-day letter.
    const elsewhere = [...text, "too-many-variants", "void-term"];
    expect(Object.keys(POLICY_PROBLEMS).filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});

describe("a policy with several mistakes", () => {
  it("has all of them reported at once, and each of them once although it is compiled for many customers", () => {
    const found = problems(
      company({
        settings: { firmAfterDay: 3 },
        rules: { mine: { when: { all: [{ fact: "dayPastDue", operator: "gt", value: null }] }, then: { treatment: "wat", tone: "strict" } }, reminders: "off" },
        forCustomer: { A: {}, B: {}, C: { rules: { zzz: "off" } } },
        forSegment: { s: {}, t: {} },
      }),
    );
    expect(found.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([
      // The fact and the operator are beyond doubt, so the value is looked at as well.
      "comparison-with-null /rules/mine/when/all/0/value",
      "unknown-fact /rules/mine/when/all/0/fact",
      "unknown-operator /rules/mine/when/all/0/operator",
      "unknown-rule /forCustomer/C/rules/zzz",
      "unknown-rule /rules/reminders",
      "unknown-setting /settings/firmAfterDay",
      "unknown-treatment /rules/mine/then/treatment",
      "unknown-value /rules/mine/then/tone",
    ]);
  });

  it("has everything named that a comparison lacks, not the first thing only", () => {
    const found = problems(company({ rules: { mine: { when: { all: [{ fact: "daysPastDue" }] }, then: { treatment: "wait" } } } }));
    expect(found.map(({ code, mend }) => `${code}: ${mend}`)).toEqual(['missing-key: Add "operator".', 'missing-key: Add "value".']);
  });

  it("says in which base a mistake is", () => {
    const broken = { schemaVersion: 1, name: "broken", rules: { a: { when: { all: [FINE] }, then: { treatment: "wat" } } } };
    const found = problems(company({ extends: "ours" }), { ...CONTEXT, otherDocuments: new Map([["ours", broken]]) });
    expect(found).toMatchObject([{ code: "unknown-treatment", at: "/rules/a/then/treatment", document: "ours" }]);
  });

  it("finds bases that extend each other in a circle", () => {
    const otherDocuments = new Map([
      ["a", { schemaVersion: 1, name: "a", extends: "b" }],
      ["b", { schemaVersion: 1, name: "b", extends: "a" }],
    ]);
    const found = problems(company({ extends: "a" }), { ...CONTEXT, otherDocuments });
    expect(found).toMatchObject([{ code: "circular-extends", at: "/extends", received: "a → b → a", document: "b" }]);
  });

  it("shows both numbers of a limit that was loosened, and who set the first", () => {
    const [problem] = problems(company({ guardrails: { maxContactsPer7Days: 2 } }));
    expect(problem).toMatchObject({ received: "2", expected: expect.stringContaining('at most 1, as "amicable:relationship-first@1" says') });
  });

  it("is refused when it has more combinations of segments and customers than anybody can oversee", () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, {}]));
    expect(problems(company({ forSegment: many(100), forCustomer: many(100) }))).toMatchObject([{ code: "too-many-variants" }]);
  });
});

describe("words", () => {
  it("may announce consequences only where the step itself does", () => {
    const formal = { when: { all: [FINE] }, then: { treatment: "formal-notice" }, because: { en: "The court is next." } };
    expect(problems(company({ rules: { mine: formal } }))).toEqual([]);
    expect(problems(rule({ then: { treatment: "friendly-reminder", pressure: 5 }, because: { en: "The court is next." } }))).toEqual([]);
  });

  it("about a customer as a debtor are a warning, and the policy loads", () => {
    const told = rule({ because: { en: "A loyal debtor." } });
    expect(problems(told)).toMatchObject([{ severity: "warning", code: "word-debtor", received: "debtor" }]);
    expect(policies(told).name).toBe("acme");
  });
});

describe("what nobody would write on purpose", () => {
  it("is refused without a crash", () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("boo");
        },
      },
    );
    for (const told of [
      null,
      3,
      [],
      throwing,
      Object.defineProperty({}, "name", {
        enumerable: true,
        get: () => {
          throw new Error("boo");
        },
      }),
      Symbol("x"),
      10n,
    ]) {
      expect(problems(told).length).toBeGreaterThan(0);
    }
  });

  it.each([
    ["30,5", "Write 30 or 31, without quotes: only whole numbers here."],
    ["30.5", "Write 30 or 31, without quotes: only whole numbers here."],
    ["30,0", "Write 30, without quotes and with a point."],
  ])("is never told to write %s in a way that is refused next time", (told, mend) => {
    expect(problems(company({ settings: { firmAfterDays: told } }))).toMatchObject([{ code: "quoted-value", mend }]);
    for (const [number] of mend.matchAll(/\d+/g)) expect(problems(company({ settings: { firmAfterDays: Number(number) } }))).toEqual([]);
  });
});
