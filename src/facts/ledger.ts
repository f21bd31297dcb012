/**
 * What is open, what is late and what may be asked, per invoice of one currency. Amounts are minor units of that currency.
 * @module
 */
import { addDays, type Day, daysBetween } from "../calendar/day.js";
import { afterWorkingDays, rolled } from "../calendar/working-days.js";
import type { Dispute, Invoice, Payment } from "../dossier/dossier.js";
import { type Money, minorUnits } from "../dossier/money.js";
import { arrangementCover, promiseCover } from "./agreements.js";
import { timeBarredSince } from "./lapses.js";
import { keptPayments } from "./received.js";
import type { Situation } from "./situation.js";

export interface Balance {
  readonly invoice: Invoice;
  readonly open: number;
  /** Open and past the effective due date. */
  readonly late: number;
  /** Due date that counts: from acceptance where a portal must accept first (S3), rolled to a working day. */
  readonly due: Day;
  /** Most that may be claimed now of what is open (P3). */
  readonly collectable: number;
  /** Most that may be claimed now of what is late. */
  readonly collectableLate: number;
  readonly disputed: number;
  readonly underWay: number;
  readonly promised: number;
  readonly arranged: number;
  readonly unapplied: number;
  /** Paid and credited beyond the invoice: the customer's money in our hands. */
  readonly over: number;
  /** Of what is open, what we agreed is not owed and have not credited yet. */
  readonly toCredit: number;
  /** Why the customer's side cannot pay it yet: portal, purchase order or an error of ours. */
  readonly block?: "portal" | "portal-waiting" | "purchase-order" | "invoice-error";
  /** Why we do not ask, though nothing stops the customer: we never collected it ourselves, or it may be time-barred. */
  readonly unasked?: "not-collected" | "time-barred";
  readonly settledOn?: Day;
}

/** The balances of a customer's invoices in one currency, oldest due first. */
export function balancesOf(situation: Situation, currency: string): readonly Balance[] {
  const invoices = (situation.dossier.invoices ?? []).filter((invoice) => invoice.currency === currency);
  const rough = invoices.map((invoice) => roughBalance(situation, invoice)).sort(byDue);
  const cash = (situation.dossier.unappliedCash ?? []).filter(({ amount }) => amount.currency === currency).map(({ amount }) => amount);
  // What was paid or credited too much on one invoice is in our hands as much as money that matches none (C4).
  let unapplied = sum(cash) + rough.reduce((total, { over }) => total + over, 0);
  const promises = promiseCover(situation, currency, rough);
  const arranged = arrangementCover(situation, rough);
  return rough.map((balance) => {
    const { id } = balance.invoice;
    const covered = Math.min(unapplied, balance.open);
    unapplied -= covered;
    const promised = Math.min(balance.open, promises.get(id) ?? 0);
    const inArrangement = Math.min(balance.open, arranged.get(id) ?? 0);
    const held = balance.disputed + balance.underWay + covered + promised + inArrangement;
    const collectable = balance.block || balance.unasked || inHandsOfOthers(balance.invoice) ? 0 : Math.max(0, balance.open - held);
    return {
      ...balance,
      unapplied: covered,
      promised,
      arranged: inArrangement,
      collectable,
      collectableLate: Math.max(0, Math.min(collectable, balance.late - held)),
    };
  });
}

/** Sum of amounts that are known to be in one currency. */
export function sum(amounts: Iterable<Money>): number {
  let minor = 0;
  for (const amount of amounts) minor += minorUnits(amount);
  return minor;
}

type Rough = Omit<Balance, "collectable" | "collectableLate" | "promised" | "arranged" | "unapplied">;

function roughBalance(situation: Situation, invoice: Invoice): Rough {
  const booked = keptPayments(invoice);
  const paid = sum(booked.map((payment) => payment.amount)) + sum((invoice.creditNotes ?? []).map((note) => note.amount));
  const open = Math.max(0, minorUnits(invoice.amount) - paid);
  const due = effectiveDue(situation, invoice, paid);
  const late = open > 0 && due < situation.today ? Math.min(open, lateAmount(situation, invoice, paid)) : 0;
  const block = open > 0 ? blockOf(invoice) : undefined;
  const unasked = late > 0 ? unaskedOf(situation, invoice) : undefined;
  const settledOn = open === 0 ? lastDay(booked, invoice) : undefined;
  return {
    invoice,
    open,
    late,
    due,
    over: Math.max(0, paid - minorUnits(invoice.amount)),
    disputed: Math.min(open, disputedAmount(invoice, open, isStanding)),
    toCredit: Math.min(open, disputedAmount(invoice, open, isAccepted)),
    underWay: Math.min(open, amountUnderWay(situation, invoice, open)),
    ...(block && { block }),
    ...(unasked && { unasked }),
    ...(settledOn !== undefined && { settledOn }),
  };
}

function effectiveDue(situation: Situation, invoice: Invoice, paid: number): Day {
  const { portal } = invoice;
  const told = firstUnpaidInstalment(invoice, paid) ?? invoice.due;
  if (!portal || portal.state === "not-uploaded" || portal.state === "uploaded") return rolled(situation, told);
  const term = Math.max(0, daysBetween(invoice.issued, told));
  if (portal.state === "rejected") return rolled(situation, addDays(situation.today, term));
  return rolled(situation, portal.on !== undefined && portal.on > invoice.issued ? addDays(portal.on, term) : told);
}

function firstUnpaidInstalment(invoice: Invoice, paid: number): Day | undefined {
  let before = 0;
  for (const instalment of inOrder(invoice)) {
    before += minorUnits(instalment.amount);
    if (before > paid) return instalment.due;
  }
  return undefined;
}

function lateAmount(situation: Situation, invoice: Invoice, paid: number): number {
  if (!invoice.instalments?.length) return Number.MAX_SAFE_INTEGER;
  const fallen = inOrder(invoice).filter((instalment) => rolled(situation, instalment.due) < situation.today);
  return Math.max(0, sum(fallen.map((instalment) => instalment.amount)) - paid);
}

function inOrder(invoice: Invoice): NonNullable<Invoice["instalments"]> {
  return [...(invoice.instalments ?? [])].sort((a, b) => a.due - b.due);
}

/** The most that one of these disputes holds; one without an amount is about all of it. */
function disputedAmount(invoice: Invoice, open: number, counts: (dispute: Dispute) => boolean): number {
  const held = (invoice.disputes ?? []).filter(counts).map((dispute) => heldBy(dispute, invoice, open));
  return Math.max(0, ...held);
}

/** A credit note is how we keep our word: it takes away what it is worth, and of an accepted dispute that named no amount, or a part, all. */
function heldBy(dispute: Dispute, { creditNotes = [] }: Invoice, open: number): number {
  const held = dispute.amount ? minorUnits(dispute.amount) : open;
  if (!isAccepted(dispute)) return held;
  const credited = sum(creditNotes.filter((note) => note.on >= dispute.raised).map((note) => note.amount));
  return credited > 0 && (dispute.amount === undefined || dispute.result === "partly-accepted") ? 0 : held - credited;
}

function isStanding({ result }: Dispute): boolean {
  return result !== "rejected" && result !== "withdrawn";
}

function isAccepted({ result }: Dispute): boolean {
  return result === "accepted" || result === "partly-accepted";
}

/** On its way by itself: in transit, about to be debited, or approved for the customer's payment run. */
function amountUnderWay(situation: Situation, invoice: Invoice, open: number): number {
  const { portal, debit, payments = [] } = invoice;
  const waited = (day: Day) => situation.today > afterWorkingDays(situation, rolled(situation, day), situation.limits.bankDelayDays);
  if (portal?.state === "approved" && !(portal.paysOn !== undefined && waited(portal.paysOn))) return open;
  if (
    debit?.runsOn !== undefined &&
    !waited(debit.runsOn) &&
    !payments.some((payment) => payment.state === "debit-failed" && payment.on >= (debit.runsOn ?? 0))
  )
    return open;
  return sum(payments.filter((payment) => payment.state === "in-transit" || payment.state === "debit-pending").map((payment) => payment.amount));
}

function blockOf(invoice: Invoice): Balance["block"] {
  // Without the number no portal takes it, so the number comes first (S3).
  if (invoice.purchaseOrder?.required && !invoice.purchaseOrder.number) return "purchase-order";
  if (invoice.portal?.state === "rejected" || invoice.portal?.state === "not-uploaded") return "portal";
  if (invoice.portal?.state === "uploaded") return "portal-waiting";
  return invoice.error ? "invoice-error" : undefined;
}

function unaskedOf(situation: Situation, invoice: Invoice): Balance["unasked"] {
  if (timeBarredSince(situation, invoice) !== undefined) return "time-barred";
  return invoice.collection === "direct-debit" && !wasCollected(invoice) ? "not-collected" : undefined;
}

/** Some debit was tried, or has its day. A booked payment says nothing of it: that the customer paid a part must not make us ask for the rest (P5). */
function wasCollected({ payments = [], debit }: Invoice): boolean {
  return debit?.runsOn !== undefined || payments.some(({ state }) => state === "debit-failed" || state === "reversed" || state === "debit-pending");
}

/** With an agency or a court: asking besides them would be asking twice. */
function inHandsOfOthers(invoice: Invoice): boolean {
  return invoice.legal !== undefined && invoice.legal.state !== "recalled";
}

function lastDay(booked: readonly Payment[], invoice: Invoice): Day {
  return Math.max(invoice.issued, ...booked.map((payment) => payment.on), ...(invoice.creditNotes ?? []).map((note) => note.on)) as Day;
}

function byDue(a: Rough, b: Rough): number {
  return a.due - b.due || (a.invoice.id < b.invoice.id ? -1 : 1);
}
