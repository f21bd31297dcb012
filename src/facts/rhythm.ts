/**
 * The customer's own payment days, learnt from the days on which its payments came: a weekday, a day of the month (moved off a weekend or not), the
 * so-many-th weekday of the month, every so many weeks, or two days of the month. Whole numbers only, so that every machine learns the same (P9).
 * @module
 */
import { addDays, type Day } from "../calendar/day.js";
import type { RunDay } from "../calendar/run-days.js";
import { isOpenDay, isWeekend, type Where } from "../calendar/working-days.js";
import { HABITS, type Habit, TWICE_A_MONTH } from "./habits.js";
import type { Paid } from "./history.js";

export interface Rhythm {
  readonly days: readonly RunDay[];
  /** The payments it rests on, one for each payment day, latest first. */
  readonly paid: readonly Paid[];
}

/** Days and not invoices: thirty paid in one run tell one thing. */
const LATEST_DAYS = 12;
const LEAST_DAYS = 5;
/** A habit of years ago is none. */
const LONGEST_AGO = 730;

/** The rhythm most recent payment days fit, the rarer days counting for more; `undefined` without five payment days or without a clear habit. */
export function rhythmOf(where: Where, paid: readonly Paid[]): Rhythm | undefined {
  const recent = recentPayments(paid);
  if (recent.length < LEAST_DAYS) return undefined;
  const found = candidatesFor(
    where,
    recent.map(({ on }) => on),
  );
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of [...found, ...twiceAMonth(found)]) {
    const score = scoreOf(candidate, recent.length);
    if (score === undefined || score <= most) continue;
    best = candidate;
    most = score;
  }
  return best && { days: best.values.map(best.habit.run), paid: recent };
}

/** One payment for each of the latest payment days. */
function recentPayments(paid: readonly Paid[]): readonly Paid[] {
  const recent: Paid[] = [];
  for (const payment of paid) {
    const last = recent.at(-1);
    if (last?.on === payment.on) continue;
    if (recent.length === LATEST_DAYS || payment.on < (recent[0]?.on ?? payment.on) - LONGEST_AGO) break;
    recent.push(payment);
  }
  return recent;
}

interface Candidate {
  readonly habit: Habit;
  readonly values: readonly number[];
  /** Which of the payment days fit: one bit for each. */
  readonly fits: number;
}

const MISS = 30;

function scoreOf({ habit, fits }: Candidate, days: number): number | undefined {
  const hits = bitsIn(fits);
  return hits < habit.hits || hits * 10 < days * habit.share ? undefined : hits * habit.worth - (days - hits) * MISS;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** Values of a habit are below this. */
const VALUES = 128;

/** Every habit that would have put a payment on at least one of the days. */
function candidatesFor(where: Where, days: readonly Day[]): readonly Candidate[] {
  const fits = new Map<number, number>();
  days.forEach((day, index) => {
    const before = meantBy(where, day, -1);
    const after = meantBy(where, day, 1);
    HABITS.forEach((habit, kind) => {
      for (const meant of habit.handedOver === "before" ? after : before) {
        // Whoever pays on Mondays has no habit of Saturdays: of weekdays only a holiday hands over to the next day.
        if (habit.handedOver === "holidays" && meant !== day && isWeekend(where.place, meant)) continue;
        for (const value of habit.valuesOf(meant)) fits.set(kind * VALUES + value, (fits.get(kind * VALUES + value) ?? 0) | (1 << index));
      }
    });
  });
  return [...fits].flatMap(([key, set]) => {
    const habit = HABITS[Math.floor(key / VALUES)];
    return habit ? [{ habit, values: [key % VALUES], fits: set }] : [];
  });
}

/** The day itself, and the closed days it took over from: those before it, or those after it. */
function meantBy(where: Where, day: Day, step: 1 | -1): readonly Day[] {
  const days = [day];
  if (isOpenDay(where, day)) for (let at = addDays(day, step); !isOpenDay(where, at); at = addDays(at, step)) days.push(at);
  return days;
}

/** The commonest day of the month with the one, at least a week away, that adds most to it: wages and suppliers on the 1st and the 15th. */
function twiceAMonth(candidates: readonly Candidate[]): readonly Candidate[] {
  const dates = candidates.filter(({ habit }) => habit.name === "day-of-month" && habit.handedOver === "after");
  const first = highest(dates, ({ fits }) => bitsIn(fits));
  const second = first && highest(dates, (other) => (isApart(first, other) ? bitsIn(other.fits & ~first.fits) : 0));
  if (!second || !isApart(first, second)) return [];
  return [{ habit: TWICE_A_MONTH, values: [...first.values, ...second.values], fits: first.fits | second.fits }];
}

function highest(candidates: readonly Candidate[], count: (candidate: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) if (best === undefined || count(candidate) > count(best)) best = candidate;
  return best;
}

function isApart({ values: [one = 0] }: Candidate, { values: [other = 0] }: Candidate): boolean {
  const apart = Math.abs(one - other);
  return apart >= 7 && apart <= 24;
}
