/**
 * When a message counts as delivered. The law's presumption is a dated parameter of the packs; where several could apply, the latest day counts.
 * @module
 */
import type { Calendar, Place } from "../calendar/calendar.js";
import { addDays, type Day, weekdayOf } from "../calendar/day.js";
import { addWorkingDays } from "../calendar/working-days.js";
import { clausesOf, type Law } from "./law.js";

export interface Sent {
  readonly posted: Day;
  readonly by: "post" | "electronic";
  /** Somebody answered it, so it arrived. */
  readonly answered?: boolean;
}
export interface Where {
  readonly calendar: Calendar;
  readonly place: Place;
}

/** The day on which the law presumes delivery; `undefined` where it says nothing of it, or a year without calendar data would be needed. */
export function presumedDelivery(law: Law, where: Where, { posted, by }: Sent): Day | undefined {
  const clauses = clausesOf(law, "delivery").filter(({ asks }) => asks.by === by);
  const days = clauses.map(({ asks }) => {
    if (asks.counting === "calendar-days") return addDays(posted, asks.days);
    return asks.counting === "working-days" ? addWorkingDays(where.calendar, where.place, posted, asks.days) : addPostDays(where, posted, asks.days);
  });
  return days.length === 0 || days.includes(undefined) ? undefined : (Math.max(...days.map((day) => day ?? 0)) as Day);
}

/** Post comes from Tuesday to Saturday, not on holidays (HR 2016:2704 as explained by bvvb.nl). */
function addPostDays({ calendar, place }: Where, posted: Day, count: number): Day | undefined {
  let day = posted;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const holiday = calendar.isHoliday(place, day);
    if (holiday === undefined) return undefined;
    if (!holiday && !WITHOUT_POST.includes(weekdayOf(day))) left -= 1;
  }
  return day;
}
/** Sunday and Monday. */
const WITHOUT_POST: readonly number[] = [7, 1];
