import fc from "fast-check";
import { type Day, parseDay } from "../../src/calendar/day.js";

/** A day that surely exists, for tests. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** Any day from one to another. */
export function dayBetween(from: string, to: string): fc.Arbitrary<Day> {
  return fc.integer({ min: day(from), max: day(to) }).map((number) => number as Day);
}
