/**
 * A small notation for days that return every year, so that holiday tables stay short and a person can read and check them.
 *
 * `1225` 25 December · `e+39` days after Easter (`o` is Orthodox Easter, the other letters are feasts of the moon, see `FEASTS`) ·
 * `0525w1` the first Monday on or after 25 May · `0427/123456` 27 April unless it is a Sunday · `1031@17-17` only in 2017 ·
 * `=0w5…` single days, three characters each. Spaces mean "and".
 * @module
 */
import { addDays, type Day, dayOf, weekdayOf, yearOf } from "./day.js";
import { easter, orthodoxEaster } from "./easter.js";
import { FEASTS } from "./generated/feasts.js";

/** Single days count from here, in base 36. */
export const SINGLE_DAYS_FROM = dayOf(2015, 1, 1);

const PATTERN = /^(?:(\d\d)(\d\d)|([a-z])([+-]\d+))(?:w([1-7]))?(?:\/([1-7]+))?(?:@(\d\d)-(\d\d))?$/;

/** All days that the patterns name in these years, the first and last included. */
export function daysOfPatterns(patterns: string, fromYear: number, toYear: number): Set<Day> {
  const days = new Set<Day>();
  for (const pattern of patterns.split(" ")) {
    if (pattern.startsWith("=")) for (const day of singleDays(pattern)) days.add(day);
    else for (const day of yearlyDays(pattern, fromYear, toYear)) days.add(day);
  }
  return days;
}

/** The words of a text that are not in this notation, or name a day that no month has. Single days and feasts of the moon are for generated tables. */
export function unknownPatterns(patterns: string): readonly string[] {
  const words = patterns.split(/\s+/).filter((word) => word !== "");
  return words.length === 0 ? ["(empty)"] : words.filter((word) => !PATTERN.test(word) || daysOfPatterns(word, 2000, 2099).size === 0 || !isDate(word));
}

/** `0230` would roll over to March. */
function isDate(word: string): boolean {
  const [, month, dayOfMonth] = /^(\d\d)(\d\d)/.exec(word) ?? [];
  if (month === undefined || dayOfMonth === undefined) return true;
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(dayOfMonth) >= 1 && dayOf(2000, Number(month), Number(dayOfMonth)) < dayOf(2000, Number(month) + 1, 1)
  );
}

function singleDays(pattern: string): Day[] {
  return (pattern.slice(1).match(/.{3}/g) ?? []).map((code) => addDays(SINGLE_DAYS_FROM, Number.parseInt(code, 36)));
}

function yearlyDays(pattern: string, fromYear: number, toYear: number): Day[] {
  const [whole, month, dayOfMonth, feast, offset, weekday, only, since, until] = PATTERN.exec(pattern) ?? [];
  if (whole === undefined) return [];
  const first = since ? Math.max(2000 + Number(since), fromYear) : fromYear;
  const last = until ? Math.min(2000 + Number(until), toYear) : toYear;
  const anchors = feast ? feastDays(feast, Number(offset), first, last) : yearsFrom(first, last).map((year) => dayOf(year, Number(month), Number(dayOfMonth)));
  const days = weekday ? anchors.map((day) => addDays(day, (Number(weekday) - weekdayOf(day) + 7) % 7)) : anchors;
  return only ? days.filter((day) => only.includes(String(weekdayOf(day)))) : days;
}

/** Moon years are shorter than ours, so such a feast can come twice in a year. */
function feastDays(feast: string, offset: number, first: number, last: number): Day[] {
  if (feast === "e" || feast === "o") return yearsFrom(first, last).map((year) => addDays(feast === "e" ? easter(year) : orthodoxEaster(year), offset));
  const days = singleDays(Object.hasOwn(FEASTS, feast) ? (FEASTS[feast] ?? "") : "").map((day) => addDays(day, offset));
  return days.filter((day) => yearOf(day) >= first && yearOf(day) <= last);
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
