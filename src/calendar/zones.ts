/**
 * Clock arithmetic in IANA zones. Asking the runtime for an offset is slow, so each day of each zone is asked for once and remembered
 * in the returned value; everything after that is integer arithmetic.
 * @module
 */
import { tzOffset } from "@date-fns/tz/tzOffset";
import { AmicableError } from "../problem.js";
import type { Zones } from "./calendar.js";
import { addDays, dayOf } from "./day.js";
import { type Instant, instantAt } from "./instant.js";

/** The offsets around one day: `first` holds before the instant `change`, `last` from then on. */
interface Offsets {
  readonly first: number;
  readonly last: number;
  readonly change: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const EPOCH = dayOf(1970, 1, 1);
/** No zone is further than this from UTC. */
const FURTHEST = 14 * 60 * MINUTE;

/** Zones with an empty memory. Known zones are those the runtime knows; which clock changes they have depends on its time-zone data. */
export function createZones(): Zones {
  const remembered = new Map<string, Map<number, Offsets>>();

  function daysOf(zone: string): Map<number, Offsets> | undefined {
    const known = remembered.get(zone);
    if (known || !isZone(zone)) return known;
    const days = new Map<number, Offsets>();
    remembered.set(zone, days);
    return days;
  }

  function offsetsOn(zone: string, day: number): Offsets {
    const days = daysOf(zone);
    if (!days) throw unknownZone(zone);
    let offsets = days.get(day);
    if (!offsets) {
      offsets = offsetsAround(zone, day);
      days.set(day, offsets);
    }
    return offsets;
  }

  return {
    isKnown: (zone) => daysOf(zone) !== undefined,

    at(zone, day, minute) {
      const clockDay = addDays(day, Math.floor(minute / 1440));
      const clockMinute = minute - (clockDay - day) * 1440;
      const { first, last, change } = offsetsOn(zone, clockDay);
      const before = instantAt(clockDay, clockMinute, first);
      if (first === last || before.ms < change) return before;
      const after = instantAt(clockDay, clockMinute, last);
      return after.ms >= change ? after : instantOn(change, last);
    },

    on(zone, ms) {
      const { first, last, change } = offsetsOn(zone, Math.floor(ms / DAY));
      return instantOn(ms, ms < change ? first : last);
    },
  };
}

/** Whether the runtime knows a zone. Names only: it also takes `+02:00`, which says nothing of summer time. */
export function isZone(zone: string): boolean {
  if (LISTED.has(zone)) return true;
  if (zone.length > 60 || !/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Trying a name by formatting costs more than the rest of reading a dossier, so only names outside this list (aliases such as `US/Eastern`) are tried. */
const LISTED: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Intl.supportedValuesOf("timeZone"));

/** Every zone the runtime lists, for suggestions. */
export function zoneNames(): readonly string[] {
  return Intl.supportedValuesOf("timeZone");
}

/** Covers every instant that any clock shows on this day. Two changes within two days do not occur. */
function offsetsAround(zone: string, day: number): Offsets {
  let before = day * DAY - FURTHEST;
  let after = (day + 1) * DAY + FURTHEST;
  const first = offsetAt(zone, before);
  const last = offsetAt(zone, after);
  if (first === last) return { first, last, change: Number.POSITIVE_INFINITY };
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(zone, middle) === first) before = middle;
    else after = middle;
  }
  return { first, last, change: after };
}

/** Whole minutes: the seconds in offsets of long ago do not matter here. */
function offsetAt(zone: string, ms: number): number {
  return Math.round(tzOffset(zone, new Date(ms))) || 0;
}

function instantOn(ms: number, offsetMinutes: number): Instant {
  const local = ms + offsetMinutes * MINUTE;
  const day = addDays(EPOCH, Math.floor(local / DAY));
  return { ms, day, minute: Math.floor((local - day * DAY) / MINUTE), offsetMinutes };
}

function unknownZone(zone: string): AmicableError {
  return new AmicableError("unknown-time-zone", [
    {
      code: "unknown-time-zone",
      severity: "error",
      at: "",
      received: zone.slice(0, 60),
      expected: "An IANA time zone this runtime knows, such as Europe/Amsterdam",
      mend: "Ask `isKnown` first, and hold for a person where it says no",
    },
  ]);
}
