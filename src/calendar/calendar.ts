/**
 * What the library must know of the outside calendar, as a value. `undefined` means "no data": hold for a person, never "no holiday".
 * @module
 */
import type { Day } from "./day.js";
import type { Instant } from "./instant.js";

export interface Place {
  readonly country: string;
  readonly region?: string;
}

export interface Calendar {
  /** Edition of the tables, e.g. `2026-11`. */
  readonly version: string;
  /**
   * Whether contact rests on this day because of a public holiday; `undefined` where there are no data for the place or year.
   * Where the region is not told, `anywhere` (the default, for contact) counts a holiday of any region, `everywhere` (for due dates) only national ones.
   */
  isHoliday(place: Place, day: Day, where?: "anywhere" | "everywhere"): boolean | undefined;
  /** IANA zones in use in a place, or `undefined` for an unknown place. Where there are several, a moment must suit all of them. */
  zonesOf(place: Place): readonly string[] | undefined;
}

/** Clock arithmetic in IANA zones. Remembers offsets per zone and day, so one value belongs to one planner. */
export interface Zones {
  isKnown(zone: string): boolean;
  /** The instant at which the zone's clock shows this day and minute. A time that a clock change skips is the first one after it; one that comes twice is the first. */
  at(zone: string, day: Day, minute: number): Instant;
  /** The same instant on the zone's clock. */
  on(zone: string, ms: number): Instant;
}
