import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { formatDay } from "../../src/calendar/day.js";
import { type OwnDay, withDays } from "../../src/calendar/with-days.js";
import { withPlaces } from "../../src/calendar/with-places.js";
import { AmicableError } from "../../src/problem.js";
import { day, dayBetween } from "./days.js";

const source = "Told by our Munich office";
const issuesOf = (make: () => unknown) => {
  try {
    make();
  } catch (thrown) {
    if (thrown instanceof AmicableError) return [thrown.code, ...thrown.issues.map(({ at }) => at)];
    throw thrown;
  }
  return [];
};

const anyPlace = fc.constantFrom({ country: "NL" }, { country: "DE" }, { country: "DE", region: "BY" }, { country: "DE", region: "XX" }, { country: "KZ" });
const anyDay = dayBetween("2025-12-20", "2027-01-10");
const ownDay: fc.Arbitrary<OwnDay> = fc
  .record({ place: anyPlace, on: anyDay, holiday: fc.boolean() })
  .map(({ place, on, holiday }) => ({ ...place, day: formatDay(on), holiday, source }));

describe("a company that knows better", () => {
  test("takes a holiday away for one region", () => {
    const calendar = withDays(builtInCalendar, [{ country: "DE", region: "BY", day: "2026-08-15", holiday: false, source }]);
    expect(calendar.isHoliday({ country: "DE", region: "BY" }, day("2026-08-15"))).toBe(false);
    expect(calendar.isHoliday({ country: "DE", region: "DE-BY" }, day("2026-08-15"))).toBe(false);
    expect(calendar.isHoliday({ country: "DE", region: "SL" }, day("2026-08-15"))).toBe(true);
    expect(calendar.isHoliday({ country: "DE", region: "BY" }, day("2027-08-15"))).toBe(true);
  });

  test("adds a holiday for a country, which then rests in each of its regions", () => {
    const calendar = withDays(builtInCalendar, [{ country: "DE", day: "2027-03-01", holiday: true, source }]);
    expect(calendar.isHoliday({ country: "DE" }, day("2027-03-01"), "everywhere")).toBe(true);
    expect(calendar.isHoliday({ country: "DE", region: "SN" }, day("2027-03-01"))).toBe(true);
    expect(calendar.isHoliday({ country: "AT" }, day("2027-03-01"))).toBe(false);
  });

  test("sees a region's own day rest where the region is not told, but only for contact", () => {
    const calendar = withDays(builtInCalendar, [{ country: "DE", region: "BY", day: "2026-08-07", holiday: true, source }]);
    expect(calendar.isHoliday({ country: "DE" }, day("2026-08-07"))).toBe(true);
    expect(calendar.isHoliday({ country: "DE" }, day("2026-08-07"), "everywhere")).toBe(false);
  });

  test("can let a region go before its country", () => {
    const calendar = withDays(builtInCalendar, [
      { country: "NL", day: "2026-05-05", holiday: false, source },
      { country: "NL", region: "LI", day: "2026-05-05", holiday: true, source },
    ]);
    expect(calendar.isHoliday({ country: "NL", region: "LI" }, day("2026-05-05"))).toBe(true);
    expect(calendar.isHoliday({ country: "NL", region: "NH" }, day("2026-05-05"))).toBe(false);
  });

  test("leaves its mark on the edition that plans name", () => {
    expect(withDays(builtInCalendar, [], "acme-3").version).toBe("2026-11+acme-3");
    expect(withDays(builtInCalendar, [{ country: "NL", day: "2026-12-24", holiday: true, source }]).version).toBe("2026-11+1 own days");
  });

  test("hears of every mistake at once", () => {
    const made = () =>
      withDays(builtInCalendar, [
        { country: "nl", day: "2026-02-30", holiday: true, source: " " },
        { country: "NL", day: "2026-12-24", holiday: true, source },
        { country: "NL", day: "2026-12-24", holiday: false, source },
      ]);
    expect(issuesOf(made)).toEqual(["invalid-calendar", "/0/country", "/0/day", "/0/source", "/2/holiday"]);
  });

  test("never makes a day known that nobody has data for, and takes away nothing but what it named", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(ownDay, { maxLength: 6, selector: ({ country, region, day: on }) => `${country} ${region} ${on}` }),
        anyPlace,
        anyDay,
        (own, place, on) => {
          const before = builtInCalendar.isHoliday(place, on);
          const after = withDays(builtInCalendar, own).isHoliday(place, on);
          const about = own.filter((one) => one.country === place.country && one.day === formatDay(on));
          if (about.length === 0) expect(after).toBe(before);
          if (after === false && before !== false) expect(before === true && about.some(({ holiday }) => !holiday)).toBe(true);
          if (after === true && before !== true) expect(about.some(({ holiday }) => holiday)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a company with customers in a place without data", () => {
  const kazakh = { country: "KZ", holidays: "0101 0102 0308 0321 0322 0323 0501 0709 0830 1025 1216", from: 2026, to: 2027, source: "Law on holidays" };

  test("adds a country for the years it has checked", () => {
    const calendar = withPlaces(builtInCalendar, [kazakh]);
    expect(builtInCalendar.isHoliday({ country: "KZ" }, day("2026-12-16"))).toBeUndefined();
    expect(calendar.isHoliday({ country: "KZ" }, day("2026-12-16"))).toBe(true);
    expect(calendar.isHoliday({ country: "KZ", region: "ALA" }, day("2026-12-17"))).toBe(false);
    expect(calendar.isHoliday({ country: "KZ" }, day("2028-12-16"))).toBeUndefined();
    expect(calendar.zonesOf({ country: "KZ" })?.length).toBeGreaterThan(0);
  });

  test("adds a region on top of its country", () => {
    const augsburg = {
      country: "DE",
      region: "BY-A",
      holidays: "0106 e+60 0808 0815 1101",
      from: 2026,
      to: 2030,
      source: "Bavarian law on holidays art. 1(2)",
    };
    const calendar = withPlaces(builtInCalendar, [augsburg]);
    for (const on of ["2026-08-08", "2026-12-25", "2026-06-04"]) expect(calendar.isHoliday({ country: "DE", region: "BY-A" }, day(on))).toBe(true);
    expect(calendar.isHoliday({ country: "DE", region: "BY-A" }, day("2026-08-10"))).toBe(false);
    expect(calendar.isHoliday({ country: "DE", region: "BY-A" }, day("2031-08-08"))).toBeUndefined();
    expect(calendar.isHoliday({ country: "DE", region: "BY" }, day("2026-08-08"))).toBe(false);
    expect(calendar.isHoliday({ country: "DE" }, day("2026-08-08"))).toBe(true);
    expect(calendar.isHoliday({ country: "DE" }, day("2026-08-08"), "everywhere")).toBe(false);
    expect(calendar.isHoliday({ country: "DE", region: "XX" }, day("2026-12-25"))).toBeUndefined();
  });

  test("adds a region to a country without regional holidays", () => {
    const friesland = { country: "NL", region: "FR", holidays: "0111", from: 2026, to: 2030, source: "Our own custom" };
    const calendar = withPlaces(builtInCalendar, [friesland]);
    expect(calendar.isHoliday({ country: "NL", region: "FR" }, day("2027-01-11"))).toBe(true);
    expect(calendar.isHoliday({ country: "NL", region: "FR" }, day("2027-04-27"))).toBe(true);
    expect(calendar.isHoliday({ country: "NL", region: "NH" }, day("2027-01-11"))).toBe(false);
  });

  test("hears of every mistake at once", () => {
    const made = () =>
      withPlaces(builtInCalendar, [{ ...kazakh, country: "XQ", holidays: "0101 0230 1301 e1 z+2", from: 2028, to: 2027, zones: ["Asia/Nowhere"], source: "" }]);
    expect(issuesOf(made)).toEqual(["invalid-calendar", "/0/holidays", "/0/from", "/0/zones", "/0/source"]);
    expect(issuesOf(() => withPlaces(builtInCalendar, [{ ...kazakh, country: "XQ" }]))).toEqual(["invalid-calendar", "/0/zones"]);
  });

  test("loses no holiday that the calendar knew", () => {
    const own = fc
      .record({ place: anyPlace, holidays: fc.constantFrom("0101", "e+1 0501", "0525w1 1225"), from: fc.integer({ min: 2024, max: 2026 }) })
      .map(({ place, holidays, from }) => ({ ...place, holidays, from, to: 2027, source }));
    fc.assert(
      fc.property(
        fc.array(own, { maxLength: 4 }),
        anyPlace,
        anyDay,
        fc.constantFrom("anywhere" as const, "everywhere" as const),
        (places, place, on, where) => {
          const before = builtInCalendar.isHoliday(place, on, where);
          const after = withPlaces(builtInCalendar, places).isHoliday(place, on, where);
          if (before === true) expect(after).toBe(true);
          if (before === false) expect(after).toBeDefined();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
