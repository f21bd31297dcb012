/**
 * Three ways to the same answer: what the library compiles, what the specification says word by word, and what the plain json-rules-engine
 * makes of the exported rules.
 */

import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { factNames, factsForEngine, toJsonRulesEngine } from "../../src/engines/json-rules-engine.js";
import type { Facts } from "../../src/facts/fact.js";
import type { Policy } from "../../src/policy/policy.js";
import { CATALOGUE, facts, fired, policy } from "../policy/small-world.js";
import { times } from "../runs.js";
import { currencies, customers, documentOf, smallPolicies } from "./arbitrary-policy.js";
import { type Answer, answerTo, type World } from "./condition.js";
import { seenEnough } from "./enough.js";

const RUNS = times(2000);

async function firedInPlainEngine(of: Policy, told: Facts): Promise<readonly string[]> {
  const { events } = await new Engine([...toJsonRulesEngine(of).rules]).run({ ...factsForEngine(told, factNames(of)) });
  return events.map((event) => String(event.params?.rule)).sort();
}

const types = Object.fromEntries([...CATALOGUE].map(([name, fact]) => [name, fact.type]));

describe("the library, the specification and json-rules-engine", () => {
  it("let the same rules fire, whatever a policy says and however little is known", async () => {
    const seen: Record<Answer, number> = { holds: 0, "does not hold": 0, "no answer": 0 };
    await fc.assert(
      fc.asyncProperty(smallPolicies, customers, currencies, async (small, known, currency) => {
        const mine = policy(documentOf(small));
        const world: World = { facts: known, currency, types, conditions: small.conditions, policyCurrency: "EUR" };
        const answers = Object.entries(small.rules).map(([id, { when }]) => [id, answerTo(when, world)] as const);
        for (const [, answer] of answers) seen[answer] += 1;
        const specified = answers.flatMap(([id, answer]) => (answer === "holds" ? [id] : []));
        expect([...fired(mine, facts(known, currency))].sort()).toEqual(specified);
        expect(await firedInPlainEngine(mine, facts(known, currency))).toEqual(specified);
      }),
      { numRuns: RUNS },
    );
    // A comparison that never met an unknown fact, or never fired, would show nothing.
    const all = seen.holds + seen["does not hold"] + seen["no answer"];
    seenEnough(seen, RUNS, all / 10);
  });
});
