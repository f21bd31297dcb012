import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { formatDay } from "../../src/calendar/day.js";
import { addWorkingDays, isWorkingDay, nextWorkingDay, rollToWorkingDay, workingDaysBetween } from "../../src/calendar/working-days.js";
import { day, dayBetween } from "./days.js";

const NL = { country: "NL" };
const text = (on: ReturnType<typeof nextWorkingDay>) => (on === undefined ? undefined : formatDay(on));

describe("working days", () => {
  test("after Maundy Thursday 2026 the next Dutch working day is the Tuesday after Easter", () => {
    expect(text(nextWorkingDay(builtInCalendar, NL, day("2026-04-02")))).toBe("2026-04-07");
  });

  test("a due date at the weekend rolls to Monday, or back to Friday when asked", () => {
    expect(text(rollToWorkingDay(builtInCalendar, NL, day("2026-11-21")))).toBe("2026-11-23");
    expect(text(rollToWorkingDay(builtInCalendar, NL, day("2026-11-21"), "before"))).toBe("2026-11-20");
    expect(text(rollToWorkingDay(builtInCalendar, NL, day("2026-11-20")))).toBe("2026-11-20");
  });

  test("in Egypt Friday is a day of rest and Sunday is not; in the Emirates that changed in 2022", () => {
    expect(isWorkingDay(builtInCalendar, { country: "EG" }, day("2026-11-20"))).toBe(false);
    expect(isWorkingDay(builtInCalendar, { country: "EG" }, day("2026-11-22"))).toBe(true);
    expect(isWorkingDay(builtInCalendar, { country: "AE" }, day("2021-11-19"))).toBe(false);
    expect(isWorkingDay(builtInCalendar, { country: "AE" }, day("2026-11-20"))).toBe(true);
  });

  test("without data there is no answer, not even for a Saturday", () => {
    expect(isWorkingDay(builtInCalendar, { country: "XX" }, day("2026-11-21"))).toBeUndefined();
    expect(nextWorkingDay(builtInCalendar, NL, day("2037-12-31"))).toBeUndefined();
    expect(workingDaysBetween(builtInCalendar, NL, day("2014-12-30"), day("2015-01-05"))).toBeUndefined();
    expect(rollToWorkingDay(builtInCalendar, { country: "XX" }, day("2026-11-21"))).toBeUndefined();
  });

  test("counting the working days to where adding led gives back the number", () => {
    fc.assert(
      fc.property(
        dayBetween("2018-01-01", "2034-01-01"),
        fc.integer({ min: -200, max: 200 }),
        fc.constantFrom("NL", "DE", "US", "IL"),
        (on, count, country) => {
          const place = { country };
          const there = addWorkingDays(builtInCalendar, place, on, count);
          expect(there).toBeDefined();
          if (there === undefined) return;
          expect(workingDaysBetween(builtInCalendar, place, on, there)).toBe(count);
          if (count !== 0) expect(isWorkingDay(builtInCalendar, place, there)).toBe(true);
          if (isWorkingDay(builtInCalendar, place, on)) expect(addWorkingDays(builtInCalendar, place, there, -count)).toBe(on);
        },
      ),
      { numRuns: 200 },
    );
  });
});
