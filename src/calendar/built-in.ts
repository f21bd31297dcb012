/**
 * The calendar that ships with the library: generated tables of public holidays with the legal days on top.
 * @module
 */
import type { Calendar, Place } from "./calendar.js";
import { type Day, dayOf } from "./day.js";
import { FROM_YEAR, HOLIDAYS, TO_YEAR, ZONES } from "./generated/tables.js";
import { legalDaysOf } from "./legal-days.js";
import { daysOfPatterns } from "./patterns.js";
import { isNationalRegion, nationalRegions, settlePlace } from "./regions.js";

/**
 * Public holidays of the places in the tables, 2015–2037. `undefined` for other countries and years, and for a region that a country with regional
 * holidays is not known to have. Where the region is not told, a holiday in any region counts: in the United States that is every state's own day.
 * Where no region has days of its own, the region is not looked at.
 */
export const builtInCalendar: Calendar = /* @__PURE__ */ createBuiltInCalendar();

/** The same with a memory of its own; places are worked out when first asked for, and the tables never change, so nobody can tell. */
function createBuiltInCalendar(): Calendar {
  const first = dayOf(FROM_YEAR, 1, 1);
  const last = dayOf(TO_YEAR, 12, 31);
  const regional = new Set(builtInCountries().filter((country) => builtInRegions(country).length > 0));
  const remembered = new Map<string, ReadonlySet<Day>>();

  return {
    version: "2026-11",

    isHoliday(place, day, where = "anywhere") {
      if (!(day >= first && day <= last)) return undefined;
      const hasRegions = regional.has(place.country);
      const key = place.region === undefined || !hasRegions ? place.country : `${place.country}-${place.region}`;
      const name = where === "everywhere" ? `${key} everywhere` : key;
      let days = remembered.get(name);
      if (!days) {
        days = holidaysOf(settlePlace(hasRegions ? place : { country: place.country }), where);
        if (!days) return undefined;
        remembered.set(name, days);
      }
      return days.has(day);
    },

    zonesOf(place) {
      const { country, region } = settlePlace(place);
      const zones = (region === undefined ? undefined : entry(ZONES, `${country}-${region}`)) ?? entry(ZONES, country);
      return zones?.split(" ");
    },
  };
}

/** Countries in the tables, by code. */
export function builtInCountries(): readonly string[] {
  return Object.keys(HOLIDAYS).filter((key) => !key.includes("-"));
}

/** Regions of a country for which there are data; none where it does not matter in which region somebody is. */
export function builtInRegions(country: string): readonly string[] {
  const own = Object.keys(HOLIDAYS).flatMap((key) => (key.startsWith(`${country}-`) ? [key.slice(country.length + 1)] : []));
  return [...own, ...nationalRegions(country)].sort();
}

/** The years of the tables. */
export const BUILT_IN_YEARS = { from: FROM_YEAR, to: TO_YEAR } as const;

function holidaysOf(place: Place, where: "anywhere" | "everywhere"): Set<Day> | undefined {
  const patterns = patternsOf(place, where === "everywhere");
  if (!patterns) return undefined;
  const days = new Set(patterns.flatMap((text) => [...daysOfPatterns(text, FROM_YEAR, TO_YEAR)]));
  for (let year = FROM_YEAR; year <= TO_YEAR; year++) for (const day of legalDaysOf(place, year, where)) days.add(day);
  return days;
}

/** Patterns whose days count together, or `undefined` for a place without data. A region's own text is added to its country's unless it starts with `~`. */
function patternsOf({ country, region }: Place, onlyNational: boolean): readonly string[] | undefined {
  const national = entry(HOLIDAYS, country);
  if (national === undefined) return undefined;
  if (region === undefined && onlyNational) return [national];
  if (region === undefined)
    return [national, ...Object.keys(HOLIDAYS).flatMap((key) => (key.startsWith(`${country}-`) ? [withoutMark(HOLIDAYS[key] ?? "")] : []))];
  const own = entry(HOLIDAYS, `${country}-${region}`);
  if (own === undefined) return isNationalRegion(country, region) ? [national] : undefined;
  return own.startsWith("~") ? [withoutMark(own)] : [national, own];
}

function withoutMark(patterns: string): string {
  return patterns.replace(/^~/, "");
}

function entry(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
