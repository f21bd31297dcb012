// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/facts/fact.js";
import type { Condition } from "../../src/policy/policy.js";
import type { Json } from "../../src/vocabulary.js";
import { facts, policy } from "./small-world.js";

function condition(when: Json, conditions: Json = {}, sections: { readonly [section: string]: Json } = {}): Condition {
  const [rule] = policy({ schemaVersion: 1, name: "acme", conditions, ...sections, rules: { mine: { when, then: { treatment: "wait" } } } }).rules;
  if (!rule) throw new Error("the rule is gone");
  return rule.when;
}
function met(when: Json, told: Readonly<Record<string, FactValue>>, currency = "EUR", sections: { readonly [section: string]: Json } = {}): boolean {
  return condition(when, {}, sections).evaluate(facts(told, currency)).met;
}
const LOYAL = { fact: "tenureYears", operator: "greaterThanInclusive", value: 5 };
const DISPUTE = { fact: "hasOpenDispute", operator: "equal", value: true };

describe("a fact nobody knows", () => {
  it.each<[string, Json]>([
    ["does not meet a condition", { all: [LOYAL] }],
    ["does not meet its negation", { not: { all: [LOYAL] } }],
    ["does not meet its double negation", { not: { not: { all: [LOYAL] } } }],
    ["is not unequal to anything", { all: [{ fact: "city", operator: "notEqual", value: "Utrecht" }] }],
    ["is not outside a list", { all: [{ fact: "city", operator: "notIn", value: ["Utrecht"] }] }],
    ["is not without an element", { all: [{ fact: "tags", operator: "doesNotContain", value: "vip" }] }],
    ["does not slip through a not before an operator", { all: [{ fact: "tags", operator: "not:contains", value: "vip" }] }],
    ["is no measure for another fact", { all: [{ fact: "daysPastDue", operator: "lessThan", value: { fact: "usualDelay" } }] }],
    ["is no measure for another fact, negated", { not: { all: [{ fact: "daysPastDue", operator: "lessThan", value: { fact: "usualDelay" } }] } }],
  ])("%s", (_what, when) => expect(met(when, { daysPastDue: 3 })).toBe(false));

  it("leaves the other half of an any to decide", () => {
    expect(met({ any: [LOYAL, { not: { all: [DISPUTE] } }] }, { hasOpenDispute: false })).toBe(true);
    expect(met({ not: { any: [LOYAL, DISPUTE] } }, { hasOpenDispute: false })).toBe(false);
    expect(met({ not: { all: [LOYAL, DISPUTE] } }, { hasOpenDispute: false })).toBe(true);
  });
});

describe("an amount", () => {
  const over: Json = { all: [{ fact: "overdueAmount", operator: "greaterThan", value: "100.00" }] };
  const overDollars: Json = { all: [{ fact: "overdueAmount", operator: "greaterThan", value: "USD 100.00" }] };
  it("is compared in cents, exactly", () => {
    expect(met(over, { overdueAmount: 10_000 })).toBe(false);
    expect(met(over, { overdueAmount: 10_001 })).toBe(true);
    expect(met({ all: [{ fact: "overdueAmount", operator: "equal", value: 100.1 }] }, { overdueAmount: 10_010 })).toBe(true);
    expect(met({ all: [{ fact: "overdueAmount", operator: "equal", value: "100.10 EUR" }] }, { overdueAmount: 10_010 })).toBe(true);
  });
  it("in one currency says nothing about a case in another", () => {
    expect(met(over, { overdueAmount: 10_001 }, "USD")).toBe(false);
    expect(met({ not: over }, { overdueAmount: 1 }, "USD")).toBe(false);
    expect(met(overDollars, { overdueAmount: 10_001 }, "USD")).toBe(true);
    expect(met(overDollars, { overdueAmount: 10_001 }, "EUR")).toBe(false);
    const evaluation = condition(over).evaluate(facts({ overdueAmount: 10_001 }, "USD"));
    expect(evaluation.tree()).toMatchObject({ of: [{ outcome: "unknown", is: undefined }] });
  });
  it("without a code is in the currency of the policy", () => {
    const yen = { all: [{ fact: "overdueAmount", operator: "equal", value: "100" }] };
    const inYen = { economics: { currency: "JPY" }, settings: { trifleAmount: 300 } };
    expect(met(yen, { overdueAmount: 100 }, "JPY", inYen)).toBe(true);
    expect(met(yen, { overdueAmount: 10_000 }, "EUR", inYen)).toBe(false);
  });
  it("compared with another amount is in the currency of the case", () => {
    const when = { all: [{ fact: "overdueAmount", operator: "lessThan", value: { fact: "openAmount" } }] };
    expect(met(when, { overdueAmount: 1, openAmount: 2 }, "USD")).toBe(true);
  });
});

describe("a date", () => {
  it("is compared as a day", () => {
    const before = { all: [{ fact: "lastOrderOn", operator: "lessThan", value: "2026-11-01" }] };
    expect(met(before, { lastOrderOn: "2026-10-31" })).toBe(true);
    expect(met(before, { lastOrderOn: "2026-11-01" })).toBe(false);
    expect(
      met(
        { all: [{ fact: "lastOrderOn", operator: "greaterThan", value: { fact: "lastPaymentOn" } }] },
        { lastOrderOn: "2026-02-01", lastPaymentOn: "2025-12-01" },
      ),
    ).toBe(true);
  });
});

describe("what a condition says afterwards", () => {
  const told = { tenureYears: 12, hasOpenDispute: false, daysPastDue: 4, usualDelay: 9 };
  it("cites every leaf of an all and the first that passed of an any", () => {
    const when = condition({
      all: [LOYAL, { any: [DISPUTE, { not: { all: [DISPUTE] } }, LOYAL] }, { fact: "daysPastDue", operator: "lessThan", value: { fact: "usualDelay" } }],
    });
    expect(when.evaluate(facts(told)).cited()).toEqual([
      { fact: "tenureYears", is: 12, operator: "greaterThanInclusive", value: 5, evidence: ["/tenureYears"] },
      { fact: "hasOpenDispute", is: false, operator: "equal", value: true, negated: true, evidence: ["/hasOpenDispute"] },
      { fact: "daysPastDue", is: 4, operator: "lessThan", value: 9, valueFact: "usualDelay", evidence: ["/daysPastDue", "/usualDelay"] },
    ]);
    expect(when.reads).toEqual(["daysPastDue", "hasOpenDispute", "tenureYears", "usualDelay"]);
  });

  it("tells what passed, failed, was unknown and was not looked at, and the names of conditions", () => {
    const when = condition(
      { all: [{ condition: "loyal" }, { not: { condition: "troubled" } }, { fact: "city", operator: "equal", value: "Utrecht" }] },
      { loyal: { all: [LOYAL] }, troubled: { any: [DISPUTE, { fact: "openTickets", operator: "greaterThan", value: 0 }] } },
    );
    expect(when.evaluate(facts(told)).tree()).toEqual({
      kind: "all",
      met: false,
      of: [
        { kind: "all", name: "loyal", met: true, of: [{ kind: "leaf", ...LOYAL, negated: false, is: 12, outcome: "passed" }] },
        {
          kind: "all",
          name: "not troubled",
          met: false,
          of: [
            { kind: "leaf", ...DISPUTE, negated: true, is: false, outcome: "passed" },
            { kind: "leaf", fact: "openTickets", operator: "greaterThan", value: 0, negated: true, is: undefined, outcome: "unknown" },
          ],
        },
        { kind: "leaf", fact: "city", operator: "equal", value: "Utrecht", negated: false, is: undefined, outcome: "not-evaluated" },
      ],
    });
  });

  it("keeps the name of a condition that is only another name", () => {
    const when = condition({ condition: "kind" }, { loyal: { all: [LOYAL] }, kind: { not: { condition: "loyal" } } });
    expect(when.form).toMatchObject({ kind: "all", name: "kind", of: [{ kind: "any", name: "not loyal" }] });
  });

  it("cites nothing when it is not met", () =>
    expect(
      condition({ all: [DISPUTE] })
        .evaluate(facts(told))
        .cited(),
    ).toEqual([]));

  it("cites numbers of a list as words", () => {
    const when = condition({ all: [{ fact: "daysPastDue", operator: "in", value: [4, 5] }] });
    expect(when.evaluate(facts(told)).cited()[0]?.value).toEqual(["4", "5"]);
  });
});

describe("words before an operator", () => {
  it.each<[string, Json, boolean]>([
    ["someFact:equal", "vip", true],
    ["everyFact:equal", "vip", false],
    ["everyFact:in", ["vip", "old"], true],
    ["not:everyFact:in", ["vip", "old"], false],
    ["everyFact:someValue:equal", ["old", "vip"], true],
    ["swap:in", "old", true],
    ["everyValue:contains", ["old", "vip"], true],
    ["everyValue:contains", ["old", "new"], false],
  ])("%s %j", (operator, value, answer) => expect(met({ all: [{ fact: "tags", operator, value }] }, { tags: ["vip", "old"] })).toBe(answer));

  it("swap asks it the other way round", () => {
    expect(met({ all: [{ fact: "daysPastDue", operator: "swap:lessThan", value: 3 }] }, { daysPastDue: 5 })).toBe(true);
  });
});
