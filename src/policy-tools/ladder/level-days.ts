/**
 * The days past due from which the plan may take a level's step: never sooner than the old system would have.
 * @module
 */
import type { Ladder, Level } from "./ladder.js";

/** The last day of a month is at most so many days away. */
const TO_END_OF_MONTH = 30;

/** Days past due of a level; below zero before the due date. */
export function daysPastDueOf(ladder: Ladder, { after, days, number }: Level): number {
  const { levels, paymentTermDays = 0, switches } = ladder;
  if (after === "end-of-month") return days + TO_END_OF_MONTH;
  if (after === "invoice") return Math.max(0, days - paymentTermDays);
  if (after !== "previous") return days;
  const before = levels[number - 2];
  const waited = days + (switches.intervalReached === "after" ? 1 : 0);
  return waited + (before ? Math.max(0, daysPastDueOf(ladder, before)) : 0);
}
