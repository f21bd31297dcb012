import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { addDays, type Day, dayOfMonth, formatDay, monthOf, weekdayOf } from "../../src/calendar/day.js";
import { type IsOpen, nextRunDay, previousRunDay, type RunDay, runDaysIn } from "../../src/calendar/run-days.js";
import { isOpenDay } from "../../src/calendar/working-days.js";
import { day, dayBetween } from "./days.js";

const open =
  (country: string, region?: string): IsOpen =>
  (on) =>
    isOpenDay({ calendar: builtInCalendar, place: { country, ...(region && { region }) } }, on);
const DUTCH = open("NL");
const text = (on: Day | undefined) => on && formatDay(on);
const days = (runs: readonly RunDay[], from: string, to: string, isOpen?: IsOpen) => runDaysIn(runs, day(from), day(to), isOpen).map(formatDay);

describe("run days", () => {
  test("the run on the 31st is on the last day of a short month", () => {
    expect(text(nextRunDay([{ dayOfMonth: 31 }], day("2026-02-01")))).toBe("2026-02-28");
    expect(text(nextRunDay([{ dayOfMonth: 30 }], day("2028-02-01")))).toBe("2028-02-29");
    expect(text(previousRunDay([{ dayOfMonth: 31 }], day("2026-04-29")))).toBe("2026-03-31");
  });

  test("today counts as the next run and as the previous one", () => {
    expect(text(nextRunDay([{ weekday: 1 }], day("2026-11-23")))).toBe("2026-11-23");
    expect(text(previousRunDay([{ weekday: 1 }], day("2026-11-23")))).toBe("2026-11-23");
  });

  test("every second Friday, counted from any of them, also backwards", () => {
    const fortnight: RunDay = { everyWeeks: 2, from: day("2026-11-06") };
    expect(days([fortnight], "2026-10-01", "2026-11-30")).toEqual(["2026-10-09", "2026-10-23", "2026-11-06", "2026-11-20"]);
  });

  test("the last Thursday of a month is its fourth or its fifth", () => {
    expect(days([{ weekday: 4, week: 5 }], "2026-01-01", "2026-05-31")).toEqual(["2026-01-29", "2026-02-26", "2026-03-26", "2026-04-30", "2026-05-28"]);
    expect(days([{ weekday: 4, week: 1 }], "2026-01-01", "2026-02-28")).toEqual(["2026-01-01", "2026-02-05"]);
  });

  test("wages twice a month are told as two days", () => {
    expect(days([{ dayOfMonth: 15 }, { dayOfMonth: 1 }], "2026-09-01", "2026-10-01")).toEqual(["2026-09-01", "2026-09-15", "2026-10-01"]);
  });

  test("a run on a Sunday moves to Monday, or to Friday where it was told so", () => {
    expect(days([{ dayOfMonth: 20 }], "2026-12-01", "2026-12-31", DUTCH)).toEqual(["2026-12-21"]);
    expect(days([{ dayOfMonth: 20, ifClosed: "before" }], "2026-12-01", "2026-12-31", DUTCH)).toEqual(["2026-12-18"]);
  });

  // gov.uk, child benefit payment dates: every four weeks on a Monday or Tuesday, early at a bank holiday.
  test.each([
    ["2015-08-31", "2015-08-28"],
    ["2017-04-17", "2017-04-13"],
    ["2017-05-01", "2017-04-28"],
    ["2017-08-28", "2017-08-25"],
  ])("what comes every four weeks in England and is due on bank holiday %s comes on %s", (due, paid) => {
    const fourWeekly: RunDay = { everyWeeks: 4, from: day(due), ifClosed: "before" };
    expect(text(nextRunDay([fourWeekly], addDays(day(due), -7), open("GB", "ENG")))).toBe(paid);
  });

  test("what comes monthly in Scotland comes before the extra bank holiday of 15 June 2026", () => {
    expect(days([{ dayOfMonth: 15, ifClosed: "before" }], "2026-06-01", "2026-06-30", open("GB", "SCT"))).toEqual(["2026-06-12"]);
    expect(days([{ dayOfMonth: 15, ifClosed: "before" }], "2026-06-01", "2026-06-30", open("GB", "ENG"))).toEqual(["2026-06-15"]);
  });

  test("a public payment day keeps its own rule, whatever the calendar of the customer says", () => {
    expect(days([{ named: "us-social-security-2nd-wednesday" }], "2026-11-01", "2026-11-30", DUTCH)).toEqual(["2026-11-10"]);
  });

  test("money that comes once a year is waited for a year, and a list of dates that ended gives no day", () => {
    expect(text(nextRunDay([{ named: "nl-thirteenth-month" }], day("2026-12-25")))).toBe("2027-12-24");
    expect(nextRunDay([{ named: "de-child-benefit-3" }], day("2026-12-09"))).toBeUndefined();
    expect(nextRunDay([], day("2026-12-01"))).toBeUndefined();
    expect(previousRunDay([{ weekday: 9 }], day("2026-12-01"))).toBeUndefined();
  });

  const run: fc.Arbitrary<RunDay> = fc.oneof(
    fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ weekday: fc.integer({ min: 1, max: 7 }), week: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ everyWeeks: fc.integer({ min: 2, max: 6 }), from: dayBetween("2020-01-01", "2030-01-01") }),
    fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }), ifClosed: fc.constantFrom("before" as const, "after" as const) }),
  );

  test("between a customer's previous and next run there is no other", () => {
    const runs = fc.array(run, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(runs, dayBetween("2016-03-01", "2036-10-01"), fc.constantFrom(undefined, DUTCH), (told, from, isOpen) => {
        const next = nextRunDay(told, from, isOpen);
        expect(next !== undefined && next >= from).toBe(true);
        if (next === undefined) return;
        expect(nextRunDay(told, next, isOpen)).toBe(next);
        expect(previousRunDay(told, next, isOpen)).toBe(next);
        if (next > from) expect(previousRunDay(told, addDays(next, -1), isOpen)).toBe(previousRunDay(told, from, isOpen));
        if (isOpen) expect(isOpen(next)).toBe(true);
      }),
    );
  });

  test("each told day comes back as often as it says", () => {
    fc.assert(
      fc.property(run, dayBetween("2016-03-01", "2036-10-01"), (told, from) => {
        const found = runDaysIn([told], from, addDays(from, 371));
        if ("everyWeeks" in told) expect(found.every((on, index) => index === 0 || on - (found[index - 1] ?? on) === told.everyWeeks * 7)).toBe(true);
        else if ("weekday" in told) expect(found.every((on) => weekdayOf(on) === told.weekday)).toBe(true);
        else if ("dayOfMonth" in told) expect(found.every((on) => dayOfMonth(on) === Math.min(told.dayOfMonth, lastOfMonth(on)))).toBe(true);
        const months = new Set(found.map(monthOf)).size;
        if (!("everyWeeks" in told)) expect(months).toBe(12);
      }),
    );
  });
});

function lastOfMonth(on: Day): number {
  let last = on;
  while (monthOf(addDays(last, 1)) === monthOf(on)) last = addDays(last, 1);
  return dayOfMonth(last);
}
