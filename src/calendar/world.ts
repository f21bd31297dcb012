/**
 * The rest of the world: everywhere and every year that date-holidays knows, computed when first asked for. It costs that package and some milliseconds
 * per place and year; the built-in tables answer first, so that both calendars say the same where both have data.
 * @module
 */
import Holidays from "date-holidays";
import { builtInCalendar } from "./built-in.js";
import type { Calendar, Place } from "./calendar.js";
import { type Day, formatDay, yearOf } from "./day.js";
import { legalDaysOf } from "./legal-days.js";
import { publicDays } from "./public-days.js";
import { isNationalRegion, settlePlace } from "./regions.js";

/** Outside these years the rules of date-holidays were not in force, or its moon tables end. */
const FROM_YEAR = 1970;
const TO_YEAR = 2075;
const WHOLE_COUNTRY = "";

/**
 * Public holidays of every country and region that date-holidays has data for. `undefined` for a country or region it does not know (it would itself
 * answer "no holiday") and for years before 1970 or after 2075. Where the region is not told, a holiday in any region counts.
 */
export function worldCalendar(): Calendar {
  const index = new Holidays();
  const countries = index.getCountries();
  const years = new Map<string, ReadonlySet<string>>();

  /** The regions whose days count together; the country itself goes without a name. */
  function regionsOf({ country, region }: Place, where: "anywhere" | "everywhere"): readonly string[] | undefined {
    if (!Object.hasOwn(countries, country)) return undefined;
    const regions = Object.keys(index.getStates(country) ?? {});
    if (region === undefined) return where === "everywhere" ? [WHOLE_COUNTRY] : [WHOLE_COUNTRY, ...regions];
    if (regions.length === 0 || isNationalRegion(country, region)) return [WHOLE_COUNTRY];
    return regions.includes(region) ? [region] : undefined;
  }

  function holidaysOf(place: Place, year: number, where: "anywhere" | "everywhere"): ReadonlySet<string> | undefined {
    const regions = regionsOf(place, where);
    if (!regions) return undefined;
    const key = `${place.country} ${regions.join(" ")} ${year}`;
    const known = years.get(key);
    if (known) return known;
    const days = new Set([...legalDaysOf(place, year)].map(formatDay));
    // A holiday of several days can begin in the year before.
    for (const region of regions) {
      const source = region === WHOLE_COUNTRY ? new Holidays(place.country) : new Holidays(place.country, region);
      for (const day of publicDays([...source.getHolidays(year - 1), ...source.getHolidays(year)])) days.add(day);
    }
    years.set(key, days);
    return days;
  }

  return {
    version: `${builtInCalendar.version}/world`,
    isHoliday(place: Place, day: Day, where = "anywhere") {
      const builtIn = builtInCalendar.isHoliday(place, day, where);
      if (builtIn !== undefined) return builtIn;
      const year = yearOf(day);
      if (!(year >= FROM_YEAR && year <= TO_YEAR)) return undefined;
      return holidaysOf(settlePlace(place), year, where)?.has(formatDay(day));
    },
    zonesOf: (place) => builtInCalendar.zonesOf(place),
  };
}
