/**
 * A calendar with days put right by the company itself, without waiting for a release.
 * @module
 */
import { pointer } from "../json-pointer.js";
import { AmicableError, type Problem } from "../problem.js";
import type { Calendar, Place } from "./calendar.js";
import { type Day, parseDay } from "./day.js";
import { settlePlace } from "./regions.js";

export interface OwnDay {
  /** ISO 3166 code, such as `NL`. */
  readonly country: string;
  /** Not told: the whole country. */
  readonly region?: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly holiday: boolean;
  /** Where it is written, for whoever reads it in a year. */
  readonly source: string;
}

/**
 * The same calendar with some days decided by the company. A day that is a holiday here always rests. One that is none takes away a known holiday and
 * nothing else: where there are no data, the day stays unknown. A day of a region goes before one of its country.
 * @param edition Stands in `plan.versions.calendars` behind that of the calendar.
 * @throws AmicableError `invalid-calendar` with every problem in the days.
 * @example
 * const calendar = withDays(builtInCalendar, [{ country: "DE", region: "BY", day: "2026-08-15", holiday: false, source: "Our customers are in Nuremberg" }]);
 * createPlanner({ calendar });
 */
export function withDays(calendar: Calendar, days: readonly OwnDay[], edition = `${days.length} own days`): Calendar {
  const problems = days.flatMap((own, index) => problemsOf(own, pointer("", index), days.slice(0, index)));
  if (problems.length > 0) throw new AmicableError("invalid-calendar", problems);
  const decided = new Map(days.map((own) => [keyOf(own, parseDay(own.day)), own.holiday]));
  const regions = new Map<string, string[]>();
  for (const { country, region } of days.map(settlePlace)) if (region !== undefined) regions.set(country, [...(regions.get(country) ?? []), region]);

  function ownAnswer({ country, region }: Place, day: Day, where: "anywhere" | "everywhere"): boolean | undefined {
    if (region !== undefined) return decided.get(keyOf({ country, region }, day)) ?? decided.get(keyOf({ country }, day));
    const inARegion = where === "anywhere" && (regions.get(country) ?? []).some((one) => decided.get(keyOf({ country, region: one }, day)));
    return inARegion || decided.get(keyOf({ country }, day));
  }

  return {
    ...calendar,
    version: `${calendar.version}+${edition}`,
    isHoliday(place, day, where = "anywhere") {
      const own = ownAnswer(settlePlace(place), day, where);
      if (own === true) return true;
      const known = calendar.isHoliday(place, day, where);
      return own === false && known === true ? false : known;
    },
  };
}

function keyOf(place: Place, day: Day | undefined): string {
  const { country, region } = settlePlace(place);
  return `${country} ${region ?? ""} ${day}`;
}

function problemsOf(own: OwnDay, at: string, before: readonly OwnDay[]): readonly Problem[] {
  const problem = (field: string, received: unknown, expected: string, mend: string): Problem => ({
    code: "invalid-day",
    severity: "error",
    at: pointer(at, field),
    received: JSON.stringify(received) ?? "nothing",
    expected,
    mend,
  });
  const { country, region, day, holiday, source } = own;
  const contrary = before.find((other) => other.holiday !== holiday && keyOf(other, parseDay(other.day)) === keyOf(own, parseDay(day)));
  return [
    ...(/^[A-Z]{2}$/.test(country) ? [] : [problem("country", country, "a country code of two capitals", "Write NL for the Netherlands")]),
    ...(region === undefined || /^[A-Z0-9-]{1,8}$/.test(region)
      ? []
      : [problem("region", region, "a region code", "Write BY for Bavaria, or leave it out for the whole country")]),
    ...(typeof day === "string" && parseDay(day) !== undefined ? [] : [problem("day", day, "a day that exists", "Write it as 2026-08-15")]),
    ...(typeof holiday === "boolean" ? [] : [problem("holiday", holiday, "true or false", "Say whether contact rests on this day")]),
    ...(typeof source === "string" && source.trim() !== ""
      ? []
      : [problem("source", source, "where it is written", "Name the law, the decree or the person who decided it")]),
    ...(contrary ? [problem("holiday", holiday, "one answer for each day and place", "Take one of the two away")] : []),
  ];
}
