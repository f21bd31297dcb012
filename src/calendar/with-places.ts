/**
 * A calendar with a country or a region that it does not know, or that has days of its own, added by the company itself.
 * @module
 */
import { pointer } from "../json-pointer.js";
import { AmicableError, type Problem } from "../problem.js";
import type { Calendar, Place } from "./calendar.js";
import { type Day, yearOf } from "./day.js";
import { daysOfPatterns, unknownPatterns } from "./patterns.js";
import { settlePlace } from "./regions.js";
import { isZone } from "./zones.js";

export interface OwnPlace {
  /** ISO 3166 code, such as `KZ`. */
  readonly country: string;
  /** Not told: the days of the whole country. */
  readonly region?: string;
  /** In the notation of the tables: `0101` is 1 January, `e+1` Easter Monday, `0525w1` the first Monday on or after 25 May, `0427/123456` not on Sunday. */
  readonly holidays: string;
  /** First and last year for which these days are known. */
  readonly from: number;
  readonly to: number;
  /** IANA zones, where they differ from what the calendar knows. */
  readonly zones?: readonly string[];
  /** Where it is written, for whoever reads it in a year. */
  readonly source: string;
}

/**
 * The same calendar with places added. Days of a region come on top of its country's, and of both on top of what the calendar knows: nothing is lost.
 * @param edition Stands in `plan.versions.calendars` behind that of the calendar.
 * @throws AmicableError `invalid-calendar` with every problem in the places.
 * @example
 * withPlaces(builtInCalendar, [{ country: "KZ", holidays: "0101 0102 0308 0322 0501 0709 0830 1216", from: 2026, to: 2028, source: "Law on holidays" }]);
 */
export function withPlaces(calendar: Calendar, places: readonly OwnPlace[], edition = `${places.length} own places`): Calendar {
  const problems = places.flatMap((place, index) => problemsOf(place, pointer("", index), calendar));
  if (problems.length > 0) throw new AmicableError("invalid-calendar", problems);
  const added = places.map((own) => ({
    ...settlePlace(own),
    from: own.from,
    to: own.to,
    zones: own.zones,
    days: daysOfPatterns(wordsOf(own.holidays), own.from, own.to),
  }));

  /** What was added for exactly this place. */
  function ownAnswer(country: string, region: string | undefined, day: Day): boolean | undefined {
    const year = yearOf(day);
    const here = added.filter((own) => own.country === country && own.region === region && own.from <= year && year <= own.to);
    return here.length === 0 ? undefined : here.some(({ days }) => days.has(day));
  }

  return {
    version: `${calendar.version}+${edition}`,
    isHoliday(place, day, where = "anywhere") {
      const { country, region } = settlePlace(place);
      const national = either(ownAnswer(country, undefined, day), calendar.isHoliday({ country }, day, region === undefined ? where : "everywhere"));
      const regions = added.flatMap((own) => (own.country === country && own.region !== undefined ? [own.region] : []));
      if (region === undefined) {
        const inARegion = where === "anywhere" && regions.some((one) => ownAnswer(country, one, day) === true);
        return inARegion || national;
      }
      const known = calendar.isHoliday(place, day, where);
      const own = ownAnswer(country, region, day);
      if (own !== undefined) return national === undefined ? undefined : national || own || known === true;
      // A country that was added without regions has none that matter.
      const isOwnCountry = regions.length === 0 && calendar.isHoliday({ country }, day) === undefined;
      return known === undefined ? (isOwnCountry ? national : undefined) : known || ownAnswer(country, undefined, day) === true;
    },
    zonesOf(place) {
      const settled = settlePlace(place);
      const ofRegion = added.find((own) => own.country === settled.country && own.region === settled.region && own.zones);
      const ofCountry = added.find((own) => own.country === settled.country && own.region === undefined && own.zones);
      return ofRegion?.zones ?? ofCountry?.zones ?? calendar.zonesOf(place);
    },
  };
}

function wordsOf(holidays: string): string {
  return holidays.trim().split(/\s+/).join(" ");
}

function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === undefined && b === undefined ? undefined : a === true || b === true;
}

function problemsOf(own: OwnPlace, at: string, calendar: Calendar): readonly Problem[] {
  const problem = (field: string, received: unknown, expected: string, mend: string): Problem => ({
    code: "invalid-place",
    severity: "error",
    at: pointer(at, field),
    received: JSON.stringify(received) ?? "nothing",
    expected,
    mend,
  });
  const { country, region, holidays, from, to, zones, source } = own;
  const place: Place = region === undefined ? { country } : { country, region };
  const wrong = typeof holidays === "string" ? unknownPatterns(holidays) : [String(holidays)];
  const years = [from, to].every((year) => Number.isInteger(year) && year >= 1970 && year <= 2099) && from <= to;
  const known = zones ?? calendar.zonesOf(place) ?? [];
  return [
    ...(/^[A-Z]{2}$/.test(country) ? [] : [problem("country", country, "a country code of two capitals", "Write KZ for Kazakhstan")]),
    ...(region === undefined || /^[A-Z0-9-]{1,8}$/.test(region)
      ? []
      : [problem("region", region, "a region code", "Write it as the dossiers of your customers do")]),
    ...(wrong.length === 0
      ? []
      : [problem("holidays", wrong.join(" "), "days in the notation of the tables", "Write 1225 for 25 December, e+1 for Easter Monday")]),
    ...(years ? [] : [problem("from", [from, to], "a first and a last year", "Write the years for which somebody checked these days")]),
    ...(known.length > 0 && known.every(isZone) ? [] : [problem("zones", zones, "time zones that exist", "Write them as Europe/Amsterdam")]),
    ...(typeof source === "string" && source.trim() !== ""
      ? []
      : [problem("source", source, "where it is written", "Name the law or the list the days come from")]),
  ];
}
