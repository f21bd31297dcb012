/**
 * When somebody of the customer's may be contacted: the hours the law and decency leave, no holiday, and the hours the customer asked for.
 * @module
 */
import { addDays, type Day, dayOf, dayOfMonth, monthOf, weekdayOf, yearOf } from "../../calendar/day.js";
import { type Hours, openOn, type WeekHours, weekOf } from "../../calendar/hours.js";
import { type Interval, intersectIntervals } from "../../calendar/intervals.js";
import { isWeekend } from "../../calendar/working-days.js";
import type { Case } from "../../facts/case.js";
import type { Step } from "../../guardrails/guardrail.js";
import { subjectOf } from "../../law/subject.js";
import { lawfulHours } from "../../law/windows.js";
import { VOICE_CHANNELS } from "../../vocabulary.js";
import { type NamedWindow, type Side, wholeDays } from "./window.js";

const WEEK: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const hours = (days: readonly number[], from: number, to: number): Hours => ({ days, from: from * 60, to: to * 60 });

/** Never outside these, whoever wished it: 07:00–20:00, not on Sunday or a public holiday (NL Bki, the strictest of the laws read). */
const DECENT_HOURS: WeekHours = weekOf([hours([1, 2, 3, 4, 5, 6], 7, 20)]);
/** Where the customer stated no hours: working days, and lunch in peace for calls. */
const WRITING_HOURS: WeekHours = weekOf([hours(WEEK, 8.5, 18)]);
const CALLING_HOURS: WeekHours = weekOf([hours(WEEK, 9, 12.5), hours(WEEK, 13.5, 17.5)]);
/** Lunch in each of several zones would leave no hour at all. */
const CALLING_SOMEWHERE: WeekHours = weekOf([hours(WEEK, 8.5, 17.5)]);
/** The day before a holiday ends early. */
const UNTIL_THREE: readonly Interval[] = [[0, 15 * 60]];
const MORNING: readonly Interval[] = [[0, 12 * 60]];
const CLOSED: readonly Interval[] = [];

/** The customer's side of a contact; without zones where nobody knows what time it is there. */
export function customerSide(from: Case, step: Step): Side {
  const zones = customerZones(from);
  const { place } = from;
  const subject = subjectOf(from.dossier);
  return {
    zones,
    windows: [
      // A day without calendar data is treated as a holiday: nobody is contacted on it.
      wholeDays("calendar", (day) => place !== undefined && from.calendar.isHoliday(place, day) !== undefined),
      {
        id: "lawful-hours",
        openOn: (day) => intersectIntervals(openOn(DECENT_HOURS, weekdayOf(day)), lawfulHours(subject, step.channel, day).open),
      },
      wholeDays("holiday", (day) => place === undefined || from.calendar.isHoliday(place, day) !== true),
      wishedHours(from, step, zones.length),
    ],
  };
}

/** Zones the customer may be in. */
export function customerZones(from: Case): readonly string[] {
  const { timeZone } = from.dossier.customer;
  if (timeZone !== undefined && from.zones.isKnown(timeZone)) return [timeZone];
  const zones = from.place ? (from.calendar.zonesOf(from.place) ?? []).filter((zone) => from.zones.isKnown(zone)) : [];
  // Of several, the office's own clock is the one a colleague reads best.
  const own = from.dossier.creditor?.timeZone;
  return own !== undefined && zones.includes(own) ? [own, ...zones.filter((zone) => zone !== own)] : zones;
}

/** What the customer asked for; where nothing was, quiet hours of our own choice. */
function wishedHours(from: Case, step: Step, zones: number): NamedWindow {
  const { preferredHours } = from.dossier.customer;
  if (preferredHours) {
    const week = weekOf(preferredHours);
    return { id: "asked-hours", openOn: (day) => openOn(week, weekdayOf(day)) };
  }
  const voice = step.channel !== undefined && VOICE_CHANNELS.includes(step.channel);
  const week = !voice ? WRITING_HOURS : zones > 1 ? CALLING_SOMEWHERE : CALLING_HOURS;
  return { id: "customer-hours", openOn: (day) => (isWeekend(from.place, day) ? CLOSED : quietly(from, step, day, openOn(week, weekdayOf(day)))) };
}

/** The afternoon before a holiday is left in peace; from Christmas Eve to the second of January nobody is asked for anything. */
function quietly(from: Case, step: Step, day: Day, usual: readonly Interval[]): readonly Interval[] {
  const { place, calendar } = from;
  if (place === undefined) return usual;
  const open = calendar.isHoliday(place, addDays(day, 1)) !== false ? intersectIntervals(usual, UNTIL_THREE) : usual;
  const turn = step.pressure < 2 ? undefined : turnOfTheYear(day);
  if (turn === undefined || calendar.isHoliday(place, turn.christmas) !== true) return open;
  return turn.eve ? intersectIntervals(open, MORNING) : CLOSED;
}

/** The Christmas behind us or ahead, from 24 December to 2 January. */
function turnOfTheYear(day: Day): { readonly eve: boolean; readonly christmas: Day } | undefined {
  const month = monthOf(day);
  if (month !== 12 && month !== 1) return undefined;
  const date = dayOfMonth(day);
  if (month === 1 ? date > 2 : date < 24) return undefined;
  return { eve: month === 12 && date === 24, christmas: dayOf(yearOf(day) - (month === 1 ? 1 : 0), 12, 25) };
}
