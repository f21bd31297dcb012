/**
 * What a plan has to say of single invoices: that more was paid than they came to, and that one may be time-barred.
 * @module
 */
import { formatDay } from "../calendar/day.js";
import { formatAmount, money } from "../dossier/money.js";
import type { Case } from "../facts/case.js";
import { timeBarredSince } from "../facts/lapses.js";
import type { Balance } from "../facts/ledger.js";
import { type Message, message } from "../vocabulary.js";

/** Notices of all the customer's invoices, in whatever currency. */
export function ledgerNotices(from: Case): readonly Message[] {
  return from.everyBalance.flatMap((balance) => [...overpaid(balance), ...timeBarred(from, balance)]);
}

function overpaid({ over, invoice }: Balance): readonly Message[] {
  if (over === 0) return [];
  return [message("notice.overpaid", { invoice: invoice.id, amount: `${invoice.currency} ${formatAmount(money(invoice.currency, over))}` })];
}

function timeBarred(from: Case, { unasked, invoice }: Balance): readonly Message[] {
  const on = unasked === "time-barred" ? timeBarredSince(from, invoice) : undefined;
  return on === undefined ? [] : [message("notice.time-barred", { invoice: invoice.id, date: formatDay(on) })];
}
