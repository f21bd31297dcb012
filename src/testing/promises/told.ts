/**
 * What a dossier tells, read a second time and as plainly as can be, so that a promise is not checked with the code that keeps it.
 * Where the engine looks more closely (calendars, tolerance), these readings lean towards letting it pass.
 * @module
 */
import { addDays, type Day } from "../../calendar/day.js";
import type { Arrangement, CircumstanceTold, Contact, Customer, Dossier, Invoice, Moment } from "../../dossier/dossier.js";
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

const MONEY: readonly Contact["purpose"][] = ["payment", "legal", "agreement"];

export function isAboutMoney({ purpose, treatment }: Contact): boolean {
  return MONEY.includes(purpose) || treatment !== undefined;
}

/** A contact of ours about money that nobody asked for. */
export function isAttempt(contact: Contact): boolean {
  return contact.direction === "out" && !contact.requested && isAboutMoney(contact);
}

/** Contacts about money since an invoice fell due. Where the customer is, a moment may belong to the next day already. */
export function contactsAbout(dossier: Dossier, invoice: Invoice): readonly Contact[] {
  return (dossier.contacts ?? []).filter(
    (contact) => latestDay(contact.on) > firstDue(invoice) && (!contact.about || contact.about.includes(invoice.id)) && isAboutMoney(contact),
  );
}

/** Where the customer is, a moment may belong to the day before the one it was told with, or to the next. */
export function earliestDay({ day, instant }: Moment): Day {
  return instant ? addDays(day, -1) : day;
}

function latestDay({ day, instant }: Moment): Day {
  return instant ? addDays(day, 1) : day;
}

/** Those of some contacts that may have been the last. */
export function possiblyLast(contacts: readonly Contact[]): readonly Contact[] {
  const last = Math.max(...contacts.map(({ on }) => earliestDay(on)));
  return contacts.filter(({ on }) => latestDay(on) >= last);
}

/** Days after a due date by which no weekend and no run of holidays stands between it and being late. */
const CERTAINLY_LATE_AFTER = 14;

/** Whether a contact was certainly about an invoice while that was late. */
export function wasAboutLate(contact: Contact, { id, due, portal, instalments }: Invoice): boolean {
  const { on, about } = contact;
  const plain = portal === undefined && instalments === undefined;
  return isAboutMoney(contact) && plain && earliestDay(on) > due + CERTAINLY_LATE_AFTER && (!about || about.includes(id));
}

/** Roles that speak for a customer. */
export const SPEAKERS: readonly string[] = ["heirs", "trustee", "lawyer", "administrator", "debt-counsellor"];

/** Where nobody told what kind of customer it is, it may be a person. */
export function mayBePerson(customer: Customer): boolean {
  return customer.kind === undefined || isPerson(customer);
}

export function isPerson({ kind }: Customer): boolean {
  return kind === "consumer" || kind === "sole-trader";
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
export function wayOf({ channel }: Pick<Contact, "channel">): string {
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
