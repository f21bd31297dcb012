/**
 * How far ahead a contact is planned.
 * @module
 */
import { addDays, type Day } from "../../calendar/day.js";

export const HORIZON_DAYS = 60;

/** The last day that is looked at. */
export function horizonFrom(earliest: Day): Day {
  return addDays(earliest, HORIZON_DAYS);
}
