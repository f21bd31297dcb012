/**
 * Days that come back: every week, every so many weeks, on a weekday or a day of the month, or a public payment day by its name.
 * @module
 */
import * as z from "zod";
import type { Day } from "../../calendar/day.js";
import { RUN_NAMES, type RunName } from "../../calendar/named-runs.js";
import type { RunDay } from "../../calendar/run-days.js";
import type { Reading } from "../problem-codes.js";
import { becomes } from "./becomes.js";
import { day } from "./day.js";
import { whole } from "./text.js";

export const runDay = becomes(
  z.strictObject({
    weekday: whole(1, 7).describe("Every week on this day: 1 is Monday, 7 is Sunday").optional(),
    week: whole(1, 5).describe("With weekday: only the first (1) to fourth (4) of the month; 5 is the last").optional(),
    everyWeeks: whole(2, 52).describe("Every so many weeks, counted from the day in `from`").optional(),
    from: day.describe("With everyWeeks: any day on which it was or will be").optional(),
    dayOfMonth: whole(1, 31).describe("Every month on this day; 31 is the last day of the month").optional(),
    named: z.enum(RUN_NAMES).describe("Public payment days that the customer told").optional(),
    ifClosed: z.enum(["before", "after"]).describe("Where it moves when it falls on a weekend or holiday; after, where not told").optional(),
  }),
  readRunDay,
);

interface RunDayTold {
  readonly weekday?: number | undefined;
  readonly week?: number | undefined;
  readonly everyWeeks?: number | undefined;
  readonly from?: Day | undefined;
  readonly dayOfMonth?: number | undefined;
  readonly named?: RunName | undefined;
  readonly ifClosed?: "before" | "after" | undefined;
}

function readRunDay(told: RunDayTold): Reading<RunDay> {
  const { weekday, week, everyWeeks, from, dayOfMonth, named, ifClosed } = told;
  if ([weekday, everyWeeks, dayOfMonth, named].filter((kind) => kind !== undefined).length !== 1)
    return wrong("one of weekday, everyWeeks, dayOfMonth and named");
  if (week !== undefined && weekday === undefined) return wrong("week only beside weekday");
  if ((from === undefined) !== (everyWeeks === undefined)) return wrong("everyWeeks and from together");
  const roll = ifClosed === undefined ? {} : { ifClosed };
  if (weekday !== undefined) return { value: { weekday, ...(week !== undefined && { week }), ...roll } };
  if (everyWeeks !== undefined && from !== undefined) return { value: { everyWeeks, from, ...roll } };
  if (dayOfMonth !== undefined) return { value: { dayOfMonth, ...roll } };
  if (named === undefined || ifClosed !== undefined) return wrong("no ifClosed beside named: a public payment day has a rule of its own");
  return { value: { named } };
}

function wrong(expected: string): Reading<RunDay> {
  return {
    flaw: {
      code: "run-day",
      expected,
      mend:
        'Write { "weekday": 5 } for every Friday, { "weekday": 4, "week": 5 } for the last Thursday of the month, { "everyWeeks": 2, "from": "2026-01-09" } ' +
        'for every second Friday, { "dayOfMonth": 25 } for the 25th of every month, or { "named": "nl-allowances" }',
    },
  };
}
