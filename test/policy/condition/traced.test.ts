// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import type { FactValue } from "../../../src/facts/fact.js";
import type { Json } from "../../../src/vocabulary.js";
import { facts, policy } from "../small-world.js";

const evaluated = (when: Json, told: Readonly<Record<string, FactValue>>, conditions: Json = {}) => {
  const [rule] = policy({ schemaVersion: 1, name: "acme", conditions, rules: { mine: { when, then: { treatment: "wait" } } } }).rules;
  if (!rule) throw new Error("the rule is gone");
  return rule.when.evaluate(facts(told));
};
const LATE = { fact: "daysPastDue", operator: "greaterThan", value: 0 };
const CITY = { fact: "city", operator: "in", value: ["Utrecht", "Zwolle"] };
const DISPUTE = { fact: "hasOpenDispute", operator: "equal", value: true };
const BESIDE = { fact: "daysPastDue", operator: "lessThan", value: { fact: "usualDelay" } };

describe("a colleague who asks why a rule fired or not", () => {
  it("sees each comparison with what is, and the answer of each group", () => {
    const told = { daysPastDue: 4, hasOpenDispute: false, city: "Utrecht" };
    expect(evaluated({ all: [LATE, { any: [DISPUTE, CITY] }] }, told).tree()).toStrictEqual({
      kind: "all",
      of: [
        { kind: "leaf", ...LATE, negated: false, is: 4, outcome: "passed" },
        {
          kind: "any",
          of: [
            { kind: "leaf", ...DISPUTE, negated: false, is: false, outcome: "failed" },
            { kind: "leaf", ...CITY, negated: false, is: "Utrecht", outcome: "passed" },
          ],
          met: true,
        },
      ],
      met: true,
    });
  });

  it("sees that a group of which one fails does not hold, what is unknown without a value, and the name of a condition", () => {
    const told = { daysPastDue: 4, hasOpenDispute: false };
    const tree = evaluated({ any: [{ condition: "both" }, { all: [CITY, DISPUTE] }] }, told, { both: { all: [LATE, DISPUTE] } }).tree();
    expect(tree).toStrictEqual({
      kind: "any",
      of: [
        {
          kind: "all",
          name: "both",
          of: [
            { kind: "leaf", ...LATE, negated: false, is: 4, outcome: "passed" },
            { kind: "leaf", ...DISPUTE, negated: false, is: false, outcome: "failed" },
          ],
          met: false,
        },
        {
          kind: "all",
          of: [
            { kind: "leaf", ...CITY, negated: false, is: undefined, outcome: "unknown" },
            { kind: "leaf", ...DISPUTE, negated: false, is: undefined, outcome: "not-evaluated" },
          ],
          met: false,
        },
      ],
      met: false,
    });
  });

  it("reads which facts decided, with texts as they were written and both facts of a comparison", () => {
    const told = { daysPastDue: 4, usualDelay: 9, city: "Zwolle" };
    expect(evaluated({ all: [CITY, BESIDE] }, told).cited()).toStrictEqual([
      { fact: "city", is: "Zwolle", operator: "in", value: ["Utrecht", "Zwolle"], evidence: ["/city"] },
      { fact: "daysPastDue", is: 4, operator: "lessThan", value: 9, valueFact: "usualDelay", evidence: ["/daysPastDue", "/usualDelay"] },
    ]);
  });

  it("reads of several ways to hold only the first that did, as a whole", () => {
    const told = { daysPastDue: 4, hasOpenDispute: true, city: "Zwolle" };
    const cited = (when: Json) =>
      evaluated(when, told)
        .cited()
        .map(({ fact }) => fact);
    expect(cited({ any: [{ all: [CITY, { not: { all: [DISPUTE] } }] }, { all: [LATE, DISPUTE] }, CITY] })).toEqual(["daysPastDue", "hasOpenDispute"]);
    expect(cited({ any: [{ any: [{ not: { all: [LATE] } }, DISPUTE] }, LATE] })).toEqual(["hasOpenDispute"]);
    expect(cited({ not: { any: [{ not: { all: [LATE] } }, { not: { all: [DISPUTE] } }] } })).toEqual(["daysPastDue", "hasOpenDispute"]);
  });

  it("hears that an unknown fact beside a known one decides nothing, from whichever side", () => {
    const halves: readonly Readonly<Record<string, FactValue>>[] = [{ daysPastDue: 4 }, { usualDelay: 9 }];
    for (const told of halves) {
      const evaluation = evaluated({ all: [BESIDE] }, told);
      expect(evaluation.met).toBe(false);
      expect(evaluation.tree()).toMatchObject({ of: [{ outcome: "unknown", is: undefined }] });
    }
  });
});
