/**
 * Days that the general holiday data lack although the law or a proclamation says contact rests on them. They are added on top, never taken away.
 * `confidence` "C1" means read in an official text, "C2" in secondary texts that quote it, as of 2026-11-21.
 * @module
 */
import type { Place } from "./calendar.js";
import { type Day, parseDay, yearOf } from "./day.js";
import { daysOfPatterns } from "./patterns.js";

export interface LegalDays {
  readonly id: string;
  readonly country: string;
  /** Not told: the whole country. */
  readonly region?: string;
  /** Days that return every year, in the notation of `patterns.ts`. */
  readonly patterns?: string;
  /** Days set one by one, `YYYY-MM-DD`. */
  readonly days?: readonly string[];
  readonly source: string;
  readonly confidence: "C1" | "C2";
}

export const LEGAL_DAYS: readonly LegalDays[] = [
  {
    // New Year, Good Friday, Easter Monday, King's Day (Saturday when the 27th is a Sunday), 5 May every year, Ascension, Whit Monday, Christmas.
    // Not 31 December. Easter Sunday and Whit Sunday are not on the list; Sundays rest anyway.
    id: "NL.atw",
    country: "NL",
    patterns: "0101 e-2 e+1 0427/123456 0426/6 0505 e+39 e+50 1225 1226",
    source: "Algemene termijnenwet art. 3",
    confidence: "C2",
  },
  {
    id: "NL.atw.decrees",
    country: "NL",
    days: ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"],
    source: "Royal decrees under Algemene termijnenwet art. 3(3) (besluit gelijkstelling), as listed by a Dutch law office on 2025-10-04",
    confidence: "C2",
  },
  {
    id: "GB-SCT.2026-06-15",
    country: "GB",
    region: "SCT",
    days: ["2026-06-15"],
    source: "Royal proclamation of 2026-02-04",
    confidence: "C1",
  },
];

/** The added days of a place in one year. Where the region is not told, the days of all regions count. */
export function legalDaysOf(place: Place, year: number): Set<Day> {
  return new Set(LEGAL_DAYS.filter((entry) => concerns(entry, place)).flatMap((entry) => daysOfEntry(entry, year)));
}

function concerns(entry: LegalDays, place: Place): boolean {
  return entry.country === place.country && (entry.region === undefined || place.region === undefined || entry.region === place.region);
}

function daysOfEntry(entry: LegalDays, year: number): Day[] {
  const single = (entry.days ?? []).flatMap((text) => parseDay(text) ?? []).filter((day) => yearOf(day) === year);
  return entry.patterns ? [...single, ...daysOfPatterns(entry.patterns, year, year)] : single;
}
