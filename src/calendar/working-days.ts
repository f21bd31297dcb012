/**
 * Working days: neither weekend nor public holiday. Every answer is `undefined` as soon as it would need a day for which the calendar has no data.
 * @module
 */
import type { Calendar, Place } from "./calendar.js";
import { addDays, type Day, weekdayOf } from "./day.js";
import { weekendOf } from "./weekends.js";

/** Whether people in this place usually work on this day. */
export function isWorkingDay(calendar: Calendar, place: Place, day: Day): boolean | undefined {
  const holiday = calendar.isHoliday(place, day);
  return holiday === undefined ? undefined : !holiday && !weekendOf(place.country, day).includes(weekdayOf(day));
}

/** The first working day after this one. */
export function nextWorkingDay(calendar: Calendar, place: Place, day: Day): Day | undefined {
  return addWorkingDays(calendar, place, day, 1);
}

/** This day if it is a working day, else the nearest one after it (or before it). */
export function rollToWorkingDay(calendar: Calendar, place: Place, day: Day, to: "after" | "before" = "after"): Day | undefined {
  const working = isWorkingDay(calendar, place, day);
  if (working === undefined) return undefined;
  return working ? day : addWorkingDays(calendar, place, day, to === "after" ? 1 : -1);
}

/** The day that lies `count` working days later (earlier when negative); 0 is the day itself. */
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

/** Working days after `from`, up to and including `to`; negative when `to` lies earlier (then from `to` up to, not including, `from`). */
export function workingDaysBetween(calendar: Calendar, place: Place, from: Day, to: Day): number | undefined {
  const [first, last, sign] = from <= to ? [addDays(from, 1), to, 1] : [to, addDays(from, -1), -1];
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const working = isWorkingDay(calendar, place, day);
    if (working === undefined) return undefined;
    if (working) count += sign;
  }
  return count;
}
