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
  /** The kindest day. A slot on it or after it comes first, the earliest of them; failing that, the latest day before it. */
  readonly prefer?: Day;
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

/** The first stretch that lies in every window, or the one nearest to the preferred day; `undefined` when there is none or a zone is unknown. */
export function firstSlot(zones: Zones, search: SlotSearch): Slot | undefined {
  const [main, ...others] = search.windows;
  if (!main || !search.windows.every(({ zone }) => zones.isKnown(zone))) return undefined;
  const earliest = Math.ceil(search.from.ms / MINUTE) * MINUTE;
  const shortest = Math.max(1, search.minMinutes ?? 30) * MINUTE;
  const first = zones.on(main.zone, earliest).day;
  const last = addDays(first, Math.min(daysBetween(first, search.notAfterDay), LONGEST_SEARCH));

  const slotOn = (day: Day): Slot | undefined => {
    let open = from(openTimes(zones, main, day), earliest);
    for (const window of others) {
      if (open.length === 0) return undefined;
      open = intersectIntervals(open, openDuring(zones, window, open));
    }
    const found = open.find((interval) => interval[1] - interval[0] >= shortest);
    return found && { from: zones.on(main.zone, found[0]), to: zones.on(main.zone, found[1]) };
  };

  const preferred = addDays(first, Math.max(0, daysBetween(first, search.prefer ?? first)));
  for (let day = preferred; day <= last; day = addDays(day, 1)) {
    const slot = slotOn(day);
    if (slot) return slot;
  }
  for (let day = preferred > last ? last : addDays(preferred, -1); day >= first; day = addDays(day, -1)) {
    const slot = slotOn(day);
    if (slot) return slot;
  }
  return undefined;
}

/** A window's open stretches of one day, in milliseconds. */
function openTimes(zones: Zones, window: Window, day: Day): readonly Interval[] {
  return window.openOn(day).map(([open, close]) => [opening(zones, window.zone, day, open), zones.at(window.zone, day, close).ms]);
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
