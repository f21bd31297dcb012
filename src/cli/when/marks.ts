/**
 * What is worth showing of a day.
 * @module
 */
import type { DayAhead } from "../../decide/days-ahead.js";
import { CLOSING, MARKS, type Mark } from "./words.js";

export const SIGNS: Readonly<Record<Mark, string>> = {
  moment: "●",
  deadline: "!",
  unknown: "?",
  holiday: "*",
  "office-closed": "c",
  absence: "a",
  weekend: "·",
  closed: "-",
  "money-day": "€",
  "dry-day": "~",
  passed: "○",
};

/** All marks of a day, strongest first. `momentDay` is the day that was chosen. */
export function marksOf(day: DayAhead, momentDay: string): readonly Mark[] {
  const closed = day.closedBy.flatMap((window) => CLOSING[window] ?? []);
  const found = new Set<Mark>([
    ...(day.moment ? ["moment" as const] : []),
    ...(day.deadlines.length > 0 ? ["deadline" as const] : []),
    // Without data for a place every day there counts as unknown, and says nothing else.
    ...(closed.includes("unknown") ? closed.filter((mark) => mark !== "holiday") : closed),
    ...(day.weekend ? ["weekend" as const] : []),
    ...(day.open.length === 0 && !day.weekend && !day.moment && closed.length === 0 ? ["closed" as const] : []),
    ...(day.moneyDay ? ["money-day" as const] : []),
    ...(day.dryDay ? ["dry-day" as const] : []),
    ...(day.open.length > 0 && day.day < momentDay ? ["passed" as const] : []),
  ]);
  return MARKS.filter((mark) => found.has(mark));
}
