import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { addDays, type Day, dayOfMonth, formatDay, weekdayOf } from "../../src/calendar/day.js";
import { nextRunDay, previousRunDay, type Roll } from "../../src/calendar/run-days.js";
import { isWorkingDay } from "../../src/calendar/working-days.js";
import { day, dayBetween } from "./days.js";

const roll = (to: Roll["to"]): Roll => ({ calendar: builtInCalendar, place: { country: "NL" }, to });
const text = (on: Day | undefined) => on && formatDay(on);

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

  test("allowances of Sunday 20 December 2026 come on Monday", () => {
    expect(text(nextRunDay([{ dayOfMonth: 20 }], day("2026-12-01"), roll("after")))).toBe("2026-12-21");
  });

  test("a run that rolled over today is found, one that rolled to before today is not", () => {
    expect(text(nextRunDay([{ dayOfMonth: 25 }], day("2026-12-27"), roll("after")))).toBe("2026-12-28");
    expect(text(nextRunDay([{ dayOfMonth: 25 }], day("2026-12-25"), roll("before")))).toBe("2027-01-25");
    expect(text(previousRunDay([{ dayOfMonth: 25 }], day("2026-12-24"), roll("before")))).toBe("2026-12-24");
    expect(text(previousRunDay([{ dayOfMonth: 25 }], day("2026-12-27"), roll("after")))).toBe("2026-11-25");
  });

  test("no run days, or a calendar without data, give no day", () => {
    expect(nextRunDay([], day("2026-12-01"))).toBeUndefined();
    expect(nextRunDay([{ weekday: 9 }], day("2026-12-01"))).toBeUndefined();
    expect(nextRunDay([{ dayOfMonth: 1 }], day("2050-01-01"), roll("after"))).toBeUndefined();
  });

  test("between a customer's previous and next run there is no other", () => {
    const runs = fc.array(fc.oneof(fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }), fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }) })), {
      minLength: 1,
      maxLength: 4,
    });
    const rolls = fc.constantFrom(undefined, roll("after"), roll("before"));
    fc.assert(
      fc.property(runs, dayBetween("2016-03-01", "2036-10-01"), rolls, (days, from, rolled) => {
        const next = nextRunDay(days, from, rolled);
        expect(next !== undefined && next >= from).toBe(true);
        if (next === undefined) return;
        expect(nextRunDay(days, next, rolled)).toBe(next);
        expect(previousRunDay(days, next, rolled)).toBe(next);
        if (next > from) expect(previousRunDay(days, addDays(next, -1), rolled)).toBe(previousRunDay(days, from, rolled));
        if (rolled) expect(isWorkingDay(builtInCalendar, rolled.place, next)).toBe(true);
        else expect(days.some((run) => ("weekday" in run ? weekdayOf(next) === run.weekday : dayOfMonth(next) <= run.dayOfMonth))).toBe(true);
      }),
    );
  });
});
