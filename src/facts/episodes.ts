/**
 * An episode belongs to an invoice: it begins when the invoice falls due unpaid and ends when it is settled.
 * What was tried and what arrived counts per episode.
 * @module
 */
import { type Day, daysBetween } from "../calendar/day.js";
import type { Contact } from "../dossier/dossier.js";
import type { Pressure } from "../vocabulary.js";
import { wasAnswered } from "./answered.js";
import type { Balance } from "./ledger.js";
import { isVoice, pressureOf, receiptOf, wayOf } from "./receipt.js";
import type { Situation } from "./situation.js";
import { isWithSomebodyElse } from "./somebody-else.js";

export interface Episode {
  readonly balance: Balance;
  readonly daysPastDue: number;
  /** Our contacts about money in this episode, oldest first. */
  readonly attempts: readonly Contact[];
  /** Ways tried, a voice counting as one; a message that bounced was not a try. */
  readonly ways: readonly string[];
  /** Different days, and different hours of the day, on which a voice was tried. */
  readonly voiceDays: number;
  readonly voiceHours: number;
  readonly voiceReached: boolean;
  readonly proof: "confirmed" | "refused" | "presumed-twice" | "presumed" | "none";
  /** Highest pressure that was received; 0 when nothing was (P11). */
  readonly received: Pressure;
  /** Last day on which a personal announcement was received. */
  readonly announcedOn?: Day;
  readonly unansweredInRow: number;
}

/** The episodes of the balances that are late, oldest first. */
export function episodesOf(situation: Situation, balances: readonly Balance[]): readonly Episode[] {
  return balances.filter((balance) => balance.late > 0).map((balance) => episodeOf(situation, balance));
}

function episodeOf(situation: Situation, balance: Balance): Episode {
  const contacts = (situation.dossier.contacts ?? []).filter((contact) => isInEpisode(contact, balance)).sort((a, b) => a.on.day - b.on.day);
  const attempts = contacts.filter((contact) => contact.direction === "out");
  // What somebody said who may not even know of it, was not said by the customer, nor heard by it (A8).
  const theirs = contacts.filter((contact) => !isWithSomebodyElse(situation, contact));
  const tried = theirs.filter((contact) => contact.direction === "out");
  const received = tried
    .map((contact) => ({ contact, receipt: receiptOf(situation, contact) }))
    .filter(({ receipt }) => receipt !== undefined && receipt !== "failed");
  const voices = tried.filter((contact) => isVoice(contact.channel));
  const announcement = received.filter(({ contact }) => contact.treatment === "announce-in-person").at(-1)?.contact.on.day;
  return {
    balance,
    daysPastDue: daysBetween(balance.due, situation.today),
    attempts,
    ways: [
      ...new Set(tried.filter((contact) => isVoice(contact.channel) || receiptOf(situation, contact) !== "failed").map((contact) => wayOf(contact.channel))),
    ],
    voiceDays: new Set(voices.map((contact) => contact.on.day)).size,
    voiceHours: new Set(voices.flatMap((contact) => (contact.on.instant ? [Math.floor(contact.on.instant.minute / 60)] : []))).size,
    voiceReached: voices.some(wasAnswered),
    proof: proofOf(theirs, received),
    received: received.reduce<Pressure>((highest, { contact }) => Math.max(highest, pressureOf(contact, situation.treatments)) as Pressure, 0),
    ...(announcement !== undefined && { announcedOn: announcement }),
    unansweredInRow: unansweredInRow(contacts),
  };
}

/** In time, about this invoice or about all that was late, and about money. */
function isInEpisode(contact: Contact, balance: Balance): boolean {
  if (contact.on.day <= balance.due) return false;
  if (contact.about && !contact.about.includes(balance.invoice.id)) return false;
  return contact.purpose === "payment" || contact.purpose === "legal" || contact.purpose === "agreement" || contact.treatment !== undefined;
}

function proofOf(contacts: readonly Contact[], received: readonly { readonly contact: Contact; readonly receipt: string | undefined }[]): Episode["proof"] {
  if (contacts.some(wasAnswered)) return "confirmed";
  if (received.some(({ receipt }) => receipt === "refused")) return "refused";
  const presumedWays = new Set(received.map(({ contact }) => wayOf(contact.channel)));
  return presumedWays.size >= 2 ? "presumed-twice" : presumedWays.size === 1 ? "presumed" : "none";
}

function unansweredInRow(contacts: readonly Contact[]): number {
  let row = 0;
  for (const contact of contacts) row = wasAnswered(contact) ? 0 : row + 1;
  return row;
}
