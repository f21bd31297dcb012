/**
 * From the entries of date-holidays to plain days. Used at build time for the tables and at run time by the world calendar.
 * @module
 */

/** What is read of a date-holidays entry. */
export interface HolidayEntry {
  /** `2026-12-25 00:00:00`, with an offset for lunar calendars: the clock of the place, which is what counts. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly type: string;
}

const HOUR = 3_600_000;

/**
 * The local days (`YYYY-MM-DD`) on which people are free. Only public holidays; one of half a day counts as a whole one, the kind side. Days are taken
 * from the text, not from the instants: an instant is another day in another zone. A clock change makes a day 23 or 25 hours long, hence the slack of
 * two hours.
 */
export function publicDays(entries: readonly HolidayEntry[]): string[] {
  return entries.flatMap((entry) => {
    if (entry.type !== "public") return [];
    const hours = (entry.end.getTime() - entry.start.getTime()) / HOUR;
    const startHour = Number(entry.date.slice(11, 13));
    const count = Math.max(1, Math.ceil((startHour + hours - 2) / 24));
    const first = Date.parse(`${entry.date.slice(0, 10)}T00:00:00Z`);
    return Array.from({ length: count }, (_, index) => new Date(first + index * 24 * HOUR).toISOString().slice(0, 10));
  });
}
