/**
 * Days are integers inside (days since 1970-01-01) and `YYYY-MM-DD` outside. No time zone ever touches them.
 * @module
 */
declare const dayBrand: unique symbol;
/** A calendar day without a time or zone. */
export type Day = number & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day a text names, or `undefined` where no such day exists (`2026-02-30`). */
export function parseDay(text: string): Day | undefined {
  const parts = PATTERN.exec(text);
  if (!parts) return undefined;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return formatDay(day) === text ? day : undefined;
}

/** `2026-11-23`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of a year, month (1–12) and day of the month; days past the end of the month roll over. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.floor(date.getTime() / MS_PER_DAY) as Day;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** January is 1. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

export function dayOfMonth(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCDate();
}

/** The same day of the month `count` months later, or that month's last day. */
export function addMonths(day: Day, count: number): Day {
  const month = monthOf(day) - 1 + count;
  const first = dayOf(yearOf(day) + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  const next = dayOf(yearOf(first), monthOf(first) + 1, 1);
  return addDays(first, Math.min(dayOfMonth(day), next - first) - 1);
}
