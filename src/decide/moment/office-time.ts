/**
 * The office's own clock, which only runs while the office is open.
 * @module
 */
import { addDays } from "../../calendar/day.js";
import type { Instant } from "../../calendar/instant.js";
import { openTimes } from "../../calendar/slots.js";
import type { Case } from "../../facts/case.js";
import { horizonFrom } from "./horizon.js";
import { ownerSide } from "./owner-side.js";
import { together } from "./window.js";

const HOUR = 3_600_000;

/** The instant at which so many hours of office time have passed; `undefined` where the office's zone is not known, or it does not open for long enough. */
export function afterOfficeHours(from: Case, since: Instant, hours: number): Instant | undefined {
  const side = ownerSide(from);
  const [window] = side ? together([side]) : [];
  if (!window) return undefined;
  let left = hours * HOUR;
  const first = from.zones.on(window.zone, since.ms).day;
  for (let day = first; day <= horizonFrom(first); day = addDays(day, 1)) {
    for (const [open, close] of openTimes(from.zones, window, day)) {
      const begin = Math.max(open, since.ms);
      if (begin >= close) continue;
      if (close - begin >= left) return from.zones.on(window.zone, begin + left);
      left -= close - begin;
    }
  }
  return undefined;
}
