/**
 * Working days: neither weekend nor public holiday. What happens on a day for which the calendar has no data depends on what is asked:
 *
 * - `addWorkingDays` and `rollToWorkingDay` are for terms the law sets. They answer `undefined`: a term is never guessed.
 * - `isOpenDay` and what is built on it are for reading a ledger (due dates, tolerances). There only weekends rest, which makes a due date earlier
 *   by the holidays nobody knows of; contact is held for a person there anyway.
 *
 * Neither says when somebody may be contacted: a day without data is closed for contact.
 * @module
 */
import type { Calendar, Place } from "./calendar.js";
import { addDays, type Day, weekdayOf } from "./day.js";
import { weekendOf } from "./weekends.js";

/** A calendar, and the place whose days count. */
export interface Where {
  readonly calendar: Calendar;
  /** Saturday and Sunday rest where nobody knows it. */
  readonly place: Place | undefined;
}

/** This day if it is a working day, else the nearest one after it (or before it); `undefined` without data. */
export function rollToWorkingDay(calendar: Calendar, place: Place, day: Day, to: "after" | "before" = "after"): Day | undefined {
  const working = isWorkingDay(calendar, place, day);
  if (working === undefined) return undefined;
  return working ? day : addWorkingDays(calendar, place, day, to === "after" ? 1 : -1);
}

/** The day that lies `count` working days later (earlier when negative), 0 being the day itself; `undefined` without data for any day on the way. */
export function addWorkingDays(calendar: Calendar, place: Place, day: Day, count: number): Day | undefined {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    const working = isWorkingDay(calendar, place, at);
    if (working === undefined) return undefined;
    if (working) left--;
  }
  return at;
}

function isWorkingDay(calendar: Calendar, place: Place, day: Day): boolean | undefined {
  const holiday = calendar.isHoliday(place, day);
  return holiday === undefined ? undefined : !holiday && !isWeekend(place, day);
}

/** Whether offices are open on a day: where the region is not told, only a holiday of the whole country closes them. */
export function isOpenDay({ calendar, place }: Where, day: Day): boolean {
  return !isWeekend(place, day) && !(place && calendar.isHoliday(place, day, "everywhere"));
}

/** Whether a day belongs to the weekend of a place; Saturday and Sunday where nobody knows the place. */
export function isWeekend(place: Place | undefined, day: Day): boolean {
  return place ? weekendOf(place.country, day).includes(weekdayOf(day)) : weekdayOf(day) > 5;
}

/** The day itself, or the first open day after it. */
export function rolled(where: Where, day: Day): Day {
  let open = day;
  while (!isOpenDay(where, open)) open = addDays(open, 1);
  return open;
}

/** The day `count` open days later. */
export function afterWorkingDays(where: Where, day: Day, count: number): Day {
  let open = day;
  for (let left = count; left > 0; left -= 1) open = rolled(where, addDays(open, 1));
  return open;
}

/** The open day with `count` open days after it, up to and including `day`. */
export function workingDaysBefore(where: Where, day: Day, count: number): Day {
  let open = day;
  for (let left = count; !isOpenDay(where, open) || left > 0; open = addDays(open, -1)) if (isOpenDay(where, open)) left -= 1;
  return open;
}

/** Open days after `from` up to and including `to`. */
export function workingDaysFrom(where: Where, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isOpenDay(where, day)) count += 1;
  return count;
}
