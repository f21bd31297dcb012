/**
 * What a dossier tells, read a second time and as plainly as can be, so that a promise is not checked with the code that keeps it.
 * Where the engine looks more closely (calendars, tolerance), these readings lean towards letting it pass.
 * @module
 */
import type { Day } from "../../calendar/day.js";
import type { Arrangement, CircumstanceTold, Contact, Dossier, Invoice } from "../../dossier/dossier.js";
import { type Money, minorUnits } from "../../dossier/money.js";
import { VOICE_CHANNELS } from "../../vocabulary.js";

export const ANSWERED: readonly string[] = [
  ...["reached", "reached-promised", "reached-arranged", "reached-disputed", "reached-refused", "reached-hardship", "reached-unhappy"],
  ...["asked-for-copy", "says-paid", "says-not-received", "replied", "opted-out", "represented"],
];

export function invoiceOf(dossier: Dossier, id: string): Invoice | undefined {
  return (dossier.invoices ?? []).find((invoice) => invoice.id === id);
}

export function minorOf(amounts: readonly { readonly amount: Money }[] | undefined): number {
  return (amounts ?? []).reduce((total, { amount }) => total + minorUnits(amount), 0);
}

/** What is neither paid nor credited. */
export function openOf(invoice: Invoice): number {
  return Math.max(0, balanceOf(invoice));
}

/** What is open; below zero what was paid or credited too much. A booking is undone by a later reversal of the same amount. */
export function balanceOf(invoice: Invoice): number {
  const payments = invoice.payments ?? [];
  const booked = payments.filter((payment) => payment.state === "booked");
  const undone = payments.filter(({ state, on, amount }) => state === "reversed" && booked.some((one) => one.on < on && isSame(one.amount, amount)));
  return minorUnits(invoice.amount) - minorOf(booked) + minorOf(undone) - minorOf(invoice.creditNotes);
}

function isSame(one: Money, other: Money): boolean {
  return minorUnits(one) === minorUnits(other);
}

/** The first day on which any of it was due. */
export function firstDue(invoice: Invoice): Day {
  return Math.min(invoice.due, ...(invoice.instalments ?? []).map((instalment) => instalment.due)) as Day;
}

/** Contacts about money since an invoice fell due. Where the customer is, a moment may belong to the next day already. */
export function contactsAbout(dossier: Dossier, invoice: Invoice): readonly Contact[] {
  const money = ["payment", "legal", "agreement"];
  return (dossier.contacts ?? []).filter(
    ({ on, about, purpose, treatment }) =>
      on.day + (on.instant ? 1 : 0) > firstDue(invoice) && (!about || about.includes(invoice.id)) && (money.includes(purpose) || treatment !== undefined),
  );
}

export function isAnswered(contact: Contact): boolean {
  return contact.direction === "in" || ANSWERED.includes(contact.outcome);
}

/** It may have arrived: answered, turned away, or sent without a sign of failure. */
export function mayHaveArrived(contact: Contact): boolean {
  return isAnswered(contact) || contact.outcome === "sent" || contact.outcome === "delivery-refused";
}

export function isVoice(channel: Contact["channel"]): boolean {
  return VOICE_CHANNELS.includes(channel);
}

/** Ways that fail together count as one. */
export function wayOf({ channel }: Contact): string {
  return isVoice(channel) ? "voice" : channel.endsWith("letter") ? "post" : channel;
}

/** Everything that fell due was paid, and something is still to come. */
export function isOnSchedule({ instalments }: Arrangement, today: Day): boolean {
  const paid = instalments.filter(({ due }) => due < today).every(({ amount, paid: part }) => part !== undefined && minorUnits(part) >= minorUnits(amount));
  return paid && instalments.some(({ due }) => due >= today);
}

/** Circumstances that hold on a day. */
export function circumstancesOn({ customer }: Dossier, day: Day): readonly CircumstanceTold[] {
  return (customer.circumstances ?? []).filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || until >= day));
}
