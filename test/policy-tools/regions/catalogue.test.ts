/**
 * What the reasoning takes for granted of the shipped facts, held against thousands of customers.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACTS } from "../../../src/facts/catalogue.js";
import { createPlanner, parseDossier } from "../../../src/index.js";
import { PRESETS } from "../../../src/policy/presets/index.js";
import { contextOf, holdsOf, leaf, mapLeaves, RELATIONS } from "../../../src/policy-tools/regions/index.js";
import { rangeOf } from "../../../src/policy-tools/regions/ranges.js";
import { reasonExpander } from "../../../src/policy-tools/regions/reasons.js";
import { dossiers, policies } from "../../../src/testing/index.js";
import { REASONS, STRENGTHS } from "../../../src/vocabulary.js";

const planner = createPlanner();
const lookups = (document: unknown, by = planner) => {
  const parsed = parseDossier(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return by.lookups(parsed.value);
};

describe("of every customer", () => {
  it("each number lies in the range that is taken for granted", () => {
    fc.assert(
      fc.property(dossiers(), (document) => {
        for (const facts of lookups(document)) {
          for (const fact of FACTS) {
            const range = rangeOf(fact);
            const value = facts.value(fact.name);
            if (!range || typeof value !== "number") continue;
            expect([fact.name, value >= (range.min ?? value) && value <= (range.max ?? value)]).toEqual([fact.name, true]);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("facts stand to each other as is taken for granted", () => {
    fc.assert(
      fc.property(dossiers(), (document) => {
        for (const facts of lookups(document)) {
          const broken = RELATIONS.filter(({ holds }) => !holdsOf(holds, facts));
          expect(broken).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("a fact that is always known is known", () => {
    fc.assert(
      fc.property(dossiers(), (document) => {
        for (const facts of lookups(document)) {
          expect(FACTS.filter(({ name, optional }) => !optional && facts.value(name) === undefined).map(({ name }) => name)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a reason, worked out to the facts behind it", () => {
  const asked = REASONS.flatMap((reason) => STRENGTHS.map((strength) => leaf(`reason.${reason}`, "equal", strength)));
  it.each([...PRESETS.keys()])("is found under %s exactly where the diagnosis finds it", (name) => {
    const under = createPlanner({ policy: name });
    const expand = reasonExpander(under.policy.for(undefined).reasonRules);
    const expanded = asked.map((told) => ({ told, formula: mapLeaves(told, expand) }));
    fc.assert(
      fc.property(dossiers(), (document) => {
        for (const facts of lookups(document, under)) {
          const wrong = expanded.filter(({ told, formula }) => holdsOf(told, facts) !== holdsOf(formula, facts));
          expect(wrong.map(({ told }) => told)).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("is found under any policy exactly where the diagnosis finds it", () => {
    fc.assert(
      fc.property(policies(), dossiers(), (policy, document) => {
        const under = createPlanner({ policy });
        for (const facts of lookups(document, under)) {
          const { customer } = facts.case.dossier;
          const variant = under.policy.for(customer.id, customer.segment);
          const { reasonRules = [] } = contextOf(variant, under.catalogue);
          const expand = reasonExpander(reasonRules);
          const wrong = asked.filter((told) => holdsOf(told, facts) !== holdsOf(mapLeaves(told, expand), facts));
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
