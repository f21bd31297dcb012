/**
 * Days that come back: every week, every so many weeks, on a weekday of the month, on a day of the month.
 * @module
 */
import { addDays, addMonths, type Day, dayOfMonth, weekdayOf } from "./day.js";

/** `week` 1–4 counts from the first of the month, 5 is the last one in it. `dayOfMonth` 31 means the last day. `from` is any one of the days. */
export type Recurrence =
  | { readonly weekday: number; readonly week?: number }
  | { readonly everyWeeks: number; readonly from: Day }
  | { readonly dayOfMonth: number };

/** The days from one to another, both included. A month too short for the told day has it on its last day. */
export function daysOf(recurrence: Recurrence, first: Day, last: Day): readonly Day[] {
  if ("dayOfMonth" in recurrence) return datesOf(recurrence.dayOfMonth, first, last);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => addDays(first, index)).filter((day) => fallsOn(recurrence, day));
}

function datesOf(date: number, first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let month = addDays(first, 1 - dayOfMonth(first)); month <= last; month = addMonths(month, 1)) {
    const day = Math.min(addDays(month, date - 1), addDays(addMonths(month, 1), -1)) as Day;
    if (day >= first && day <= last) days.push(day);
  }
  return days;
}

function fallsOn(recurrence: Exclude<Recurrence, { readonly dayOfMonth: number }>, day: Day): boolean {
  if ("everyWeeks" in recurrence) return (day - recurrence.from) % (recurrence.everyWeeks * 7) === 0;
  return weekdayOf(day) === recurrence.weekday && (recurrence.week === undefined || isWeekOfMonth(recurrence.week, day));
}

/** Whether a day lies in the so-many-th seven days of its month; 5 is the last seven. */
function isWeekOfMonth(week: number, day: Day): boolean {
  return week === 5 ? dayOfMonth(addDays(day, 7)) <= 7 : Math.ceil(dayOfMonth(day) / 7) === week;
}
