/**
 * Days that come back: every week, every so many weeks, on a weekday of the month, on a day of the month.
 * @module
 */
import { addDays, type Day, dayOfMonth, weekdayOf } from "./day.js";

/** `week` 1–4 counts from the first of the month, 5 is the last one in it. `dayOfMonth` 31 means the last day. `from` is any one of the days. */
export type Recurrence =
  | { readonly weekday: number; readonly week?: number }
  | { readonly everyWeeks: number; readonly from: Day }
  | { readonly dayOfMonth: number };

/** Whether a day is one of them. A month too short for the told day has it on its last day. */
export function fallsOn(recurrence: Recurrence, day: Day): boolean {
  if ("everyWeeks" in recurrence) return (day - recurrence.from) % (recurrence.everyWeeks * 7) === 0;
  if ("weekday" in recurrence) return weekdayOf(day) === recurrence.weekday && (recurrence.week === undefined || isWeekOfMonth(recurrence.week, day));
  const date = dayOfMonth(day);
  // No month ends before its 28th; asking for the next day is the dear part.
  return date === recurrence.dayOfMonth || (date >= 28 && date < recurrence.dayOfMonth && recurrence.dayOfMonth <= 31 && dayOfMonth(addDays(day, 1)) === 1);
}

/** Whether a day lies in the so-many-th seven days of its month; 5 is the last seven. */
function isWeekOfMonth(week: number, day: Day): boolean {
  return week === 5 ? dayOfMonth(addDays(day, 7)) <= 7 : Math.ceil(dayOfMonth(day) / 7) === week;
}
