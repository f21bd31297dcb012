/**
 * What lint says of a policy holds of customers it never saw.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { createPlanner, PRESETS, parseDossier, TREATMENTS } from "../../../src/index.js";
import { lintPolicy, shows } from "../../../src/policy-tools/index.js";
import { dossiers, policies } from "../../../src/testing/index.js";
import type { Json } from "../../../src/vocabulary.js";
import { seen } from "./plan-shows.js";

const CONTEXT = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
/** A company's own layer without those of its customers and segments, who would be given another policy. */
const ownLayer = policies().map((policy): { readonly [key: string]: Json } => {
  const { forSegment: _, forCustomer: __, ...own } = policy;
  return own;
});

describe("whatever lint says of any policy", () => {
  it("holds of every customer it never saw, and each witness shows it when planned", () => {
    const said = new Map<string, number>();
    fc.assert(
      fc.property(ownLayer, fc.array(dossiers(), { minLength: 4, maxLength: 4 }), (policy, documents) => {
        const planner = createPlanner({ policy });
        const found = lintPolicy(policy, CONTEXT);
        for (const { code, witness } of found) {
          said.set(code, (said.get(code) ?? 0) + 1);
          if (witness) expect([code, seen(policy, witness, planner)]).toEqual([code, witness.shows]);
        }
        for (const document of documents) {
          const parsed = parseDossier(document);
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
          const { rules, reasonRules } = planner.policy.for(parsed.value.customer.id);
          const lookups = planner.lookups(parsed.value);
          const fires = (id: string | undefined) =>
            lookups.map((facts) => [...rules, ...reasonRules].find((rule) => rule.id === id)?.when.evaluate(facts).met === true);
          const plan = planner.plan(parsed.value);
          for (const {
            code,
            rules: [rule],
          } of found) {
            if (code === "never-fires") expect([rule, fires(rule).includes(true)]).toEqual([rule, false]);
            if (code === "always-fires") expect([rule, fires(rule).includes(false)]).toEqual([rule, false]);
            if (code === "unreachable") {
              const leaders = [...plan.actions, ...plan.later].map(({ because }) => because[0]?.rule);
              expect([rule, leaders.includes(rule)]).toEqual([rule, false]);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
    expect(said.size).toBeGreaterThan(2);
  });

  it("is said with a witness nearly always", () => {
    let all = 0;
    let shown = 0;
    fc.assert(
      fc.property(ownLayer, (policy) => {
        const planner = createPlanner({ policy });
        for (const { witness } of lintPolicy(policy, CONTEXT)) {
          all++;
          if (witness && shows(witness, { document: policy, planner })) shown++;
        }
      }),
      // The same policies every time: a share over few of them says little.
      { numRuns: 20, seed: 7 },
    );
    expect(all).toBeGreaterThan(20);
    expect(shown / all).toBeGreaterThan(0.95);
  });
});

describe("a redundant part of a condition", () => {
  const late = (operator: string, value: number): Json => ({ fact: "daysPastDueAskable", operator, value });
  const parts = fc.array(fc.tuple(fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"), fc.integer({ min: 0, max: 30 })), {
    minLength: 2,
    maxLength: 4,
  });
  it("can be taken out, and the rule fires for the same customers", () => {
    fc.assert(
      fc.property(parts, (pairs) => {
        const all = pairs.map(([operator, value]) => late(operator, value));
        const policyOf = (some: readonly Json[]): Json => ({
          schemaVersion: 1,
          name: "acme",
          rules: { mine: { when: { all: some }, then: { treatment: "put-to-person" } } },
        });
        const [found] = lintPolicy(policyOf(all), CONTEXT).filter(({ code }) => code === "redundant-condition");
        if (!found) return;
        const at = Number(found.at.split("/").pop());
        const holds = (some: readonly Json[], days: number) => {
          const [rule] = createPlanner({ policy: policyOf(some) }).policy.for(undefined).rules;
          return rule?.when.evaluate({ case: { currency: "EUR" }, find: () => ({ known: true, is: days, evidence: [] }), value: () => days } as never).met;
        };
        for (let days = 0; days <= 32; days++)
          expect(
            holds(
              all.filter((_, index) => index !== at),
              days,
            ),
          ).toBe(holds(all, days));
      }),
      { numRuns: 40 },
    );
  });
});
