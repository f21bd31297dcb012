/**
 * The kinds of payment days there are, and how much evidence each asks for. A hit counts for more the rarer the day is: on any Friday one payment in five
 * falls by chance, on any 25th one in twenty.
 * @module
 */
import { addDays, type Day, dayOfMonth, weekdayOf } from "../calendar/day.js";
import type { RunDay } from "../calendar/run-days.js";

export interface Habit {
  readonly name: "weekday" | "weekday-of-month" | "every-so-many-weeks" | "day-of-month" | "twice-a-month";
  /** Least share of the payment days, in tenths, and least number of them. */
  readonly share: number;
  readonly hits: number;
  /** Ten times the bits of surprise in one hit. */
  readonly worth: number;
  /** From which closed days it moves to an open one: those before it, those after it, or only holidays before it. */
  readonly handedOver: "after" | "before" | "holidays";
  /** The habits of this kind that a day belongs to, each as a number. */
  readonly valuesOf: (day: Day) => readonly number[];
  readonly run: (value: number) => RunDay;
}

/** Thresholds were measured on a real ledger; see docs/explanation/money-days.md. */
export const HABITS: readonly Habit[] = [
  { name: "weekday", share: 7, hits: 5, worth: 23, handedOver: "holidays", valuesOf: (day) => [weekdayOf(day)], run: (weekday) => ({ weekday }) },
  {
    name: "weekday-of-month",
    share: 7,
    hits: 5,
    worth: 43,
    handedOver: "holidays",
    valuesOf: weeksOfMonth,
    run: (value) => ({ weekday: value % 8, week: Math.floor(value / 8) }),
  },
  everyWeeks(2, 33, 7),
  everyWeeks(3, 39, 7),
  everyWeeks(4, 43, 6),
  { ...onDate("after"), name: "day-of-month", share: 6, hits: 4, worth: 43 },
  { ...onDate("before"), name: "day-of-month", share: 6, hits: 4, worth: 43 },
];

/** Two days of the month are found by chance more easily than anything else. */
export const TWICE_A_MONTH: Habit = { ...onDate("after"), name: "twice-a-month", share: 9, hits: 9, worth: 33 };

function everyWeeks(weeks: number, worth: number, hits: number): Habit {
  const length = weeks * 7;
  return {
    name: "every-so-many-weeks",
    share: 8,
    hits,
    worth,
    handedOver: "holidays",
    valuesOf: (day) => [((day % length) + length) % length],
    run: (from) => ({ everyWeeks: weeks, from: from as Day }),
  };
}

function onDate(closed: "after" | "before"): Pick<Habit, "handedOver" | "valuesOf" | "run"> {
  return { handedOver: closed, valuesOf: datesOf, run: (date) => ({ dayOfMonth: date, ifClosed: closed }) };
}

/** The so-many-th weekday of its month, and the last one (5). */
function weeksOfMonth(day: Day): readonly number[] {
  const week = Math.ceil(dayOfMonth(day) / 7);
  const weeks = dayOfMonth(addDays(day, 7)) <= 7 ? [week, 5] : [week];
  return [...new Set(weeks)].map((one) => one * 8 + weekdayOf(day));
}

/** Days of the month that a day can be: the last one stands for those its month is too short for. */
function datesOf(day: Day): readonly number[] {
  const date = dayOfMonth(day);
  return dayOfMonth(addDays(day, 1)) === 1 ? Array.from({ length: 32 - date }, (_, index) => date + index) : [date];
}
