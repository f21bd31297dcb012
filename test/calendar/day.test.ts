import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, type Day, formatDay, parseDay, weekdayOf } from "../../src/calendar/day.js";
import { day } from "./days.js";

describe("days", () => {
  test("every day of three centuries is written and read back as itself", () => {
    let text = "1899-12-31";
    for (let at = day("1900-01-01"); at <= day("2200-12-31"); at = addDays(at, 1)) {
      const written = formatDay(at);
      expect(parseDay(written) === at && written > text).toBe(true);
      text = written;
    }
  });

  test.each(["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", " 2026-01-01", "2026-01-01T00:00"])(
    "%s is no day",
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test("29 February exists in leap years, 2000 included", () => {
    expect([2000, 2024, 2028].map((year) => formatDay(day(`${year}-02-29`)))).toEqual(["2000-02-29", "2024-02-29", "2028-02-29"]);
  });

  test("a month after the 31st is the last day of the next month", () => {
    expect(formatDay(addMonths(day("2026-01-31"), 1))).toBe("2026-02-28");
    expect(formatDay(addMonths(day("2028-01-31"), 1))).toBe("2028-02-29");
    expect(formatDay(addMonths(day("2026-03-31"), -13))).toBe("2025-02-28");
    expect(formatDay(addMonths(day("2026-12-31"), 2))).toBe("2027-02-28");
  });

  test("the weekday agrees with the runtime's own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        expect(weekdayOf(number as Day) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });
});
