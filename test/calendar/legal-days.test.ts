import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import type { Place } from "../../src/calendar/calendar.js";
import { addDays, type Day, formatDay, parseDay, yearOf } from "../../src/calendar/day.js";
import { daysNamed, LEGAL_LISTS, legalDaysOf, legalNamesOf } from "../../src/calendar/legal-days.js";
import { day } from "./days.js";

const texts = (days: Iterable<Day>) => [...days].map(formatDay).sort();

/**
 * Read in the sources that the lists name, not computed. A place's days of one year, weekday ones instead of those at the weekend among them.
 * Notation: the year, then month-day.
 */
const EXPECTED: readonly (readonly [place: string, year: number, days: string])[] = [
  ["NL", 2025, "01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26"],
  ["NL", 2026, "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26"],
  ["NL", 2027, "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26"],
  ["NL", 2028, "01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26"],
  ["BE", 2026, "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25"],
  ["BE", 2027, "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25"],
  ["LU", 2026, "01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26"],
  ["AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26"],
  ["DE-HB", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"],
  ["DE-HE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 12-25 12-26"],
  ["DE-BE", 2026, "01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"],
  ["DE-BE", 2025, "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"],
  ["DE-BY", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26"],
  ["DE-BW", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"],
  ["DE-NW", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"],
  ["DE-SL", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26"],
  ["DE-SN", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"],
  ["DE-SN", 2027, "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 11-17 12-25 12-26"],
  ["DE-ST", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"],
  ["DE-TH", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 09-20 10-03 10-31 12-25 12-26"],
  ["DE-MV", 2026, "01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"],
  ["DE-BB", 2026, "01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26"],
  ["FR-75", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"],
  ["FR-57", 2026, "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26"],
  ["FR-67", 2027, "01-01 03-26 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25 12-26"],
  ["FR-68", 2027, "01-01 03-26 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25 12-26"],
  ["RE", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-20 12-25"],
  ["GB-ENG", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"],
  ["GB-ENG", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28"],
  ["GB-ENG", 2022, "01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27"],
  ["GB-WLS", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"],
  ["GB-NIR", 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-12 07-13 08-31 12-25 12-26 12-28"],
  ["GB-SCT", 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-26 12-28"],
  ["GB-SCT", 2022, "01-01 01-02 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-25 12-26 12-27"],
  ["US-OH", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"],
  ["US-OH", 2027, "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"],
  ["US-OH", 2028, "01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25"],
  ["US-CA", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 11-11 11-26 12-25"],
];

function placeOf(text: string): Place {
  const [country = "", region] = text.split("-");
  return region === undefined ? { country } : { country, region };
}

describe("legal days", () => {
  test.each(EXPECTED)("the list of %s in %i is that of the law", (place, year, days) => {
    expect(texts(legalDaysOf(placeOf(place), year))).toEqual(days.split(" ").map((one) => `${year}-${one}`));
  });

  test.each(EXPECTED)("contact with somebody in %s rests on the legal days of %i", (place, _year, days) => {
    const year = String(_year);
    expect(days.split(" ").filter((one) => builtInCalendar.isHoliday(placeOf(place), day(`${year}-${one}`)) !== true)).toEqual([]);
  });

  test("every list names its source, how sure we are and when it was last checked", () => {
    for (const list of LEGAL_LISTS) {
      expect(list.source.length).toBeGreaterThan(10);
      expect(["C1", "C2", "G"]).toContain(list.confidence);
      expect(parseDay(list.checkedOn)).toBeDefined();
      expect(day(list.checkedOn)).toBeLessThanOrEqual(day("2026-12-31"));
    }
    expect(new Set(LEGAL_LISTS.map(({ id }) => id)).size).toBe(LEGAL_LISTS.length);
  });

  test("every named day has names in both languages and exists in some year", () => {
    for (const { id, days } of LEGAL_LISTS) {
      for (const named of days) {
        expect(
          [named.en, named.nl].every((name) => name.length > 2),
          id,
        ).toBe(true);
        // Each word of the notation by itself: one with a slip of the pen would silently name no day.
        for (const on of named.on.split(" ")) expect(daysNamed({ ...named, on }, 2015, 2037).size, `${id} ${on}`).toBeGreaterThan(0);
      }
    }
  });

  test("a day has the name that the law gives it", () => {
    expect(legalNamesOf({ country: "NL" }, day("2026-05-15")).map(({ day: { nl }, list }) => [nl, list.id])).toEqual([
      ["Dag na Hemelvaart, bij besluit", "NL.atw.decrees"],
    ]);
    expect(legalNamesOf({ country: "DE", region: "BE" }, day("2026-03-08")).map(({ day: { en } }) => en)).toEqual(["Women's Day"]);
    expect(legalNamesOf({ country: "DE", region: "BY" }, day("2026-03-08"))).toEqual([]);
  });

  test("an invoice that is due on a day of one nation only does not wait where the nation is not told", () => {
    expect(builtInCalendar.isHoliday({ country: "GB" }, day("2026-06-15"), "everywhere")).toBe(false);
    expect(builtInCalendar.isHoliday({ country: "GB" }, day("2026-06-15"), "anywhere")).toBe(true);
    expect(builtInCalendar.isHoliday({ country: "DE" }, day("2026-03-09"), "everywhere")).toBe(false);
  });

  test("Columbus Day is a day like any other in California, and a holiday where the state is not told", () => {
    expect(builtInCalendar.isHoliday({ country: "US", region: "CA" }, day("2026-10-12"))).toBe(false);
    expect(builtInCalendar.isHoliday({ country: "US", region: "NY" }, day("2026-10-12"))).toBe(true);
    expect(builtInCalendar.isHoliday({ country: "US" }, day("2026-10-12"))).toBe(true);
  });

  test("a legal list never takes a day away", () => {
    for (const { country, region } of LEGAL_LISTS) {
      const place = region === undefined ? { country } : { country, region };
      for (let on = day("2026-01-01"); yearOf(on) === 2026; on = addDays(on, 1)) {
        if (legalDaysOf(place, 2026).has(on)) expect(builtInCalendar.isHoliday(place, on)).toBe(true);
      }
    }
  });
});
