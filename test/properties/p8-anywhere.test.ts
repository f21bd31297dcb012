import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worldCalendar } from "../../src/calendar/world.js";
import { builtInCalendar, type Calendar, createPlanner, PRESETS } from "../../src/index.js";
import type { DossierDocument } from "../../src/testing/index.js";
import { objections } from "./oracle/moment.js";
import type { ToldDossier, ToldPlan } from "./oracle/told.js";
import { anywhere, FURTHER_COUNTRIES } from "./p8-places.js";
import { PATIENT, read, runs } from "./trying.js";

/** What was seen, so that a test that saw nothing fails. */
class Seen {
  readonly contactsIn = new Map<string, number>();
  inside = 0;
  add({ customer }: ToldDossier, { actions }: ToldPlan): void {
    const contacts = actions.filter(({ channel }) => channel !== undefined).length;
    this.inside += actions.length - contacts;
    if (contacts > 0) this.contactsIn.set(customer.country ?? "", (this.contactsIn.get(customer.country ?? "") ?? 0) + contacts);
  }
  get contacts(): number {
    return [...this.contactsIn.values()].reduce((sum, count) => sum + count, 0);
  }
}

/** Told and plan as JSON: the oracle knows nothing of our types. */
function seenFromOutside(document: DossierDocument, plan: unknown): readonly [ToldDossier, ToldPlan] {
  return [document as unknown as ToldDossier, JSON.parse(JSON.stringify(plan))];
}

const policies = fc.constantFrom(...PRESETS.keys());

/** A customer of some company under a shipped policy, looked at from outside. */
function nobodyIsDisturbed(calendar: Calendar, documents: fc.Arbitrary<DossierDocument>, count: number): Seen {
  const planners = new Map([...PRESETS.keys()].map((policy) => [policy, createPlanner({ policy, calendar })]));
  const seen = new Seen();
  const property = fc.property(policies, documents, (policy, document) => {
    const [told, plan] = seenFromOutside(document, planners.get(policy)?.plan(read(document)));
    seen.add(told, plan);
    const [wrong] = objections(told, plan);
    if (wrong !== undefined) throw new Error(wrong);
  });
  fc.assert(property, runs(count));
  return seen;
}

describe("P8: every moment lies in every window that applies, on every clock that applies, as an outsider sees it", { timeout: 4 * PATIENT.timeout }, () => {
  test("anywhere, at any moment of 2020 to 2032", () => {
    const { contacts, contactsIn, inside } = nobodyIsDisturbed(builtInCalendar, anywhere(), 2000);
    expect(contactsIn.size).toBeGreaterThanOrEqual(40);
    expect(contacts).toBeGreaterThan(500);
    expect(inside).toBeGreaterThan(1000);
  });

  test("also where only the calendar of the whole world knows the holidays", () => {
    const { contactsIn } = nobodyIsDisturbed(worldCalendar(), anywhere(FURTHER_COUNTRIES), 150);
    expect(contactsIn.size).toBeGreaterThanOrEqual(10);
  });
});

describe("the outsider is no yes-man: it objects to", PATIENT, () => {
  test.each<[string, Calendar, RegExp]>([
    ["a calendar that forgets the holidays", { ...builtInCalendar, isHoliday: () => false }, /is a holiday in/],
    [
      "a calendar that is a day late",
      { ...builtInCalendar, isHoliday: (place, day, where) => builtInCalendar.isHoliday(place, (day - 1) as typeof day, where) },
      /is a holiday in/,
    ],
    ["a calendar that thinks everybody lives in Amsterdam", { ...builtInCalendar, zonesOf: () => ["Europe/Amsterdam"] }, /outside (decent|the usual) hours/],
    [
      "a calendar that knows one clock per country",
      { ...builtInCalendar, zonesOf: (place) => builtInCalendar.zonesOf(place)?.slice(-1) },
      /outside (decent|the usual) hours/,
    ],
  ])("%s", (_name, calendar, objection) => {
    const planner = createPlanner({ calendar });
    const wrong = fc
      .sample(anywhere(), { numRuns: 250, seed: 8 })
      .flatMap((document) => objections(...seenFromOutside(document, planner.plan(read(document)))));
    expect(wrong.some((what) => objection.test(what))).toBe(true);
  });
});
