/**
 * Days on which money comes in or goes out, week after week or month after month: wages, a supplier's payment run.
 * @module
 */
import type { Calendar, Place } from "./calendar.js";
import { addDays, type Day, dayOfMonth, monthOf, weekdayOf } from "./day.js";
import { NAMED_RUNS, type NamedRun, type RunName } from "./named-runs.js";
import { rollToWorkingDay } from "./working-days.js";

/** A day on which money comes in or goes out, every week or every month. `dayOfMonth` 31 means the last day. */
export type RunDay = { readonly weekday: number } | { readonly dayOfMonth: number } | { readonly named: RunName };

/** Where a run moves to when it falls on a day nobody works. */
export interface Roll {
  readonly calendar: Calendar;
  readonly place: Place;
  readonly to: "before" | "after";
}

/** No roll is longer than this: the Chinese and Turkish holiday weeks with the weekends around them. */
const LONGEST_ROLL = 16;
/** Longer than a quarter, so that every kind of run day falls in it. */
const LONGEST_WAIT = 93;

/** The first run on or after a day; `undefined` without run days, or where rolling needs data the calendar lacks. */
export function nextRunDay(days: readonly RunDay[], from: Day, roll?: Roll): Day | undefined {
  for (let offset = roll ? -LONGEST_ROLL : 0; offset <= LONGEST_WAIT; offset++) {
    const day = addDays(from, offset);
    if (!isRunDay(days, day)) continue;
    const rolled = rolledBy(roll, day);
    if (rolled === undefined || rolled >= from) return rolled;
  }
  return undefined;
}

/** The last run on or before a day; `undefined` without run days, or where rolling needs data the calendar lacks. */
export function previousRunDay(days: readonly RunDay[], from: Day, roll?: Roll): Day | undefined {
  for (let offset = roll ? LONGEST_ROLL : 0; offset >= -LONGEST_WAIT; offset--) {
    const day = addDays(from, offset);
    if (!isRunDay(days, day)) continue;
    const rolled = rolledBy(roll, day);
    if (rolled === undefined || rolled <= from) return rolled;
  }
  return undefined;
}

/** A month too short for the told day has its run on its last day. */
function isRunDay(days: readonly RunDay[], day: Day): boolean {
  return days.some((run) => {
    if ("weekday" in run) return weekdayOf(day) === run.weekday;
    if ("named" in run) return isNamedRun(NAMED_RUNS[run.named], day);
    const date = dayOfMonth(day);
    return date === run.dayOfMonth || (date < run.dayOfMonth && run.dayOfMonth <= 31 && dayOfMonth(addDays(day, 1)) === 1);
  });
}

function isNamedRun({ months, dayOfMonth: date }: NamedRun, day: Day): boolean {
  return dayOfMonth(day) === date && (months === undefined || months.includes(monthOf(day)));
}

function rolledBy(roll: Roll | undefined, day: Day): Day | undefined {
  return roll ? rollToWorkingDay(roll.calendar, roll.place, day, roll.to) : day;
}
