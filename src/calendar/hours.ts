/**
 * Opening hours: as they are told, and as a whole week that can be intersected.
 * @module
 */
import { type Interval, normaliseIntervals } from "./intervals.js";

/** Hours on some weekdays (1 = Monday); minutes of the day, `to` exclusive. */
export interface Hours {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Per weekday, Monday first, the stretches of minutes that are open. */
export type WeekHours = readonly (readonly Interval[])[];

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The week that told hours describe. Hours that end before they begin are closed: nothing wraps around midnight. */
export function weekOf(hours: readonly Hours[]): WeekHours {
  return WEEKDAYS.map((weekday) => {
    const told = hours.filter(({ days }) => days.includes(weekday));
    return normaliseIntervals(told.map(({ from, to }) => [Math.max(0, from), Math.min(1440, to)]));
  });
}

/** The open stretches of a weekday (1 = Monday). */
export function openOn(week: WeekHours, weekday: number): readonly Interval[] {
  return week[weekday - 1] ?? [];
}
