/**
 * Short ways to write the parts that many entries share.
 * @module
 */
import { type WeekHours, weekOf } from "../../calendar/hours.js";
import type { Channel } from "../../vocabulary.js";
import type { Confidence, LawEntry } from "../entry.js";

export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const MONDAY_TO_SATURDAY: readonly number[] = [1, 2, 3, 4, 5, 6];
export const CALLS: readonly Channel[] = ["phone", "video"];
export const ELECTRONIC: readonly Channel[] = ["email", "sms", "chat"];

/** The same hours on each of these weekdays. */
export function openHours(days: readonly number[], from: number, to: number): WeekHours {
  return weekOf([{ days, from: from * 60, to: to * 60 }]);
}

/** One source. */
export function source(ref: string, confidence: Confidence): LawEntry["sources"] {
  return [{ ref, confidence }];
}
