/**
 * A public payment day as data: by a rule, or as a list of dates per year. A year without a list has no days: nothing is guessed.
 * @module
 */
import { addDays, type Day, dayOf, monthOf, weekdayOf, yearOf } from "./day.js";
import { daysOfPatterns } from "./patterns.js";
import { daysOf, type Recurrence } from "./recurrence.js";

interface About {
  readonly country: string;
  /** Money that comes in, or a tax that goes out. */
  readonly flow: "in" | "out";
  /** First and last day on which the rule is known to hold, `YYYY-MM-DD`. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly source: string;
  /** C1 official, C2 secondary, R computed from the rule, U uncertain. */
  readonly confidence: "C1" | "C2" | "R" | "U";
}

export interface RunByRule extends About {
  readonly on: Recurrence;
  /** Months in which it falls; every month where not said. */
  readonly months?: readonly number[];
  /** Where it moves when banks rest; `saturday-before`: from a Saturday to the day before, else to the day after. Not said: it stays. */
  readonly ifClosed?: "before" | "after" | "saturday-before";
  /** Days beside Saturday and Sunday on which it is not paid, in the notation of `patterns.ts`. */
  readonly holidays?: string;
}

export interface RunByList extends About {
  /** Month and day, by year. */
  readonly dates: Readonly<Record<number, string>>;
}

export type NamedRun = RunByRule | RunByList;

/** No roll is longer than this. */
const LONGEST_ROLL = 7;

/** The days of a run from one day to another, both included. */
export function daysOfNamedRun(run: NamedRun, first: Day, last: Day): readonly Day[] {
  const days = "dates" in run ? listed(run, first, last) : ruled(run, first, last);
  return days.filter((day) => day >= first && day <= last && isValid(run, day));
}

function listed({ dates }: RunByList, first: Day, last: Day): readonly Day[] {
  return yearsFrom(yearOf(first), yearOf(last)).flatMap((year) => (dates[year] === undefined ? [] : [...daysOfPatterns(dates[year], year, year)]));
}

function ruled(run: RunByRule, first: Day, last: Day): readonly Day[] {
  const due = daysOf(run.on, addDays(first, -LONGEST_ROLL), addDays(last, LONGEST_ROLL)).filter((day) => run.months?.includes(monthOf(day)) ?? true);
  const [earliest] = due;
  const latest = due.at(-1);
  if (earliest === undefined || latest === undefined || run.ifClosed === undefined) return due;
  const { ifClosed, holidays = "" } = run;
  const rests = daysOfPatterns(holidays, yearOf(addDays(earliest, -LONGEST_ROLL)), yearOf(addDays(latest, LONGEST_ROLL)));
  const isClosed = (day: Day) => weekdayOf(day) > 5 || rests.has(day);
  return due.map((day) => payDay(day, ifClosed, isClosed));
}

function payDay(day: Day, ifClosed: RunByRule["ifClosed"], isClosed: (day: Day) => boolean): Day {
  const step = ifClosed === "before" || (ifClosed === "saturday-before" && weekdayOf(day) === 6) ? -1 : 1;
  let open = day;
  while (isClosed(open)) open = addDays(open, step);
  return open;
}

/** ISO days compare as texts, but a day is a number here, so the bounds are read once each. */
function isValid({ validFrom, validTo }: About, day: Day): boolean {
  return (validFrom === undefined || day >= bound(validFrom)) && (validTo === undefined || day <= bound(validTo));
}

function bound(text: string): Day {
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
