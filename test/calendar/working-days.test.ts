import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { type Day, formatDay } from "../../src/calendar/day.js";
import { addWorkingDays, afterWorkingDays, isOpenDay, rolled, rollToWorkingDay, workingDaysFrom } from "../../src/calendar/working-days.js";
import { day, dayBetween } from "./days.js";

const NL = { country: "NL" };
const text = (on: Day | undefined) => (on === undefined ? undefined : formatDay(on));

describe("working days", () => {
  test("after Maundy Thursday 2026 the next Dutch working day is the Tuesday after Easter", () => {
    expect(text(addWorkingDays(builtInCalendar, NL, day("2026-04-02"), 1))).toBe("2026-04-07");
  });

  test("a due date at the weekend rolls to Monday, or back to Friday when asked", () => {
    expect(text(rollToWorkingDay(builtInCalendar, NL, day("2026-11-21")))).toBe("2026-11-23");
    expect(text(rollToWorkingDay(builtInCalendar, NL, day("2026-11-21"), "before"))).toBe("2026-11-20");
    expect(text(rollToWorkingDay(builtInCalendar, NL, day("2026-11-20")))).toBe("2026-11-20");
  });

  test("in Egypt Friday is a day of rest and Sunday is not; in the Emirates that changed in 2022", () => {
    const works = (country: string, on: string) => isOpenDay({ calendar: builtInCalendar, place: { country } }, day(on));
    expect(works("EG", "2026-11-20")).toBe(false);
    expect(works("EG", "2026-11-22")).toBe(true);
    expect(works("AE", "2021-11-19")).toBe(false);
    expect(works("AE", "2026-11-20")).toBe(true);
  });

  test("a term of the law is not counted where the calendar has no data, not even over a Saturday", () => {
    expect(addWorkingDays(builtInCalendar, NL, day("2037-12-31"), 1)).toBeUndefined();
    expect(addWorkingDays(builtInCalendar, NL, day("2015-01-02"), -3)).toBeUndefined();
    expect(rollToWorkingDay(builtInCalendar, { country: "XX" }, day("2026-11-21"))).toBeUndefined();
  });

  test("a ledger is read also without data: there only weekends rest", () => {
    const nowhere = { calendar: builtInCalendar, place: { country: "XX" } };
    const unknown = { calendar: builtInCalendar, place: undefined };
    for (const where of [nowhere, unknown]) {
      expect(text(rolled(where, day("2026-12-26")))).toBe("2026-12-28");
      expect(text(rolled(where, day("2026-12-25")))).toBe("2026-12-25");
      expect(text(afterWorkingDays(where, day("2026-12-24"), 2))).toBe("2026-12-28");
    }
  });

  test("a holiday of one region leaves offices elsewhere open where the region is not told", () => {
    const germany = { calendar: builtInCalendar, place: { country: "DE" } };
    expect(isOpenDay(germany, day("2027-01-06"))).toBe(true);
    expect(isOpenDay({ ...germany, place: { country: "DE", region: "BY" } }, day("2027-01-06"))).toBe(false);
  });

  test("counting the working days to where adding led gives back the number", () => {
    const country = fc.constantFrom("NL", "DE", "US", "IL");
    fc.assert(
      fc.property(dayBetween("2018-01-01", "2034-01-01"), fc.nat(200), country, (on, count, told) => {
        const where = { calendar: builtInCalendar, place: { country: told } };
        const there = afterWorkingDays(where, on, count);
        expect(workingDaysFrom(where, on, there)).toBe(count);
        if (count > 0) expect(isOpenDay(where, there)).toBe(true);
        expect(rolled(where, there)).toBe(isOpenDay(where, there) ? there : rolled(where, on));
      }),
      { numRuns: 200 },
    );
  });

  test("adding working days and taking them away again leads back", () => {
    fc.assert(
      fc.property(dayBetween("2018-01-01", "2034-01-01"), fc.integer({ min: -200, max: 200 }), fc.constantFrom("NL", "DE", "US", "IL"), (on, count, told) => {
        const place = { country: told };
        const there = addWorkingDays(builtInCalendar, place, on, count);
        if (there === undefined) throw new Error("there are data for these years");
        if (rollToWorkingDay(builtInCalendar, place, on) === on) expect(addWorkingDays(builtInCalendar, place, there, -count)).toBe(on);
        if (count !== 0) expect(rollToWorkingDay(builtInCalendar, place, there)).toBe(there);
      }),
      { numRuns: 200 },
    );
  });
});
