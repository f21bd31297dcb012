import { type Day, dayOf, weekdayOf, yearOf } from "../../src/calendar/day.js";
import { FEASTS } from "../../src/calendar/generated/feasts.js";
import { daysOfPatterns, SINGLE_DAYS_FROM } from "../../src/calendar/patterns.js";
import { FROM_YEAR, TO_YEAR } from "./places.js";

interface Candidate {
  readonly pattern: string;
  readonly days: readonly Day[];
}

/** A short text in the notation of `patterns.ts` that names exactly these days: greedy, the pattern that saves most characters first. */
export function shortestPatterns(days: ReadonlySet<Day>, anchors: ReadonlyMap<string, readonly Day[]>): string {
  const candidates = [...anchors].flatMap(([anchor, named]) => candidatesOf(anchor, named, days));
  const left = new Set(days);
  const chosen: string[] = [];
  for (;;) {
    const best = bestOf(candidates, left);
    if (!best) break;
    chosen.push(best.pattern);
    for (const day of best.days) left.delete(day);
  }
  return [...chosen.sort(), ...(left.size > 0 ? [singleDaysText([...left])] : [])].join(" ");
}

/** Single days in the notation of `patterns.ts`. */
export function singleDaysText(days: readonly Day[]): string {
  const codes = [...days].sort((a, b) => a - b).map((day) => (day - SINGLE_DAYS_FROM).toString(36).padStart(3, "0"));
  return `=${codes.join("")}`;
}

/** A single day costs three characters, a pattern its length and a space. */
function bestOf(candidates: readonly Candidate[], left: ReadonlySet<Day>): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const saved = 3 * candidate.days.filter((day) => left.has(day)).length - candidate.pattern.length - 1;
    if (saved > most) [best, most] = [candidate, saved];
  }
  return best;
}

/** Every fixed date, feast offset and "weekday on or after" with the days it names. */
export function allAnchors(): ReadonlyMap<string, readonly Day[]> {
  const fixed: string[] = [];
  const nth: string[] = [];
  for (let month = 1; month <= 12; month++) {
    for (let date = 1; date <= new Date(2015, month, 0).getDate(); date++) {
      const text = `${String(month).padStart(2, "0")}${String(date).padStart(2, "0")}`;
      fixed.push(text);
      for (let weekday = 1; weekday <= 7; weekday++) nth.push(`${text}w${weekday}`);
    }
  }
  const feasts: string[] = [];
  for (let offset = -63; offset <= 70; offset++) for (const feast of ["e", "o"]) feasts.push(`${feast}${offset < 0 ? "" : "+"}${offset}`);
  for (let offset = -12; offset <= 50; offset++) for (const feast of Object.keys(FEASTS)) feasts.push(`${feast}${offset < 0 ? "" : "+"}${offset}`);
  return new Map([...fixed, ...feasts, ...nth].map((anchor) => [anchor, [...daysOfPatterns(anchor, FROM_YEAR, TO_YEAR)]]));
}

/**
 * An anchor in every longest run of years in which it always fits; and, where weekdays decide whether it fits, on just those weekdays, for the runs
 * that begin or end with the tables.
 */
function candidatesOf(anchor: string, named: readonly Day[], days: ReadonlySet<Day>): Candidate[] {
  if (named.filter((day) => days.has(day)).length < 2) return [];
  const always = runs(named, days).map((run) => ({ pattern: anchor + yearsOf(run, named), days: run }));
  if (always[0]?.days.length === named.length || !/^\d{4}$/.test(anchor)) return always;
  const ends = named.flatMap((_, index) => [named.slice(index), named.slice(0, index)]);
  return [...always, ...ends.flatMap((run) => decidedByWeekday(anchor, run, named, days))];
}

/** Longest runs of years without a miss. A year in which a feast comes twice stays whole, or the notation could not say it. */
function runs(named: readonly Day[], days: ReadonlySet<Day>): Day[][] {
  const missed = new Set(named.filter((day) => !days.has(day)).map(yearOf));
  const found: Day[][] = [[]];
  for (const day of named) {
    if (missed.has(yearOf(day))) found.push([]);
    else found.at(-1)?.push(day);
  }
  return found.filter((run) => run.length >= 2);
}

function decidedByWeekday(anchor: string, run: readonly Day[], named: readonly Day[], days: ReadonlySet<Day>): Candidate[] {
  const fits = run.filter((day) => days.has(day));
  const weekdays = [...new Set(fits.map(weekdayOf))].sort();
  if (fits.length < 2 || fits.length === run.length || run.some((day) => !days.has(day) && weekdays.includes(weekdayOf(day)))) return [];
  return [{ pattern: `${anchor}/${weekdays.join("")}${yearsOf(run, named)}`, days: fits }];
}

function yearsOf(run: readonly Day[], named: readonly Day[]): string {
  if (run.length === named.length) return "";
  const [from, to] = [run[0], run.at(-1)].map((day) => yearOf(day ?? dayOf(FROM_YEAR, 1, 1)) % 100);
  return `@${from}-${to}`;
}
