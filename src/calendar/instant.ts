/**
 * An instant is a point in time told with an offset: `2026-11-23T09:00:00+01:00`.
 * @module
 */
import { type Day, dayOf, formatDay, parseDay } from "./day.js";

/** A point in time; `day` and `minute` are those on the clock it was told with. */
export interface Instant {
  readonly ms: number;
  readonly day: Day;
  /** Minute of the day, 0–1439, on the clock it was told with. */
  readonly minute: number;
  readonly offsetMinutes: number;
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant a text names, or `undefined` for a text without offset or a time that does not exist. */
export function parseInstant(text: string): Instant | undefined {
  const parts = PATTERN.exec(text);
  if (!parts) return undefined;
  const [, date = "", hours = "", minutes = "", seconds = "0", fraction = "0", zone = "Z"] = parts;
  const day = parseDay(date);
  const hour = Number(hours);
  const minuteOfHour = Number(minutes);
  const offsetMinutes = zone === "Z" ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  if (day === undefined || hour > 23 || minuteOfHour > 59 || Number(seconds) > 59 || Math.abs(offsetMinutes) > 14 * 60) return undefined;
  const minute = hour * 60 + minuteOfHour;
  const thousandths = Number(fraction.padEnd(3, "0").slice(0, 3));
  const ms = day * 86_400_000 + (minute - offsetMinutes) * 60_000 + Number(seconds) * 1000 + thousandths;
  return { ms, day, minute, offsetMinutes };
}

/** The instant at a day and minute of the day on a clock with this offset. */
export function instantAt(day: Day, minute: number, offsetMinutes: number): Instant {
  return { ms: day * 86_400_000 + (minute - offsetMinutes) * 60_000, day, minute, offsetMinutes };
}

/** `2026-11-24T09:00+01:00`; seconds are not shown. */
export function formatInstant(instant: Instant): string {
  const sign = instant.offsetMinutes < 0 ? "-" : "+";
  return `${formatDay(instant.day)}T${clock(instant.minute)}${sign}${clock(Math.abs(instant.offsetMinutes))}`;
}

/** `09:05` for 545. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** Minutes of `09:05`, or `undefined`. `24:00` is the end of the day. */
export function parseClock(text: string): number | undefined {
  const parts = /^(\d{2}):(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const minute = Number(parts[1]) * 60 + Number(parts[2]);
  return Number(parts[2]) < 60 && minute <= 1440 ? minute : undefined;
}

/** The same instant on a clock with another offset. */
export function onClock(instant: Instant, offsetMinutes: number): Instant {
  const local = instant.ms + offsetMinutes * 60_000;
  const day = Math.floor(local / 86_400_000);
  const date = new Date(day * 86_400_000);
  return {
    ms: instant.ms,
    day: dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    minute: Math.floor((local - day * 86_400_000) / 60_000),
    offsetMinutes,
  };
}
