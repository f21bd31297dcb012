/** How often and how hard: the library's guardrails beside the specification, for every step anybody could take. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsFor } from "../../src/decide/steps.js";
import type { Facts } from "../../src/facts/fact.js";
import { DEFAULT_LIMITS, type Limits } from "../../src/facts/limits.js";
import { guard } from "../../src/guardrails/guard.js";
import type { Step } from "../../src/guardrails/guardrail.js";
import { GUARDRAILS } from "../../src/guardrails/registry.js";
import { benchOf, dossiers } from "../../src/testing/index.js";
import type { Pressure } from "../../src/vocabulary.js";
import { read } from "../properties/trying.js";
import { times } from "../runs.js";
import { seenEnough } from "./enough.js";
import { contactDays, isBelowCap, mayPress, type World } from "./pace.js";

const RUNS = times(80);
const bench = benchOf();
const pressures = Object.fromEntries([...bench.treatments.values()].map(({ id, pressure }) => [id, pressure]));

/** The invoices a step may still be about, held against one guardrail; none where that one stops it. */
function left(id: string, step: Step, facts: Facts, limits: Limits): readonly string[] | undefined {
  const verdict = guard(
    facts,
    step,
    limits,
    GUARDRAILS.filter((guardrail) => guardrail.id === id),
  );
  return "stopped" in verdict ? undefined : verdict.allowed.step.about.map((balance) => balance.invoice.id);
}

function everyStep(told: unknown, limits: Limits, check: (step: Step, facts: Facts, world: World) => void): void {
  const dossier = read(told);
  for (const facts of bench.lookups(dossier)) {
    const { today, people } = facts.case;
    for (const treatment of bench.treatments.values()) {
      if (treatment.where === "inside" || treatment.reply) continue;
      for (const step of stepsFor(facts, treatment, treatment))
        check(step, facts, { dossier, people, today, limits, voice: facts.value("voicePossible") !== false, pressures });
    }
  }
}

describe("a contact", () => {
  it("is stopped exactly where the person had as many as the limit allows, or one today", () => {
    const seen = { stopped: 0, free: 0 };
    fc.assert(
      fc.property(dossiers(), fc.integer({ min: 0, max: 2 }), (told, maxContactsPer7Days) => {
        everyStep(told, { ...DEFAULT_LIMITS, maxContactsPer7Days }, (step, facts, world) => {
          const { to } = step;
          // Without a log of contacts, care and a friendly reminder may go on; without people nobody can be counted.
          if (!to || !world.dossier.contacts) return;
          const wished = step.answers === true && step.pressure <= 1;
          expect(left("contact-cap", step, facts, world.limits) !== undefined).toBe(wished || isBelowCap(to.person, world));
          if (contactDays(to.person, world).includes(world.today)) expect(left("rest-between-contacts", step, facts, world.limits)).toBeUndefined();
          seen[isBelowCap(to.person, world) ? "free" : "stopped"] += 1;
        });
      }),
      { numRuns: RUNS },
    );
    seenEnough(seen, RUNS, RUNS);
  });

  it("presses exactly the invoices about which it is at most one above what was received", () => {
    const seen = { pressed: 0, spared: 0 };
    const raised = fc.constantFrom<Pressure>(3, 4, 5, 6);
    fc.assert(
      fc.property(dossiers(), raised, (told, pressure) => {
        const limits = DEFAULT_LIMITS;
        everyStep(told, limits, (step, facts, world) => {
          const hard: Step = { ...step, pressure };
          const pressed = step.about.filter(
            ({ invoice, due }) => step.episodes.some(({ balance }) => balance.invoice.id === invoice.id) && mayPress(pressure, { id: invoice.id, due }, world),
          );
          const wanted = pressed.length === 0 ? undefined : pressed.map(({ invoice }) => invoice.id);
          expect(left("one-step-up", hard, facts, limits)).toEqual(wanted);
          seen.pressed += pressed.length;
          seen.spared += step.about.length - pressed.length;
        });
      }),
      { numRuns: RUNS },
    );
    seenEnough(seen, RUNS, RUNS / 2);
  });
});
