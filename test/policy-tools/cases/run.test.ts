import { describe, expect, test } from "vitest";
import { inWords } from "../../../src/policy/words/phrase.js";
import { missingIn, type PolicyTest, renderTest, testPolicy } from "../../../src/policy-tools/index.js";
import type { Json } from "../../../src/vocabulary.js";
import { acme, cases, context, HARVEST } from "./cases.js";

const POLICY = acme({ rules: { "harvest-time": HARVEST } });
const run = (policy: Json, ...told: readonly Json[]): PolicyTest => testPolicy(policy, cases(...told), context);
const said = ({ results }: PolicyTest, language: "en" | "nl" = "en") =>
  results.flatMap(({ differences }) => differences.map(({ says }) => inWords(says, language)));
const farm = { tags: ["farm"], daysPastDue: 35 };

describe("a case that says what the policy does", () => {
  test("passes, with the action, its rule, the reasons and what is not to be there", () => {
    const expectation = { actions: [{ treatment: "wait", rules: ["harvest-time"] }], reasons: { dispute: "none" }, not: ["formal-notice"], notMoreThan: 0 };
    expect(said(run(POLICY, { name: "farm", given: { facts: farm }, expect: { ...expectation, notMoreThan: 4 } }))).toEqual([]);
  });

  test("may be about amounts, about what is not known, and about another currency", () => {
    const rich = acme({
      rules: {
        rich: { when: { all: [{ fact: "openAmount", operator: "greaterThan", value: "5000.00" }] }, then: { treatment: "check-in-call", tier: "first" } },
      },
    });
    const at = (facts: Json, actions: readonly string[], name: string) => ({ name, given: { facts }, expect: { actions } });
    const { results } = run(
      rich,
      at({ openAmount: "5000.01" }, ["check-in-call"], "more"),
      at({ openAmount: "5000.00" }, ["ask-if-arrived"], "just not"),
      at({ openAmount: "5000.01", currency: "USD" }, ["ask-if-arrived"], "dollars"),
      at({ npsLast: null }, ["ask-if-arrived"], "unknown"),
    );
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
  });

  test("may be about the customer of a segment, and about one customer", () => {
    const layers = acme({ forSegment: { big: { rules: { "harvest-time": HARVEST } } }, forCustomer: { "C-7": { rules: { "harvest-there": HARVEST } } } });
    const waits = { actions: [{ treatment: "wait", rules: ["harvest-time"] }] };
    const test = run(
      layers,
      { name: "segment", given: { facts: { ...farm, segment: "big" } }, expect: waits },
      { name: "customer", given: { facts: farm, customer: "C-7" }, expect: { actions: [{ treatment: "wait", rules: ["harvest-there"] }] } },
      { name: "others", given: { facts: farm }, expect: { actions: ["ask-if-arrived"] } },
    );
    expect(said(test)).toEqual([]);
  });
});

describe("a case that says something else", () => {
  const expectation = {
    actions: [{ treatment: "check-in-call", channel: "letter" }, "wait"],
    reasons: { forgot: "told" },
    withheld: [{ treatment: "formal-notice", by: "proven-receipt" }],
    later: ["stop-service"],
    not: ["ask-if-arrived"],
    notMoreThan: 1,
  };
  const shop: Json = { name: "shop", given: { facts: { daysPastDue: 20 } }, expect: expectation };

  test("fails, and each difference is said in plain words", () => {
    expect(said(run(POLICY, shop))).toEqual([
      'Action 1 should be "check-in-call" and is "ask-if-arrived".',
      'Reason "forgot" should be told and is none.',
      '"formal-notice" should be held back and is not.',
      '"stop-service" should be a later step and is not.',
      '"ask-if-arrived" should not be in the plan and is; it is action 1.',
      'Action 1, "ask-if-arrived", has pressure 2; no more than 1 was expected.',
    ]);
  });

  test("says so in Dutch too", () => {
    const text = renderTest(run(POLICY, shop), context.catalogue, "nl");
    expect(text).toContain("MISLUKT  shop");
    expect(text).toContain('Actie 1 zou "check-in-call" moeten zijn en is "ask-if-arrived".');
    expect(text).toContain("0 geslaagd, 1 mislukt.");
  });

  test("names the way, the colleague and the rules that are not as expected", () => {
    const action = { treatment: "wait", channel: "phone", owner: "nobody", tone: "firm", pressure: 3, rules: ["harvest-time", "other"] };
    expect(said(run(POLICY, { name: "farm", given: { facts: farm }, expect: { actions: [action] } }))).toEqual([
      'Action 1, "wait", should go by phone and goes by nothing.',
      'Action 1, "wait", should have the tone firm and has helpful.',
      'Action 1, "wait", should be for nobody and is for p2.',
      'Action 1, "wait", should have pressure 3 and has 0.',
      '"wait" should come from rule "other" and comes from "harvest-time".',
    ]);
  });

  test("hears by what the expected step was held back", () => {
    const dead = { name: "x", given: { facts: { circumstances: ["bereavement"] } }, expect: { actions: ["ask-if-arrived"] } };
    expect(said(run(POLICY, dead))[0]).toContain('; what was expected was held back by "circumstance.bereavement"');
  });
});

describe("a policy", () => {
  test("without cases is not tested", () => {
    const test = run(POLICY);
    expect(test.ok).toBe(false);
    expect(renderTest(test, context.catalogue)).toContain("There are no cases, so nothing was tested.");
  });

  test("whose case names a dossier that is not there, or is wrong, is told which", () => {
    const expectation = { not: ["formal-notice"] };
    const told = cases(
      { name: "no file", given: { dossier: "gone.json" }, expect: expectation },
      { name: "bad file", given: { dossier: "bad.json" }, expect: expectation },
      { name: "bad dossier", given: { dossier: { schemaVersion: 1 } }, expect: expectation },
    );
    const { results } = testPolicy(POLICY, told, context, {
      dossiers: new Map([["bad.json", { schemaVersion: 1, asOf: "gisteren", customer: { id: "C-1" } }]]),
    });
    expect(results.map(({ passed }) => passed)).toEqual([false, false, false]);
    expect(results.map(({ problems: [problem] }) => [problem?.at, problem?.received])).toEqual([
      ["/cases/0/given/dossier", '"gone.json"'],
      ["/cases/1/given/dossier", '"bad.json" (/asOf)'],
      ["/cases/2/given/dossier/asOf", undefined],
    ]);
  });
});

describe("what the cases have shown of a policy", () => {
  const missing = (...told: readonly Json[]) => run(POLICY, ...told).coverage.missing.map((one) => missingIn(one, context.catalogue));
  const given = (name: string, facts: Json): Json => ({ name, given: { facts }, expect: { not: ["formal-notice"] } });

  test("is nothing as long as nobody is a farm or late", () => {
    expect(missing(given("shop", { daysPastDue: 100 }))).toEqual([
      'rule "harvest-time" holds',
      '"harvest-time", tags contains "farm": holds',
      '"harvest-time", tags contains "farm": does not hold, and all else does',
      '"harvest-time", daysPastDue lessThan 45: holds',
      '"harvest-time", daysPastDue lessThan 45: does not hold, and all else does',
      '"harvest-time", daysPastDue 45, on the boundary',
      '"harvest-time", daysPastDue 44, right beside the boundary',
    ]);
  });

  test("is all of it with a farm on the boundary, one right beside it, and a shop", () => {
    expect(missing(given("on", { ...farm, daysPastDue: 45 }), given("beside", { ...farm, daysPastDue: 44 }), given("shop", { daysPastDue: 44 }))).toEqual([]);
  });

  test("leaves out what no customer can show", () => {
    const always = {
      all: [
        { fact: "daysPastDue", operator: "lessThan", value: 45 },
        { fact: "daysPastDue", operator: "lessThan", value: 60 },
      ],
    };
    const { coverage } = run(acme({ rules: { both: { when: always, then: { treatment: "wait" } } } }), given("early", { daysPastDue: 44 }));
    const told = coverage.missing.map((one) => missingIn(one, context.catalogue));
    // Nobody is 45 days late and not 60, so the second comparison alone never keeps the rule from holding.
    expect(told.some((one) => one.includes("lessThan 60: does not hold"))).toBe(false);
    expect(told).toContain('"both", daysPastDue lessThan 45: does not hold, and all else does');
  });
});
