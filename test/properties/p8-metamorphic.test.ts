import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { builtInCalendar, type Calendar, createPlanner } from "../../src/index.js";
import { type DossierDocument, dossiers } from "../../src/testing/index.js";
import { datesIn, later, laterText, without } from "./p8-later.js";
import { PATIENT, read, runs } from "./trying.js";

const NO_HOLIDAYS: Calendar = { ...builtInCalendar, isHoliday: () => false };
/** Summer and winter time, half an hour of it, none, and both sides of the date line; no country whose law changed lately. */
const PLACES = [
  { country: "CH", timeZone: "Europe/Zurich" },
  { country: "NZ", timeZone: "Pacific/Auckland" },
  { country: "AU", timeZone: "Australia/Lord_Howe" },
  { country: "JP", timeZone: "Asia/Tokyo" },
  { country: "CL", timeZone: "America/Santiago" },
];

describe("the same story some weeks later, by the same clock on the wall, gets the same plan some weeks later", PATIENT, () => {
  test("where there are no holidays, wherever the clocks changed in between", () => {
    const planner = createPlanner({ calendar: NO_HOLIDAYS });
    const asOf = fc.record({ days: fc.integer({ min: 0, max: 200 }), minute: fc.integer({ min: 8 * 60, max: 22 * 60 }) });
    let moved = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        asOf,
        dossiers({ asOf: "2026-11-23T09:00:00+01:00" }),
        fc.integer({ min: -25, max: 25 }),
        (place, when, told, weeks) => {
          const first = retold(later(told, when.days), place, when.minute);
          const second = retold(later(told, when.days + 7 * weeks), place, when.minute);
          const plan = onTheWall(planner.plan(read(first)), 0);
          expect(onTheWall(planner.plan(read(second)), -7 * weeks)).toBe(plan);
          if (plan.includes('"channel"')) moved += 1;
        },
      ),
      runs(200),
    );
    expect(moved).toBeGreaterThan(30);
  });

  test("in the Netherlands between Whitsun and Christmas, over the end of summer time", () => {
    const [first, last] = ["2026-05-26", "2026-12-22"];
    const planner = createPlanner();
    const place = { country: "NL", timeZone: "Europe/Amsterdam" };
    let moved = 0;
    fc.assert(
      fc.property(
        dossiers({ asOf: "2026-09-14T09:00:00+02:00" }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 8 * 60, max: 22 * 60 }),
        (told, weeks, minute) => {
          const before = retold(told, place, minute);
          const after = retold(later(told, 7 * weeks), place, minute);
          fc.pre(datesIn(before).every((date) => first <= date) && datesIn(after).every((date) => date <= last));
          const plan = onTheWall(planner.plan(read(before)), 0);
          expect(onTheWall(planner.plan(read(after)), -7 * weeks)).toBe(plan);
          if (plan.includes('"channel"')) moved += 1;
        },
      ),
      { ...runs(60), maxSkipsPerRun: 100 },
    );
    expect(moved).toBeGreaterThan(10);
  });
});

/** Told at a time of day in a place, without what counts by the month or the year instead of by the week. */
function retold(document: DossierDocument, place: { readonly country: string; readonly timeZone: string }, minute: number): DossierDocument {
  const { customer, creditor, colleagues, invoices, asOf, ...rest } = JSON.parse(JSON.stringify(document).replace(/T\d\d:\d\d:00Z/g, ""));
  const { timeZone } = place;
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return {
    ...rest,
    asOf: Temporal.PlainDate.from(asOf.slice(0, 10)).toZonedDateTime({ timeZone, plainTime }).toString({ timeZoneName: "never" }),
    customer: { ...without(customer, "region", "since", "moneyDays", "paymentPolicy"), ...place, kind: "consumer" },
    creditor: { ...without(creditor, "region"), ...place },
    ...(colleagues && { colleagues: colleagues.map((colleague: object) => without(colleague, "timeZone")) }),
    ...(invoices && { invoices: invoices.filter((invoice: object) => !("payments" in invoice)) }),
  };
}

/** A plan as a clock on the wall shows it: no offsets, all dates moved back. */
function onTheWall(plan: unknown, days: number): string {
  return laterText(JSON.stringify(plan).replace(/(T\d\d:\d\d)[+-]\d\d:\d\d/g, "$1"), days);
}
