/** Knowing when money comes in may only reorder or delay: it never makes anything harsher, and never brings a moment forward. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween, formatDay } from "../../src/calendar/day.js";
import { daysOfNamedRun } from "../../src/calendar/named-run.js";
import { NAMED_RUNS, RUN_NAMES } from "../../src/calendar/named-runs.js";
import type { Dossier } from "../../src/dossier/dossier.js";
import { en, nl, renderPlan } from "../../src/language/index.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { type Bench, benchOf, ceilingOf, dossiers, trialOf } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { day, dayBetween } from "../calendar/days.js";
import { PATIENT, presetBenches, read, runs } from "../properties/trying.js";

type Told = { readonly [key: string]: Json };

const runDay: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ weekday: fc.integer({ min: 1, max: 5 }), week: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }), ifClosed: fc.constantFrom("before", "after") }),
  fc.record({ everyWeeks: fc.integer({ min: 2, max: 5 }), from: dayBetween("2026-10-01", "2026-12-01").map(formatDay) }),
  fc.constantFrom(...RUN_NAMES).map((named) => ({ named })),
);
const moneyDays = fc.option(fc.array(runDay, { minLength: 1, maxLength: 3 }), { nil: undefined });
const knowledge = fc.record({ moneyDays, runDays: moneyDays });

/** The customer with other money days, or with none told. */
function knowing(document: Told, { moneyDays: told, runDays }: { readonly moneyDays?: Json | undefined; readonly runDays?: Json | undefined }): Dossier {
  const { moneyDays: _, paymentPolicy, ...customer } = document.customer as Told;
  const { runDays: __, ...policy } = (paymentPolicy ?? {}) as Told;
  const own = { ...policy, ...(runDays !== undefined && { runDays }) };
  const known = { ...(told !== undefined && { moneyDays: told }), ...(Object.keys(own).length > 0 && { paymentPolicy: own }) };
  return read({ ...document, customer: { ...customer, ...known } });
}

function layersOver(settings: Told): readonly Bench[] {
  return [...PRESETS.keys()].map((base) => benchOf({ policy: { schemaVersion: 1, name: "mine", version: "1", extends: base, settings } }));
}

describe("other news of when money comes in", PATIENT, () => {
  test("never makes the first action harsher, nor what the guardrails let through", () => {
    const benches = [...presetBenches(), ...layersOver({ paydayOfMonth: 25, quietBeforePaydayDays: 17 })];
    fc.assert(
      fc.property(fc.constantFrom(...benches), dossiers(), knowledge, knowledge, (bench, document, before, after) => {
        const [one, other] = [trialOf(bench, knowing(document, before)), trialOf(bench, knowing(document, after))];
        expect(ceilingOf(bench, other.dossier).pressure).toBe(ceilingOf(bench, one.dossier).pressure);
        const [first, second] = [one.plan.actions[0], other.plan.actions[0]];
        expect(second.pressure, `${second.treatment} where it was ${first.treatment}`).toBeLessThanOrEqual(Math.max(1, first.pressure));
      }),
      runs(120),
    );
  });

  test("never brings a contact forward, and delays it no longer than the policy allows", () => {
    const max = 21;
    const pairs = [...PRESETS.keys()].map(
      (_, index) => [layersOver({ moneyDayMaxDelayDays: 0 })[index], layersOver({ moneyDayMaxDelayDays: max })[index]] as const,
    );
    let delayed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), dossiers(), knowledge, ([without, using], document, known) => {
        if (!without || !using) return;
        const dossier = knowing(document, known);
        const [at, kind] = [without.plan(dossier), using.plan(dossier)];
        for (const action of kind.actions) {
          const same = at.actions.find(({ id, owner }) => id === action.id && owner.id === action.owner.id);
          if (!same) continue;
          expect(Date.parse(action.timing.from), action.id).toBeGreaterThanOrEqual(Date.parse(same.timing.from));
          const [{ today }] = using.cases(dossier);
          const delay = daysBetween(today, day(action.timing.from.slice(0, 10)));
          if (action.timing.from === same.timing.from) continue;
          expect(delay, `${action.id} on ${action.timing.from}`).toBeLessThanOrEqual(max);
          delayed += 1;
        }
      }),
      runs(400),
    );
    expect(delayed, "contacts that were delayed at all").toBeGreaterThan(10);
  });
});

describe("the name of a public payment day", PATIENT, () => {
  const [bench] = presetBenches();
  if (!bench) throw new Error("no preset");

  test.each(RUN_NAMES)("%s is in no plan and no explanation: it reads as any day on which money comes in or tax goes out", (name) => {
    const run = NAMED_RUNS[name];
    const [paid] = daysOfNamedRun(run, day("2026-05-11"), day("2027-05-10"));
    if (paid === undefined) throw new Error(`${name} is never paid`);
    const told = customerBefore(paid, run.country, { named: name });
    const plan = bench.plan(told);
    const [{ timing }] = plan.actions;
    expect(timing.because.map(({ key }) => key)).toContain(run.flow === "in" ? "timing.money-day" : "timing.tax-day");
    const shown = JSON.stringify([plan, ...[en, nl].map((language) => renderPlan(plan, language))]);
    expect(shown).not.toContain(name);
    // A day told without any name gives the same plan to the last letter, so nothing of the name can be in it.
    if (run.flow === "in") expect(plan).toEqual(bench.plan(customerBefore(paid, run.country, { everyWeeks: 52, from: formatDay(paid) })));
  });

  /** Two working days before money comes in, or tax goes out. */
  function customerBefore(paid: Day, country: string, moneyDay: Json): Dossier {
    const today = formatDay(addDays(paid, -2));
    return read({
      schemaVersion: 1,
      asOf: `${today}T06:00:00Z`,
      bank: { asOf: today },
      customer: { id: "C-1", kind: "consumer", country, ...(country === "US" && { region: "NY" }), moneyDays: [moneyDay] },
      people: [{ id: "k1", name: "Jo", role: "self", channels: [{ channel: "email", state: "ok" }] }],
      invoices: [{ id: "F-1", issued: formatDay(addDays(paid, -40)), due: formatDay(addDays(paid, -12)), amount: "120.00", currency: "EUR", payments: [] }],
      contacts: [],
    });
  }
});
