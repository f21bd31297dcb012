/**
 * When a contact can take place: a stretch of time that lies inside every window at once, each on its own clock.
 * @module
 */
import type { Zones } from "./calendar.js";
import { addDays, type Day, daysBetween } from "./day.js";
import { type Instant, instantAt } from "./instant.js";
import { type Interval, intersectIntervals, normaliseIntervals } from "./intervals.js";

/** Open hours on the clock of one zone: `openOn` gives sorted, separate stretches of minutes (0–1440), none on a closed day. */
export interface Window {
  readonly zone: string;
  openOn(day: Day): readonly Interval[];
}

export interface SlotSearch {
  readonly from: Instant;
  /** Last day, on the clock of the first window. */
  readonly notAfterDay: Day;
  /** All must be open. The first one's clock is used for days and for the answer. */
  readonly windows: readonly Window[];
  /** Shortest stretch worth having; 30 if not told. */
  readonly minMinutes?: number;
}

export interface Slot {
  readonly from: Instant;
  readonly to: Instant;
}

const MINUTE = 60_000;
/** Nobody plans a contact further ahead; it also bounds the search. */
const LONGEST_SEARCH = 400;

/** Several zones in one place: the same hours must be open on each clock. */
export function windowsIn(zones: readonly string[], openOn: (day: Day) => readonly Interval[]): readonly Window[] {
  return zones.map((zone) => ({ zone, openOn }));
}

/** The first stretch that lies in every window; `undefined` when there is none or a zone is unknown. */
export function firstSlot(zones: Zones, search: SlotSearch): Slot | undefined {
  const [main, ...others] = search.windows;
  if (!main || !search.windows.every(({ zone }) => zones.isKnown(zone))) return undefined;
  const earliest = wholeMinute(search.from);
  const first = zones.on(main.zone, earliest).day;
  const last = addDays(first, Math.min(daysBetween(first, search.notAfterDay), LONGEST_SEARCH));
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const found = longEnough(openInAll(zones, main, others, day, earliest), search).at(0);
    if (found) return slotOf(zones, main, found);
  }
  return undefined;
}

/** The last stretch that lies in every window and ends by `until`: the last chance. */
export function lastSlot(zones: Zones, search: Omit<SlotSearch, "notAfterDay"> & { readonly until: number }): Slot | undefined {
  const [main, ...others] = search.windows;
  if (!main || !search.windows.every(({ zone }) => zones.isKnown(zone))) return undefined;
  const earliest = wholeMinute(search.from);
  const last = zones.on(main.zone, search.until).day;
  const first = Math.max(zones.on(main.zone, earliest).day, last - LONGEST_SEARCH);
  for (let day = last; day >= first; day = addDays(day, -1)) {
    const open = openInAll(zones, main, others, day, earliest).map(([from, to]): Interval => [from, Math.min(to, search.until)]);
    const found = longEnough(open, search).at(-1);
    if (found) return slotOf(zones, main, found);
  }
  return undefined;
}

/** A window's open stretches of one day, in milliseconds. */
export function openTimes(zones: Zones, window: Window, day: Day): readonly Interval[] {
  return window.openOn(day).map(([open, close]) => [opening(zones, window.zone, day, open), zones.at(window.zone, day, close).ms]);
}

function wholeMinute({ ms }: Instant): number {
  return Math.ceil(ms / MINUTE) * MINUTE;
}

/** The stretches of one day of the main window that lie in the others too. */
function openInAll(zones: Zones, main: Window, others: readonly Window[], day: Day, earliest: number): readonly Interval[] {
  let open = from(openTimes(zones, main, day), earliest);
  for (const window of others) {
    if (open.length === 0) return open;
    open = intersectIntervals(open, openDuring(zones, window, open));
  }
  return open;
}

function longEnough(open: readonly Interval[], { minMinutes = 30 }: Pick<SlotSearch, "minMinutes">): readonly Interval[] {
  return open.filter(([from, to]) => to - from >= Math.max(1, minMinutes) * MINUTE);
}

function slotOf(zones: Zones, { zone }: Window, [from, to]: Interval): Slot {
  return { from: zones.on(zone, from), to: zones.on(zone, to) };
}

/** When clocks go back, an opening time may come twice; from the second one on, the clock cannot fall back to before it. */
function opening(zones: Zones, zone: string, day: Day, minute: number): number {
  const once = zones.at(zone, day, minute);
  const later = zones.on(zone, once.ms + 180 * MINUTE).offsetMinutes;
  if (later >= once.offsetMinutes) return once.ms;
  const again = instantAt(once.day, once.minute, later);
  return zones.on(zone, again.ms).offsetMinutes === later ? again.ms : once.ms;
}

/** A window's open stretches on the days of its own clock that these stretches touch. */
function openDuring(zones: Zones, window: Window, times: readonly Interval[]): readonly Interval[] {
  const start = times[0]?.[0] ?? 0;
  const end = times.at(-1)?.[1] ?? start;
  const last = zones.on(window.zone, end - 1).day;
  let day = zones.on(window.zone, start).day;
  const open = [...openTimes(zones, window, day)];
  while (day < last) {
    day = addDays(day, 1);
    open.push(...openTimes(zones, window, day));
  }
  return normaliseIntervals(open);
}

function from(times: readonly Interval[], earliest: number): readonly Interval[] {
  return times.flatMap(([start, end]): Interval[] => (end > earliest && start < end ? [[Math.max(start, earliest), end]] : []));
}
