/**
 * Days on which the law or a proclamation says that people rest, as dated lists with their source. They are added to the general holiday data, and
 * nothing is taken away: contact rests on a day that either of the two names. A test prints where they differ.
 * @module
 */
import type { Place } from "./calendar.js";
import { type Day, parseDay, yearOf } from "./day.js";
import { AUSTRIA } from "./legal/austria.js";
import { FRANCE } from "./legal/france.js";
import { GERMANY } from "./legal/germany.js";
import type { LegalDay, LegalList } from "./legal/legal-list.js";
import { BELGIUM_AND_LUXEMBOURG } from "./legal/low-countries.js";
import { NETHERLANDS } from "./legal/netherlands.js";
import { PORTUGAL } from "./legal/portugal.js";
import { UNITED_KINGDOM } from "./legal/united-kingdom.js";
import { UNITED_STATES } from "./legal/united-states.js";
import { daysOfPatterns } from "./patterns.js";

export type { LegalDay, LegalList } from "./legal/legal-list.js";

export const LEGAL_LISTS: readonly LegalList[] = [
  ...AUSTRIA,
  ...BELGIUM_AND_LUXEMBOURG,
  ...FRANCE,
  ...GERMANY,
  ...NETHERLANDS,
  ...PORTUGAL,
  ...UNITED_KINGDOM,
  ...UNITED_STATES,
];

/** The legal days of a place in one year. Where the region is not told, those of all regions count (`anywhere`) or only those of the whole country. */
export function legalDaysOf(place: Place, year: number, where: "anywhere" | "everywhere" = "anywhere"): Set<Day> {
  return new Set(listsOf(place, where).flatMap(({ days }) => days.flatMap((day) => [...daysNamed(day, year, year)])));
}

/** What the law calls a day in a place, and the lists that name it; empty for a day that no list names. */
export function legalNamesOf(place: Place, day: Day): readonly { readonly list: LegalList; readonly day: LegalDay }[] {
  const year = yearOf(day);
  return listsOf(place, "anywhere").flatMap((list) =>
    list.days.filter((named) => daysNamed(named, year, year).has(day)).map((named) => ({ list, day: named })),
  );
}

/** The days that one entry names in these years. */
export function daysNamed({ on }: LegalDay, fromYear: number, toYear: number): Set<Day> {
  const texts = on.split(" ");
  const single = texts.flatMap((text) => parseDay(text) ?? []).filter((day) => yearOf(day) >= fromYear && yearOf(day) <= toYear);
  const returning = texts.filter((text) => parseDay(text) === undefined).join(" ");
  return new Set([...single, ...(returning === "" ? [] : daysOfPatterns(returning, fromYear, toYear))]);
}

function listsOf({ country, region }: Place, where: "anywhere" | "everywhere"): readonly LegalList[] {
  return LEGAL_LISTS.filter((list) => {
    if (list.country !== country) return false;
    if (region !== undefined) return list.region === undefined ? !list.notIn?.includes(region) : list.region === region;
    return where === "anywhere" || (list.region === undefined && list.notIn === undefined);
  });
}
