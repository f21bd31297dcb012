/**
 * Whether a contact arrived, by grade (A8). What failed counts for nothing; what was merely sent counts as presumed after a while.
 * @module
 */
import { daysBetween } from "../calendar/day.js";
import type { Contact, Person } from "../dossier/dossier.js";
import { type Channel, type Pressure, type Receipt, VOICE_CHANNELS } from "../vocabulary.js";
import { wasAnswered } from "./answered.js";
import type { Situation } from "./situation.js";

/** The grade of receipt of a contact, or `undefined` while it is too early to presume anything. */
export function receiptOf(situation: Situation, contact: Contact): Receipt | undefined {
  if (wasAnswered(contact)) return "confirmed";
  if (contact.outcome === "delivery-refused") return addressIsProven(situation, contact) ? "refused" : "failed";
  if (contact.outcome !== "sent" || addressWentBad(situation, contact)) return "failed";
  const { letterPresumedAfterDays, emailPresumedAfterDays } = situation.limits;
  const wait = isPost(contact.channel) ? letterPresumedAfterDays : emailPresumedAfterDays;
  return daysBetween(contact.on.day, situation.today) >= wait ? "presumed" : undefined;
}

/** What a contact did to whoever received it. Not told means the mildest it can have been. */
export function pressureOf(contact: Contact, catalogue: ReadonlyMap<string, { readonly pressure: Pressure }>): Pressure {
  const listed = contact.treatment === undefined ? undefined : catalogue.get(contact.treatment)?.pressure;
  return contact.pressure ?? listed ?? (contact.purpose === "payment" || contact.purpose === "legal" ? 2 : 1);
}

/** Ways that fail and succeed together count as one way. */
export function wayOf(channel: Channel): string {
  if (VOICE_CHANNELS.includes(channel)) return "voice";
  return isPost(channel) ? "post" : channel;
}

export function isVoice(channel: Channel): boolean {
  return VOICE_CHANNELS.includes(channel);
}

/** By the postman. */
export function isPost(channel: Channel): boolean {
  return channel === "letter" || channel === "registered-letter";
}

function addressIsProven(situation: Situation, contact: Contact): boolean {
  return (
    situation.dossier.customer.addressProven === true ||
    recipientOf(situation, contact)?.channels.some((way) => way.channel === contact.channel && way.state === "ok") === true
  );
}

/** Messages to somebody who left, or to an address that bounced since, did not arrive (S14). */
function addressWentBad(situation: Situation, contact: Contact): boolean {
  const way = recipientOf(situation, contact)?.channels.find((candidate) => candidate.channel === contact.channel);
  return way?.state === "bounced" || way?.state === "left-company";
}

function recipientOf(situation: Situation, contact: Contact): Person | undefined {
  return contact.to === undefined ? undefined : situation.people?.find((person) => person.id === contact.to);
}
