/** How verdicts come together, and what a company's own guardrail can do: stop more, never less. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/calendar/day.js";
import { stepsFor } from "../../src/decide/steps.js";
import { factsOf } from "../../src/facts/catalogue.js";
import { DEFAULT_LIMITS } from "../../src/facts/limits.js";
import { guard } from "../../src/guardrails/guard.js";
import { createPlanner, defineGuardrail, GUARDRAILS, PERMIT, parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/bench.js";
import { firmCase } from "./firm-case.js";

const dossier = () => {
  const result = parseDossier(firmCase());
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const own = (check: Parameters<typeof defineGuardrail>[0]["check"]) =>
  createPlanner({
    guardrails: [defineGuardrail({ id: "ours", serves: "us", reads: [], concerns: (step) => step.treatment.where === "customer", check })],
  }).plan(dossier());

describe("a company's own guardrail", () => {
  it("that asks to wait until December moves every contact to December", () => {
    const until = parseDay("2026-12-01");
    if (until === undefined) throw new Error("no such day");
    const plan = own(() => ({ kind: "delay", until, why: { key: "guardrail.paused", with: {} } }));
    const contacts = plan.actions.filter((action) => action.channel !== undefined);
    expect(contacts.length).toBeGreaterThan(0);
    for (const action of contacts) expect(action.timing.from >= "2026-12-01").toBe(true);
  });

  it("that breaks stops the contact instead of letting it through", () => {
    const plan = own(() => {
      throw new Error("a mistake of ours");
    });
    expect(plan.actions.filter((action) => action.channel !== undefined)).toEqual([]);
    expect(plan.withheld.map((held) => held.by)).toContain("ours");
  });

  it("that permits everything lets nothing through that another stops", () => {
    expect(own(() => PERMIT).withheld).toEqual(createPlanner().plan(dossier()).withheld);
  });
});

describe("a guardrail that asks for a tone", () => {
  it("never makes a step firmer than it was: what it cannot have, it stops", () => {
    const firm = own((_, step) => (step.tone === "firm" ? PERMIT : { kind: "soften", to: { tone: "firm" }, why: { key: "guardrail.paused", with: {} } }));
    const before = createPlanner().plan(dossier());
    for (const { treatment, tone } of firm.actions) {
      const was = before.actions.find((action) => action.treatment === treatment);
      if (was) expect(tone).toBe(was.tone);
    }
    expect(firm.actions.filter(({ channel, tone }) => channel !== undefined && tone !== "firm")).toEqual([]);
  });
});

describe("the order of guardrails", () => {
  it("means nothing: the strictest verdict wins in any order", () => {
    const bench = benchOf();
    const [from] = bench.cases(dossier());
    const facts = factsOf(from, bench.catalogue);
    const steps = [...bench.treatments.values()].flatMap((treatment) => stepsFor(facts, treatment, treatment).slice(0, 1));
    const seen = (guardrails: typeof GUARDRAILS) =>
      steps.map((step) => {
        const verdict = guard(facts, step, DEFAULT_LIMITS, guardrails);
        return "allowed" in verdict
          ? [verdict.allowed.requires, verdict.allowed.step.about.map((balance) => balance.invoice.id)]
          : verdict.stopped.map((stopped) => stopped.by).sort();
      });
    fc.assert(
      fc.property(fc.shuffledSubarray([...GUARDRAILS], { minLength: GUARDRAILS.length }), (shuffled) => {
        expect(seen(shuffled)).toEqual(seen(GUARDRAILS));
      }),
      { numRuns: 20 },
    );
  });
});
