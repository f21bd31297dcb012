/**
 * The hours in which something may take place: decent hours where the recipient is, the customer's own wishes, the owner's and the office's hours.
 * @module
 */
import type { Place } from "../calendar/calendar.js";
import { type Day, weekdayOf } from "../calendar/day.js";
import { type Hours, intersect, openOn, type WeekHours, weekOf } from "../calendar/hours.js";
import type { Interval } from "../calendar/intervals.js";
import { type Window, windowsIn } from "../calendar/slots.js";
import type { Colleague } from "../dossier/dossier.js";
import type { Case } from "../facts/case.js";
import { isOpenDay, isWeekend } from "../facts/working-days.js";
import { type Channel, VOICE_CHANNELS } from "../vocabulary.js";

const WEEK: readonly number[] = [1, 2, 3, 4, 5];
const hours = (days: readonly number[], from: number, to: number): Hours => ({ days, from: from * 60, to: to * 60 });

/** Never outside these, whoever wished it: 07:00–20:00, not on Sunday or a public holiday (NL Bki, the strictest of the laws read). */
export const DECENT_HOURS: WeekHours = weekOf([hours([1, 2, 3, 4, 5, 6], 7, 20)]);
/** Where the customer stated no hours: office hours, and lunch in peace for calls. */
const WRITING_HOURS: WeekHours = weekOf([hours(WEEK, 8.5, 18)]);
const CALLING_HOURS: WeekHours = weekOf([hours(WEEK, 9, 12.5), hours(WEEK, 13.5, 17.5)]);
const OFFICE_HOURS: WeekHours = weekOf([hours(WEEK, 8.5, 17.5)]);

/** The recipient's windows, one per zone the customer may be in; none where nobody knows. */
export function recipientWindows(from: Case, channel: Channel | undefined): readonly Window[] {
  const { preferredHours } = from.dossier.customer;
  const zones = recipientZones(from);
  const voice = channel !== undefined && VOICE_CHANNELS.includes(channel);
  // Where the customer may be in one of several zones, lunch in each of them would leave no hour at all.
  const usual = !voice ? WRITING_HOURS : zones.length > 1 ? OFFICE_HOURS : CALLING_HOURS;
  const week = preferredHours ? intersect(DECENT_HOURS, weekOf(preferredHours)) : usual;
  // A day without calendar data is treated as a holiday: nobody is contacted on it.
  return windowsIn(
    recipientZones(from),
    onDays(
      week,
      (day) => from.place !== undefined && from.calendar.isHoliday(from.place, day) === false && (preferredHours !== undefined || !isWeekend(from.place, day)),
    ),
  );
}

/** Zones the customer may be in. */
export function recipientZones(from: Case): readonly string[] {
  const { timeZone } = from.dossier.customer;
  if (timeZone !== undefined && from.zones.isKnown(timeZone)) return [timeZone];
  const zones = from.place ? (from.calendar.zonesOf(from.place) ?? []).filter((zone) => from.zones.isKnown(zone)) : [];
  // Of several, the office's own clock is the one a colleague reads best.
  const own = from.dossier.creditor?.timeZone;
  return own !== undefined && zones.includes(own) ? [own, ...zones.filter((zone) => zone !== own)] : zones;
}

/** The owner's windows: own hours and absences, the office's hours and closed days. None where nobody knows in which zone. */
export function ownerWindows(from: Case, colleague: Colleague | undefined): readonly Window[] {
  const zone = ownerZone(from, colleague);
  if (zone === undefined) return [];
  const { creditor } = from.dossier;
  const office = creditor?.officeHours ? weekOf(creditor.officeHours) : OFFICE_HOURS;
  const week = colleague?.hours ? intersect(office, weekOf(colleague.hours)) : office;
  return windowsIn(
    [zone],
    onDays(week, (day) => !isClosed(from, day) && !isAway(colleague, day)),
  );
}

/** Whether somebody can be expected at work on a day, whatever the hours. */
export function isIn(from: Case, colleague: Colleague | undefined, day: Day): boolean {
  return isOpenDay(from, day) && !isClosed(from, day) && !isAway(colleague, day);
}

function ownerZone(from: Case, colleague: Colleague | undefined): string | undefined {
  const { creditor } = from.dossier;
  const place = officePlace(from);
  const candidates = [colleague?.timeZone, creditor?.timeZone, place && from.calendar.zonesOf(place)?.[0], recipientZones(from)[0]];
  return candidates.find((zone) => zone !== undefined && from.zones.isKnown(zone));
}

function isAway(colleague: Colleague | undefined, day: Day): boolean {
  return (colleague?.absences ?? []).some((absence) => absence.from <= day && day <= absence.until);
}

function isClosed(from: Case, day: Day): boolean {
  const place = officePlace(from) ?? from.place;
  return (from.dossier.creditor?.closedDays?.includes(day) ?? false) || (place !== undefined && from.calendar.isHoliday(place, day) === true);
}

function officePlace(from: Case): Place | undefined {
  const { country, region } = from.dossier.creditor ?? {};
  return country === undefined ? undefined : region === undefined ? { country } : { country, region };
}

function onDays(week: WeekHours, isOpen: (day: Day) => boolean): (day: Day) => readonly Interval[] {
  return (day) => (isOpen(day) ? openOn(week, weekdayOf(day)) : []);
}
