/**
 * The hours the law leaves for a contact. They only ever narrow what is decent anyway (`decide/windows.ts`).
 * @module
 */
import { type Day, weekdayOf } from "../calendar/day.js";
import { openOn } from "../calendar/hours.js";
import { type Interval, intersectIntervals } from "../calendar/intervals.js";
import type { Channel } from "../vocabulary.js";
import type { LawEntry } from "./entry.js";
import { entriesFor } from "./selecting.js";
import type { LawSubject } from "./subject.js";

export interface LawfulHours {
  /** Minutes of the day on the customer's clock; all of it where the law is silent, nothing where the country is not told. */
  readonly open: readonly Interval[];
  /** Ids of the entries it rests on. */
  readonly entries: readonly string[];
  readonly restsOnHolidays: boolean;
}

const NOTHING: LawfulHours = { open: [], entries: [], restsOnHolidays: true };
const WHOLE_DAY: readonly Interval[] = [[0, 1440]];

/** When the law lets somebody be contacted on a day, by one way or (not told) by any: all windows that could apply intersect. */
export function lawfulHours(subject: LawSubject, channel: Channel | undefined, day: Day): LawfulHours {
  return subject.country === undefined ? NOTHING : hoursOf(entriesFor(subject, day, "hours"), channel, day);
}

/** What is open on a day under all of these entries. */
export function hoursOf(all: readonly LawEntry[], channel: Channel | undefined, day: Day): LawfulHours {
  const weekday = weekdayOf(day);
  let open = WHOLE_DAY;
  let restsOnHolidays = false;
  const entries: string[] = [];
  for (const { id, asks, appliesTo } of all) {
    if (asks.rule !== "hours" || (channel !== undefined && appliesTo.channels && !appliesTo.channels.includes(channel))) continue;
    open = intersectIntervals(open, openOn(asks.week, weekday));
    restsOnHolidays ||= asks.restsOnHolidays;
    entries.push(id);
  }
  return { open, entries, restsOnHolidays };
}
