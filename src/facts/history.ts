/**
 * How a customer has paid: measured against due dates rolled to working days, because a plain "late" flag accuses punctual payers
 * (27.8 % of due dates in a real ledger fall on a weekend).
 * @module
 */
import { addDays, type Day, dayOfMonth, daysBetween, weekdayOf } from "../calendar/day.js";
import type { Balance } from "./ledger.js";
import { isOpenDay, rolled } from "./working-days.js";

/** A settled invoice; `daysLate` is negative when paid early. */
export interface Paid {
  readonly balance: Balance;
  readonly on: Day;
  readonly daysLate: number;
}

/** Settled invoices, latest payment first. */
export function paidOf(balances: readonly Balance[]): readonly Paid[] {
  return balances
    .flatMap((balance) => (balance.settledOn === undefined ? [] : [{ balance, on: balance.settledOn, daysLate: daysBetween(balance.due, balance.settledOn) }]))
    .sort((a, b) => b.on - a.on || (a.balance.invoice.id < b.balance.invoice.id ? -1 : 1));
}

/** How many recent payments are looked at for shares and rhythm. */
export const SAMPLE = 12;
/** How many recent payment days a forecast looks at; the latest weigh most. Days and not invoices: thirty paid in one run tell one thing. */
const SAMPLE_DAYS = 16;

/** Days late at a share (percent) of the recent payments, the latest payment days weighing most; `undefined` below three payments. */
export function latenessAt(paid: readonly Paid[], percent: number): number | undefined {
  const weighted = [...weighedByDay(paid)].sort((a, b) => a.daysLate - b.daysLate);
  if (weighted.length < 3) return undefined;
  const whole = weighted.reduce((total, { weight }) => total + weight, 0);
  let passed = 0;
  for (const { daysLate, weight } of weighted) {
    passed += weight;
    if (passed * 100 >= whole * percent) return daysLate;
  }
  return undefined;
}

function weighedByDay(paid: readonly Paid[]): readonly { readonly daysLate: number; readonly weight: number }[] {
  const sample: { daysLate: number; weight: number }[] = [];
  let days = 0;
  let last: Day | undefined;
  for (const { on, daysLate } of paid) {
    if (on !== last) {
      if (days === SAMPLE_DAYS) break;
      days += 1;
      last = on;
    }
    sample.push({ daysLate, weight: SAMPLE_DAYS + 1 - days });
  }
  return sample;
}

/** The working day on which a payment so many days late can be expected; one that would fall on a Saturday comes on the Friday before. */
export function expectedDay(where: Parameters<typeof rolled>[0], due: Day, daysLate: number): Day {
  const day = addDays(due, daysLate);
  const friday = addDays(day, -1);
  return weekdayOf(day) === 6 && isOpenDay(where, friday) ? friday : rolled(where, day);
}

/** The customer's own payment days: a weekday or a day of the month on which most recent payments came. */
export function rhythmOf(paid: readonly Paid[]): { readonly weekday: number } | { readonly dayOfMonth: number } | undefined {
  const recent = paid.slice(0, SAMPLE);
  if (new Set(recent.map((payment) => payment.on)).size < 5) return undefined;
  const month = commonest(recent.map((payment) => dayOfMonth(payment.on)));
  if (month.count * 10 >= recent.length * 6) return { dayOfMonth: month.value };
  const week = commonest(recent.map((payment) => weekdayOf(payment.on)));
  return week.count * 10 >= recent.length * 7 ? { weekday: week.value } : undefined;
}

function commonest(values: readonly number[]): { readonly value: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [top] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return { value: top?.[0] ?? 0, count: top?.[1] ?? 0 };
}
