/**
 * When the owner is at work: the office's hours and closed days, the colleague's own hours and absences.
 * @module
 */
import type { Place } from "../../calendar/calendar.js";
import { type Day, weekdayOf } from "../../calendar/day.js";
import { openOn, type WeekHours, weekOf } from "../../calendar/hours.js";
import { isOpenDay, isWeekend } from "../../calendar/working-days.js";
import type { Colleague } from "../../dossier/dossier.js";
import type { Case } from "../../facts/case.js";
import { customerZones } from "./customer-side.js";
import { type NamedWindow, type Side, wholeDays } from "./window.js";

/** Where the office told no hours; its weekends are those of its country. */
const OFFICE_HOURS: WeekHours = weekOf([{ days: [1, 2, 3, 4, 5, 6, 7], from: 8.5 * 60, to: 17.5 * 60 }]);

/** The owner's side, or the office's where nobody in particular is meant; `undefined` where nobody knows in which zone it is. */
export function ownerSide(from: Case, colleague?: Colleague): Side | undefined {
  const zone = ownerZone(from, colleague);
  return zone === undefined ? undefined : { zones: [zone], windows: [...officeWindows(from), ...(colleague ? windowsOf(colleague) : [])] };
}

/** Whether somebody can be expected at work on a day, whatever the hours. */
export function isIn(from: Case, colleague: Colleague | undefined, day: Day): boolean {
  return isOpenDay(from, day) && !isClosed(from, day) && !isAway(colleague, day);
}

/** Whether a colleague told not to be there on a day. */
export function isAway(colleague: Colleague | undefined, day: Day): boolean {
  return (colleague?.absences ?? []).some((absence) => absence.from <= day && day <= absence.until);
}

function officeWindows(from: Case): readonly NamedWindow[] {
  const told = from.dossier.creditor?.officeHours;
  const week = told ? weekOf(told) : OFFICE_HOURS;
  const place = officePlace(from) ?? from.place;
  return [
    { id: "office-hours", openOn: (day) => (!told && isWeekend(place, day) ? [] : openOn(week, weekdayOf(day))) },
    wholeDays("office-closed", (day) => !isClosed(from, day)),
  ];
}

function windowsOf(colleague: Colleague): readonly NamedWindow[] {
  const week = colleague.hours && weekOf(colleague.hours);
  return [
    ...(week ? [{ id: "colleague-hours" as const, openOn: (day: Day) => openOn(week, weekdayOf(day)) }] : []),
    wholeDays("absence", (day) => !isAway(colleague, day)),
  ];
}

function ownerZone(from: Case, colleague: Colleague | undefined): string | undefined {
  const place = officePlace(from);
  const candidates = [colleague?.timeZone, from.dossier.creditor?.timeZone, place && from.calendar.zonesOf(place)?.[0], customerZones(from)[0]];
  return candidates.find((zone) => zone !== undefined && from.zones.isKnown(zone));
}

function isClosed(from: Case, day: Day): boolean {
  const place = officePlace(from) ?? from.place;
  return (from.dossier.creditor?.closedDays?.includes(day) ?? false) || (place !== undefined && from.calendar.isHoliday(place, day) === true);
}

function officePlace(from: Case): Place | undefined {
  const { country, region } = from.dossier.creditor ?? {};
  return country === undefined ? undefined : region === undefined ? { country } : { country, region };
}
