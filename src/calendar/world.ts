/**
 * The rest of the world: everywhere and every year that date-holidays knows, computed when first asked for. It costs that package and some milliseconds
 * per place and year. The legal lists are added here too.
 * @module
 */
import Holidays from "date-holidays";
import { builtInCalendar, builtInCountries, builtInRegions } from "./built-in.js";
import type { Calendar, Place } from "./calendar.js";
import { type Day, formatDay, yearOf } from "./day.js";
import { legalDaysOf } from "./legal-days.js";
import { publicDays } from "./public-days.js";
import { isNationalRegion, settlePlace, WIDE_PARTS } from "./regions.js";

/** Outside these years the rules of date-holidays were not in force, or its moon tables end. */
export const WORLD_YEARS = { from: 1970, to: 2075 } as const;
const WHOLE_COUNTRY = "(whole)";

export interface WorldOptions {
  /**
   * `tables` (where not told): the built-in tables answer first, so that both calendars say the same where both have data.
   * `date-holidays`: that package answers for every place, so that you can follow a newer release of it than the tables were made from.
   */
  readonly first?: "tables" | "date-holidays";
}

/**
 * Public holidays of every country and region that date-holidays has data for, and of the legal lists. `undefined` for a country or region it does not
 * know (it would itself answer "no holiday") and for years before 1970 or after 2075. Where the region is not told, a holiday in any region counts.
 */
export function worldCalendar({ first = "tables" }: WorldOptions = {}): Calendar {
  const countries = worldCountries();
  const remembered = new Map<string, ReadonlySet<string>>();
  const once = (key: string, compute: () => Iterable<string>): ReadonlySet<string> => {
    const known = remembered.get(key);
    if (known) return known;
    const days = new Set(compute());
    remembered.set(key, days);
    return days;
  };

  function isComputedHoliday(place: Place, day: Day, where: "anywhere" | "everywhere"): boolean | undefined {
    const { country, region } = place;
    const year = yearOf(day);
    if (!Object.hasOwn(countries, country) || !(year >= WORLD_YEARS.from && year <= WORLD_YEARS.to)) return undefined;
    const regions = once(`${country} ${region ?? where}`, () => regionsFor(place, where) ?? []);
    if (regions.size === 0) return undefined;
    const text = formatDay(day);
    const general = [...regions].some((one) => once(`${country} ${one} ${year}`, () => generalDays(country, one, year)).has(text));
    return general || once(`law ${country} ${region ?? where} ${year}`, () => [...legalDaysOf(place, year, where)].map(formatDay)).has(text);
  }

  return {
    version: first === "tables" ? `${builtInCalendar.version}/world` : `${builtInCalendar.version}/date-holidays`,
    isHoliday(place: Place, day: Day, where = "anywhere") {
      const builtIn = first === "tables" ? builtInCalendar.isHoliday(place, day, where) : undefined;
      return builtIn ?? isComputedHoliday(settlePlace(place), day, where);
    },
    zonesOf: (place) => builtInCalendar.zonesOf(place),
  };
}

/** Countries of which there is a calendar: their names in a language (English where not told), by code. */
export function worldCountries(language = "en"): Readonly<Record<string, string>> {
  return new Holidays().getCountries(language);
}

/** Regions of a country with data, by code; none where it does not matter in which region somebody is. */
export function worldRegions(country: string): readonly string[] {
  return builtInCountries().includes(country) ? builtInRegions(country) : Object.keys(new Holidays().getStates(country) ?? {}).sort();
}

/** What regions of a country are called where they are, by code. */
export function worldRegionNames(country: string): Readonly<Record<string, string>> {
  return new Holidays().getStates(country) ?? {};
}

/** Names of the public holidays of a place in one year, by day (`YYYY-MM-DD`), in the first of these languages that has them. */
export function worldNames(place: Place, year: number, languages: readonly string[]): ReadonlyMap<string, string> {
  const { country, region } = settlePlace(place);
  const source = sourceFor(country, region === undefined || isNationalRegion(country, region) ? WHOLE_COUNTRY : region);
  source.setLanguages([...languages]);
  const names = new Map<string, string>();
  for (const entry of source.getHolidays(year)) for (const day of publicDays([entry])) if (!names.has(day)) names.set(day, entry.name);
  return names;
}

/** The regions whose days count together, the country itself among them where its own days count. */
function regionsFor({ country, region }: Place, where: "anywhere" | "everywhere"): readonly string[] | undefined {
  const regions = worldRegions(country);
  const ownDaysOf = (one: string) => (isNationalRegion(country, one) ? WHOLE_COUNTRY : one);
  if (region === undefined) return where === "everywhere" ? [WHOLE_COUNTRY] : [WHOLE_COUNTRY, ...regions.map(ownDaysOf)];
  if (regions.length === 0) return [WHOLE_COUNTRY];
  return regions.includes(region) ? [ownDaysOf(region)] : undefined;
}

/** Public holidays in one year as date-holidays has them. It is asked for whole years only: for an instant it answers by the clock of some zone. */
function generalDays(country: string, region: string, year: number): readonly string[] {
  const source = sourceFor(country, region);
  // A holiday of several days can begin in the year before.
  return publicDays([...source.getHolidays(year - 1), ...source.getHolidays(year)]);
}

function sourceFor(country: string, region: string): Holidays {
  const part = WIDE_PARTS[`${country}-${region}`];
  if (region === WHOLE_COUNTRY) return new Holidays(country);
  return part === undefined ? new Holidays(country, region) : new Holidays(country, region, part);
}
