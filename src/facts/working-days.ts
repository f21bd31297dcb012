/**
 * Working days where the customer is. Without calendar data only weekends count: that can only make a due date later where data exist,
 * and where none exist the contact guardrails hold everything for a person.
 * @module
 */
import { addDays, type Day, weekdayOf } from "../calendar/day.js";
import { weekendOf } from "../calendar/weekends.js";
import type { Situation } from "./situation.js";

type Where = Pick<Situation, "calendar" | "place">;

/** Whether offices are open on a day: where the region is not told, only a holiday of the whole country closes them. */
export function isOpenDay({ calendar, place }: Where, day: Day): boolean {
  return !isWeekend(place, day) && !(place && calendar.isHoliday(place, day, "everywhere"));
}

/** Whether a day belongs to the weekend of a place; Saturday and Sunday where nobody knows the place. */
export function isWeekend(place: Situation["place"], day: Day): boolean {
  return place ? weekendOf(place.country, day).includes(weekdayOf(day)) : weekdayOf(day) > 5;
}

/** The day itself, or the first working day after it. */
export function rolled(where: Where, day: Day): Day {
  let open = day;
  while (!isOpenDay(where, open)) open = addDays(open, 1);
  return open;
}

/** The day `count` working days later. */
export function afterWorkingDays(where: Where, day: Day, count: number): Day {
  let open = day;
  for (let left = count; left > 0; left -= 1) open = rolled(where, addDays(open, 1));
  return open;
}

/** Working days after `from` up to and including `to`. */
export function workingDaysFrom(where: Where, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isOpenDay(where, day)) count += 1;
  return count;
}
