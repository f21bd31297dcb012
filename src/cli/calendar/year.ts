/**
 * One year of one place: each public holiday with its name, what it rests on, and where in the country it holds.
 * @module
 */
import { BUILT_IN_YEARS, builtInCountries } from "../../calendar/built-in.js";
import type { Calendar, Place } from "../../calendar/calendar.js";
import { addDays, type Day, dayOf, formatDay, weekdayOf } from "../../calendar/day.js";
import { legalNamesOf } from "../../calendar/legal-days.js";
import { weekendOf } from "../../calendar/weekends.js";
import type { LanguageCode } from "../input/language.js";
import type { Atlas } from "./place.js";

export interface Holiday {
  readonly day: string;
  readonly weekday: number;
  readonly name?: string;
  /** Ids of the legal lists that name the day; without any it comes from general holiday data. */
  readonly law: readonly string[];
  /** Where the region was not told and not all of the country rests: the regions that do. */
  readonly onlyIn?: readonly string[];
}
export interface LawCited {
  readonly id: string;
  readonly source: string;
  readonly confidence: string;
  readonly checkedOn: string;
}
export interface YearOfPlace {
  readonly country: string;
  readonly region?: string;
  readonly countryName: string;
  readonly year: number;
  /** Whether there are data for this year. Where not, every day is held for a person. */
  readonly known: boolean;
  readonly knownYears: { readonly from: number; readonly to: number };
  /** Edition of the data. */
  readonly edition: string;
  readonly source: "tables" | "date-holidays";
  readonly weekend: readonly number[];
  readonly zones: readonly string[];
  readonly holidays: readonly Holiday[];
  readonly law: readonly LawCited[];
}

/** Names of holidays in general data, for a place and year. */
export type Names = (place: Place, year: number, languages: readonly string[]) => ReadonlyMap<string, string>;

/** Everything about one year of a place. */
export function yearOfPlace(atlas: Atlas, names: Names, place: Place, year: number, lang: LanguageCode, years: YearOfPlace["knownYears"]): YearOfPlace {
  const { calendar } = atlas;
  const first = dayOf(year, 1, 1);
  const known = calendar.isHoliday(place, first) !== undefined;
  const rests = known ? daysOfYear(year).filter((day) => calendar.isHoliday(place, day)) : [];
  const regions = place.region === undefined ? atlas.regionsOf(place.country) : [];
  const nameOf = namer(names, place, year, lang, regions);
  const cited = new Map(rests.flatMap((day) => legalNamesOf(place, day).map(({ list }) => [list.id, list] as const)));
  const inTables = builtInCountries().includes(place.country) && year >= BUILT_IN_YEARS.from && year <= BUILT_IN_YEARS.to;
  return {
    ...place,
    countryName: atlas.countries[place.country] ?? place.country,
    year,
    known,
    knownYears: years,
    edition: calendar.version,
    source: inTables ? "tables" : "date-holidays",
    weekend: weekendOf(place.country, first),
    zones: calendar.zonesOf(place) ?? [],
    holidays: rests.map((day) => holidayOf(calendar, place, day, regions, nameOf)),
    law: [...cited.values()].map(({ id, source, confidence, checkedOn }) => ({ id, source, confidence, checkedOn })),
  };
}

function holidayOf(calendar: Calendar, place: Place, day: Day, regions: readonly string[], nameOf: (day: Day) => string | undefined): Holiday {
  const name = nameOf(day);
  const onlyIn = place.region === undefined ? regions.filter((region) => calendar.isHoliday({ country: place.country, region }, day) === true) : [];
  return {
    day: formatDay(day),
    weekday: weekdayOf(day),
    ...(name !== undefined && { name }),
    law: [...new Set(legalNamesOf(place, day).map(({ list }) => list.id))],
    ...(onlyIn.length > 0 && onlyIn.length < regions.length && { onlyIn }),
  };
}

/** The law's own name, else the general one: that of the country, or of the first region that has one. */
function namer(names: Names, place: Place, year: number, lang: LanguageCode, regions: readonly string[]): (day: Day) => string | undefined {
  const languages = [...new Set([lang, "en"])];
  const general = [place, ...regions.map((region): Place => ({ country: place.country, region }))].map((one) => {
    let found: ReadonlyMap<string, string> | undefined;
    return (day: Day) => {
      found ??= names(one, year, languages);
      return found.get(formatDay(day));
    };
  });
  return (day) => {
    const law = legalNamesOf(place, day)[0]?.day;
    if (law) return law[lang];
    for (const named of general) {
      const name = named(day);
      if (name !== undefined) return name;
    }
    return undefined;
  };
}

function daysOfYear(year: number): readonly Day[] {
  const first = dayOf(year, 1, 1);
  return Array.from({ length: dayOf(year + 1, 1, 1) - first }, (_, index) => addDays(first, index));
}
