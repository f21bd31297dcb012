/**
 * Days on which money comes in or goes out, as a customer told them: wages, a supplier's payment run, a public payment day by its name.
 * @module
 */
import { addDays, type Day } from "./day.js";
import { daysOfNamedRun } from "./named-run.js";
import { NAMED_RUNS, type RunName } from "./named-runs.js";
import { daysOf, type Recurrence } from "./recurrence.js";

/** A returning day; `ifClosed` says where it moves when nobody works, the day after where not said. A named run brings its own rule. */
export type RunDay = (Recurrence & { readonly ifClosed?: "before" | "after" }) | { readonly named: RunName };

/** Whether people work on a day, where the customer is. */
export type IsOpen = (day: Day) => boolean;

/** No roll is longer than this: the Chinese and Turkish holiday weeks with the weekends around them. */
const LONGEST_ROLL = 16;
/** A run that comes once a year falls in it. */
const LONGEST_WAIT = 366;
/** How much is looked at in one go, so that a weekly run does not cost a year. */
const STRETCH = 31;

/** The runs from one day to another, both included, in order. Without `isOpen` they stay where they fall. */
export function runDaysIn(days: readonly RunDay[], first: Day, last: Day, isOpen?: IsOpen): readonly Day[] {
  const found = new Set(days.flatMap((run) => ("named" in run ? daysOfNamedRun(NAMED_RUNS[run.named], first, last) : own(run, first, last, isOpen))));
  return [...found].sort((a, b) => a - b);
}

/** The first run on or after a day; `undefined` where there is none within a year. */
export function nextRunDay(days: readonly RunDay[], from: Day, isOpen?: IsOpen): Day | undefined {
  for (let offset = 0; offset <= LONGEST_WAIT; offset += STRETCH) {
    const [next] = runDaysIn(days, addDays(from, offset), addDays(from, offset + STRETCH - 1), isOpen);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The last run on or before a day; `undefined` where there is none within a year. */
export function previousRunDay(days: readonly RunDay[], from: Day, isOpen?: IsOpen): Day | undefined {
  for (let offset = 0; offset <= LONGEST_WAIT; offset += STRETCH) {
    const last = runDaysIn(days, addDays(from, 1 - offset - STRETCH), addDays(from, -offset), isOpen).at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

function own(run: Exclude<RunDay, { readonly named: RunName }>, first: Day, last: Day, isOpen: IsOpen | undefined): readonly Day[] {
  if (!isOpen) return daysOf(run, first, last);
  return daysOf(run, addDays(first, -LONGEST_ROLL), addDays(last, LONGEST_ROLL))
    .map((day) => openDay(day, isOpen, run.ifClosed === "before" ? -1 : 1))
    .filter((day) => day >= first && day <= last);
}

/** The day itself, or the nearest open one in a direction; the day itself where nobody ever works. */
function openDay(day: Day, isOpen: IsOpen, step: 1 | -1): Day {
  for (let tried = 0, open = day; tried <= LONGEST_ROLL; tried += 1, open = addDays(open, step)) if (isOpen(open)) return open;
  return day;
}
