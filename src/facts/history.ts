/**
 * How a customer has paid: measured against due dates rolled to working days, because a plain "late" flag accuses punctual payers
 * (27.8 % of due dates in a real ledger fall on a weekend).
 * @module
 */
import { addDays, type Day, daysBetween, weekdayOf } from "../calendar/day.js";
import { isOpenDay, rolled } from "../calendar/working-days.js";
import type { Balance } from "./ledger.js";

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

/** How many recent payments are looked at for shares. */
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
