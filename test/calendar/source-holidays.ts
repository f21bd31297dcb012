import Holidays from "date-holidays";
import { type Day, parseDay, yearOf } from "../../src/calendar/day.js";
import { publicDays } from "../../src/calendar/public-days.js";
import { WIDE_PARTS } from "../../src/calendar/regions.js";
import { FROM_YEAR, TO_YEAR } from "./places.js";

/** The public holidays of a place in the years of the tables, as date-holidays has them. */
export function holidaysFromSource(country: string, region?: string): Set<Day> {
  const part = region === undefined ? undefined : WIDE_PARTS[`${country}-${region}`];
  const source = region === undefined ? new Holidays(country) : part === undefined ? new Holidays(country, region) : new Holidays(country, region, part);
  const days = new Set<Day>();
  for (let year = FROM_YEAR - 1; year <= TO_YEAR; year++) {
    for (const text of publicDays(source.getHolidays(year))) {
      const day = parseDay(text);
      if (day !== undefined && yearOf(day) >= FROM_YEAR && yearOf(day) <= TO_YEAR) days.add(day);
    }
  }
  return days;
}

/** The days of one rule of date-holidays in the years of the tables. */
export function feastFromSource(rule: string): Day[] {
  const source = new Holidays("NL");
  source.setHoliday(rule, { name: "feast", type: "public" });
  return Array.from({ length: TO_YEAR - FROM_YEAR + 1 }, (_, index) => FROM_YEAR + index).flatMap((year) =>
    publicDays(source.getHolidays(year).filter((entry) => entry.name === "feast")).flatMap((text) => parseDay(text) ?? []),
  );
}
