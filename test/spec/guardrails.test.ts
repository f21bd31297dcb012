/** How verdicts come together: the library beside the specification, on guardrails of every temper and on the shipped ones. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { stepsFor } from "../../src/decide/steps.js";
import type { Facts, FactValue } from "../../src/facts/fact.js";
import { DEFAULT_LIMITS, type Limits } from "../../src/facts/limits.js";
import { guard } from "../../src/guardrails/guard.js";
import type { Guardrail, Step } from "../../src/guardrails/guardrail.js";
import { benchOf, dossiers } from "../../src/testing/index.js";
import { type Pressure, TONES } from "../../src/vocabulary.js";
import { facts } from "../policy/small-world.js";
import { read } from "../properties/trying.js";
import { times } from "../runs.js";
import { FACTS, guardrails } from "./arbitrary-guardrails.js";
import { seenEnough } from "./enough.js";
import { type Outcome, outcomeOf } from "./guardrails.js";

const RUNS = times(1000);
const TODAY = 20_000 as Day;

/** What the library makes of a step, without the words. */
function guarded(step: Step, lookup: Facts, limits: Limits, by: readonly Guardrail[]): Outcome {
  const verdict = guard(lookup, step, limits, by);
  if ("stopped" in verdict) return { stoppedBy: verdict.stopped.map((stopped) => stopped.by).sort() };
  const { allowed } = verdict;
  return { step: allowed.step, notBefore: allowed.notBefore, requires: allowed.requires };
}

const known = fc.record(
  Object.fromEntries(FACTS.map((name) => [name, fc.option(fc.constantFrom<FactValue>(...(name === "city" ? ["Utrecht"] : [true, 2, 0])), { nil: undefined })])),
);
const lookups = known.map((told): Facts => {
  const here = Object.fromEntries(Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const lookup = facts(here);
  return { ...lookup, case: { ...lookup.case, today: TODAY } };
});
const steps = fc
  .record({
    pressure: fc.constantFrom<Pressure>(0, 1, 2, 3, 4, 5, 6),
    tone: fc.constantFrom(...TONES),
    automatic: fc.boolean(),
    asksForMoney: fc.boolean(),
    invoices: fc.subarray(["I-0", "I-1", "I-2"]),
  })
  .map(({ invoices, ...rest }): Step => {
    const about = invoices.map((id) => ({ invoice: { id } }));
    // Guardrails of the test look at no more of a balance than the name of its invoice.
    return { ...rest, about, episodes: about.map((balance) => ({ balance })) } as unknown as Step;
  });

describe("what becomes of a step", () => {
  it("is what the specification says, whatever the guardrails are like and in whatever order they come", () => {
    const seen = { stopped: 0, softened: 0, later: 0, "as it was": 0 };
    const withOrder = guardrails.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));
    fc.assert(
      fc.property(withOrder, lookups, steps, ([list, shuffled], lookup, step) => {
        const outcome = outcomeOf(step, lookup, DEFAULT_LIMITS, list);
        expect(guarded(step, lookup, DEFAULT_LIMITS, list)).toEqual(outcome);
        expect(guarded(step, lookup, DEFAULT_LIMITS, shuffled)).toEqual(outcome);
        seen["stoppedBy" in outcome ? "stopped" : outcome.step !== step ? "softened" : outcome.notBefore === undefined ? "as it was" : "later"] += 1;
      }),
      { numRuns: RUNS },
    );
    seenEnough(seen, RUNS, RUNS / 200);
  });

  it("is a step that passes all guardrails as it then is", () => {
    fc.assert(
      fc.property(guardrails, lookups, steps, (list, lookup, step) => {
        const outcome = guarded(step, lookup, DEFAULT_LIMITS, list);
        if ("stoppedBy" in outcome) return;
        expect(guarded(outcome.step, lookup, DEFAULT_LIMITS, list)).toEqual(outcome);
        expect(TONES.indexOf(outcome.step.tone)).toBeLessThanOrEqual(TONES.indexOf(step.tone));
        expect(step.about).toEqual(expect.arrayContaining([...outcome.step.about]));
      }),
      { numRuns: RUNS },
    );
  });

  it("is what the specification says of the shipped guardrails too, for every customer, treatment and way", () => {
    const bench = benchOf();
    let count = 0;
    fc.assert(
      fc.property(dossiers(), fc.constantFrom<Pressure>(0, 3, 4, 5, 6), (told, raised) => {
        const dossier = read(told);
        const { limits } = bench.policyFor(dossier);
        for (const lookup of bench.lookups(dossier)) {
          for (const treatment of bench.treatments.values()) {
            const pressure = Math.max(raised, treatment.pressure) as Pressure;
            for (const step of stepsFor(lookup, treatment, { pressure, tone: treatment.tone, channels: treatment.channels })) {
              expect(guarded(step, lookup, limits, bench.guardrails)).toEqual(outcomeOf(step, lookup, limits, bench.guardrails));
              count += 1;
            }
          }
        }
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    );
    seenEnough({ count }, RUNS);
  });
});
