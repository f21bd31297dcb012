/**
 * The same three ways, on whole policies over the shipped ones and on customers of every kind: layers, reasons and rules together, with facts derived
 * from a dossier, most of which leaves something untold.
 */

import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/dossier/dossier.js";
import { type ExportedRules, factNames, factsForEngine, toJsonRulesEngine } from "../../src/engines/json-rules-engine.js";
import type { Facts } from "../../src/facts/fact.js";
import type { ConditionDocument } from "../../src/policy/document.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { type Bench, benchOf, dossiers, policies } from "../../src/testing/index.js";
import { read } from "../properties/trying.js";
import { times } from "../runs.js";
import { answerTo, type World } from "./condition.js";
import { seenEnough } from "./enough.js";
import { type Document, type Effective, effective, type Said } from "./layers.js";
import type { Value } from "./operators.js";
import { UNLAYERED } from "./unlayered.js";

const RUNS = times(25);
const CUSTOMERS_PER_POLICY = 6;

describe("the library, the specification and json-rules-engine on whole policies", () => {
  it("find the same reasons and let the same rules fire for every customer", async () => {
    let fired = 0;
    await fc.assert(
      fc.asyncProperty(policies(), fc.array(dossiers(), { minLength: CUSTOMERS_PER_POLICY, maxLength: CUSTOMERS_PER_POLICY }), async (document, told) => {
        const bench = benchOf({ policy: document });
        for (const dossier of told.map(read)) {
          const said = effective(
            document,
            PRESETS as ReadonlyMap<string, Document>,
            { segment: dossier.customer.segment, customer: dossier.customer.id },
            UNLAYERED,
          );
          for (const lookup of bench.lookups(dossier)) {
            const ours = firedHere(bench, dossier, lookup);
            expect(ours).toEqual(firedAsSaid(said, bench, lookup));
            expect(ours).toEqual(await firedThere(bench, dossier, lookup));
            fired += ours.length;
          }
        }
      }),
      { numRuns: RUNS },
    );
    seenEnough({ fired }, RUNS, RUNS * CUSTOMERS_PER_POLICY);
  });
});

function firedHere(bench: Bench, dossier: Dossier, lookup: Facts): readonly string[] {
  const { reasonRules, rules } = bench.policyFor(dossier);
  return [...reasonRules, ...rules].flatMap(({ id, when }) => (when.evaluate(lookup).met ? [id] : [])).sort();
}

function firedAsSaid({ conditions, reasons, rules, economics }: Effective, bench: Bench, lookup: Facts): readonly string[] {
  const names = [...bench.catalogue.keys()];
  const world: World = {
    facts: Object.fromEntries(names.flatMap((name): [string, Value][] => (lookup.value(name) === undefined ? [] : [[name, lookup.value(name) as Value]]))),
    currency: lookup.case.currency,
    policyCurrency: String(economics.currency),
    types: Object.fromEntries([...bench.catalogue].map(([name, fact]) => [name, fact.type])),
    conditions: Object.fromEntries(Object.entries(conditions).map(([name, { body }]) => [name, body as unknown as ConditionDocument])),
  };
  const holds = ([, { body, on }]: readonly [string, Said]) => on && answerTo((body as Document).when as unknown as ConditionDocument, world) === "holds";
  return [...Object.entries(reasons), ...Object.entries(rules)].flatMap((entry) => (holds(entry) ? [entry[0]] : [])).sort();
}

async function firedThere(bench: Bench, dossier: Dossier, lookup: Facts): Promise<readonly string[]> {
  const policy = bench.policyFor(dossier);
  const { reasons, rules } = toJsonRulesEngine(policy);
  const fire = async (some: ExportedRules["rules"]) => {
    const { events } = await new Engine([...some]).run({ ...factsForEngine(lookup, factNames(policy)) });
    return events.map((event) => String(event.params?.rule));
  };
  return [...(await fire(reasons)), ...(await fire(rules))].sort();
}
