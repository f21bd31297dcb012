// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then

import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { type ExportedRules, factNames, factsForEngine, toJsonRulesEngine } from "../../src/engines/json-rules-engine.js";
import type { Facts } from "../../src/facts/fact.js";
import { createPlanner } from "../../src/planner.js";
import type { Policy } from "../../src/policy/policy.js";
import { CUSTOMERS, dossier } from "../customers.js";
import { complete, conditions, partial } from "../policy/arbitrary-condition.js";
import { facts, fired, policy } from "../policy/small-world.js";
import { times } from "../runs.js";

const RUNS = times(300);

/** Rules that fire in the plain engine; a fact that is asked for without its guard would make it throw. */
async function engineFires(rules: ExportedRules["rules"], told: Facts, of: Policy): Promise<readonly unknown[]> {
  const { events } = await new Engine([...rules]).run({ ...factsForEngine(told, factNames(of)) });
  return events.map((event) => event.params?.rule).sort();
}

describe("a company that already runs json-rules-engine", () => {
  it("sees the same rules fire, whatever the rules say and whatever is unknown", async () => {
    const whens = fc.array(conditions(), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(whens, fc.oneof(complete, partial), async (pairs, told) => {
        const rules = Object.fromEntries(pairs.map(({ told: when }, index) => [`rule-${index}`, { when, then: { treatment: "wait" } }]));
        const mine = policy({ schemaVersion: 1, name: "acme", rules });
        expect(await engineFires(toJsonRulesEngine(mine).rules, facts(told), mine)).toEqual([...fired(mine, facts(told))].sort());
      }),
      { numRuns: RUNS },
    );
  });

  it.each(CUSTOMERS)("sees every shipped rule fire as it does here for $name", async ({ told }) => {
    const planner = createPlanner();
    const own = planner.policy.for(undefined);
    const { reasons, rules } = toJsonRulesEngine(own);
    for (const lookup of planner.lookups(dossier(told))) {
      const ours = (of: typeof own.rules | typeof own.reasonRules) => of.filter(({ when }) => when.evaluate(lookup).met).map(({ id }) => id);
      expect(await engineFires(reasons, lookup, own)).toEqual([...ours(own.reasonRules)].sort());
      expect(await engineFires(rules, lookup, own)).toEqual([...ours(own.rules)].sort());
    }
  });

  it("can hand the rules over as JSON", () => {
    const exported = toJsonRulesEngine(createPlanner().policy.for(undefined));
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  });

  it("is told in each event which rule wants what, and how much it matters", () => {
    const when = { all: [{ fact: "overdueAmount", operator: "greaterThan", value: "2500.00" }] };
    const rules = { "call-them": { when, then: { treatment: "check-in-call", tier: "first" }, source: ["A7"] } };
    const reasons = { slipped: { when, then: { reason: "forgot", strength: "weak" } } };
    const exported = toJsonRulesEngine(policy({ schemaVersion: 1, name: "acme", economics: { currency: "EUR" }, reasons, rules }));
    expect(exported.reasons[0]?.event).toEqual({
      type: "forgot",
      params: { rule: "slipped", layer: "acme", source: [], strength: "weak", against: false },
    });
    expect(exported.rules[0]).toEqual({
      name: "call-them",
      event: { type: "check-in-call", params: { rule: "call-them", layer: "acme", source: ["A7"], tier: "first" } },
      conditions: {
        all: [
          {
            all: [
              { fact: "currency", operator: "equal", value: "EUR", priority: 2 },
              { fact: "known", operator: "contains", value: "overdueAmount", priority: 2 },
              { fact: "overdueAmount", operator: "greaterThan", value: 250_000 },
            ],
          },
        ],
      },
    });
  });
});
