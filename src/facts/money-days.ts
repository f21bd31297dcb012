/**
 * Days on which a customer's money comes in or its payments go out: declared, by its own payment runs, or learnt from how it paid.
 * Hints for a kind moment; never a reason for more pressure.
 * @module
 */
import { addDays, type Day } from "../calendar/day.js";
import { nextRunDay, previousRunDay, type RunDay } from "../calendar/run-days.js";
import type { Case } from "./case.js";
import { rhythmOf, SAMPLE } from "./history.js";
import { rolled } from "./working-days.js";

/** The days and what they rest on; `undefined` where nothing is known. */
export function moneyDaysOf(from: Case): { readonly days: readonly RunDay[]; readonly evidence: readonly string[] } | undefined {
  const { customer } = from.dossier;
  if (customer.moneyDays?.length) return { days: customer.moneyDays, evidence: [`${customer.at}/moneyDays`] };
  const runs = customer.paymentPolicy?.runDays;
  if (runs?.length) return { days: runs, evidence: [`${customer.paymentPolicy?.at}/runDays`] };
  const learnt = rhythmOf(from.paid);
  return learnt && { days: [learnt], evidence: from.paid.slice(0, SAMPLE).map((payment) => payment.balance.invoice.at) };
}

/** The first such day from a day on, moved to a working day. */
export function nextMoneyDay(from: Case, days: readonly RunDay[], day: Day): Day {
  return rolled(from, nextRunDay(days, day) ?? day);
}

/** Whether money came in today or in the few days before: the kind moment is now. */
export function isJustAfterMoneyDay(from: Case, days: readonly RunDay[], day: Day): boolean {
  const last = previousRunDay(days, day);
  return last !== undefined && rolled(from, last) >= addDays(day, -3) && rolled(from, last) <= day;
}
