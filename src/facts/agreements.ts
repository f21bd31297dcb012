/**
 * Promises and arrangements: which hold, which were broken, and what they cover. An agreement holds until its own end, also when it was
 * kept early, so that paying never takes a restraint away (P5).
 * @module
 */
import type { Day } from "../calendar/day.js";
import { afterWorkingDays, rolled } from "../calendar/working-days.js";
import type { Arrangement, Invoice, Promised } from "../dossier/dossier.js";
import { minorUnits } from "../dossier/money.js";
import { keptPayments } from "./received.js";
import type { Situation } from "./situation.js";

export type PromiseState = "running" | "kept" | "partly-kept" | "broken";
export type ArrangementState = "on-schedule" | "behind" | "completed";

interface Covered {
  readonly invoice: Invoice;
  readonly open: number;
}

/** Last day on which money for a promise is still in time: the date rolled to a working day plus the tolerance. */
export function graceOf(situation: Situation, by: Day): Day {
  return afterWorkingDays(situation, rolled(situation, by), situation.limits.promiseToleranceDays);
}

/** How a promise stands. Money counts when booked from the day it was made until its grace ends. */
export function promiseState(situation: Situation, promise: Promised): PromiseState {
  const grace = graceOf(situation, promise.by);
  if (situation.today <= grace) return "running";
  const about = (situation.dossier.invoices ?? []).filter((invoice) => !promise.invoices || promise.invoices.includes(invoice.id));
  const inTime = about.flatMap((invoice) =>
    keptPayments(invoice)
      .filter((payment) => payment.on >= promise.made && payment.on <= grace)
      .map((payment) => minorUnits(payment.amount)),
  );
  const paid = inTime.reduce((total, minor) => total + minor, 0);
  const promised = promise.amount ? minorUnits(promise.amount) : about.reduce((total, invoice) => total + openOn(invoice, promise.made), 0);
  if (paid >= promised) return "kept";
  return paid > 0 ? "partly-kept" : "broken";
}

/** How an arrangement stands: behind when an instalment is unpaid after its grace. */
export function arrangementState(situation: Situation, arrangement: Arrangement): ArrangementState {
  if (missedAmount(situation, arrangement) > 0) return "behind";
  const last = Math.max(...arrangement.instalments.map((instalment) => instalment.due), arrangement.agreed) as Day;
  return situation.today > graceOf(situation, last) ? "completed" : "on-schedule";
}

/** The instalments that should have been paid by now and were not, with what is missing of each. */
export function missedInstalments(situation: Situation, arrangement: Arrangement): readonly { readonly due: Day; readonly missing: number }[] {
  return arrangement.instalments
    .filter((instalment) => situation.today > graceOf(situation, instalment.due))
    .map(({ due, amount, paid }) => ({ due, missing: Math.max(0, minorUnits(amount) - (paid ? minorUnits(paid) : 0)) }))
    .filter(({ missing }) => missing > 0);
}

function missedAmount(situation: Situation, arrangement: Arrangement): number {
  return missedInstalments(situation, arrangement).reduce((total, { missing }) => total + missing, 0);
}

/** Per invoice, what running promises cover: the invoices they name, or the oldest first. */
export function promiseCover(situation: Situation, currency: string, balances: readonly Covered[]): ReadonlyMap<string, number> {
  const cover = new Map<string, number>();
  for (const promise of situation.dossier.promises ?? []) {
    if (promise.amount && promise.amount.currency !== currency) continue;
    if (promiseState(situation, promise) !== "running") continue;
    let left = promise.amount ? minorUnits(promise.amount) : Number.MAX_SAFE_INTEGER;
    for (const { invoice, open } of balances) {
      if (promise.invoices && !promise.invoices.includes(invoice.id)) continue;
      const part = Math.min(left, open - (cover.get(invoice.id) ?? 0));
      cover.set(invoice.id, (cover.get(invoice.id) ?? 0) + part);
      left -= part;
    }
  }
  return cover;
}

/** Per invoice, what arrangements cover: all of it while on schedule, all but the missed instalments when behind. */
export function arrangementCover(situation: Situation, balances: readonly Covered[]): ReadonlyMap<string, number> {
  const cover = new Map<string, number>();
  for (const arrangement of situation.dossier.arrangements ?? []) {
    const state = arrangementState(situation, arrangement);
    if (state === "completed") continue;
    let askable = state === "behind" ? missedAmount(situation, arrangement) : 0;
    for (const { invoice, open } of balances) {
      if (arrangement.invoices ? !arrangement.invoices.includes(invoice.id) : invoice.issued > arrangement.agreed) continue;
      const asked = Math.min(askable, open);
      askable -= asked;
      cover.set(invoice.id, Math.max(cover.get(invoice.id) ?? 0, open - asked));
    }
  }
  return cover;
}

function openOn(invoice: Invoice, day: Day): number {
  const before = keptPayments(invoice).filter((payment) => payment.on < day);
  return Math.max(0, minorUnits(invoice.amount) - before.reduce((total, payment) => total + minorUnits(payment.amount), 0));
}
