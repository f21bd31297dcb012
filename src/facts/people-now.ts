/**
 * The customer's people with what our contacts taught about their channels: what bounced is closed, "stop" closes, who left has none (C8).
 * @module
 */
import type { Contact, Dossier, Person, PersonChannel } from "../dossier/dossier.js";
import type { Channel, ChannelState, Outcome } from "../vocabulary.js";
import { wasAnswered } from "./answered.js";

/** What an outcome says of the way it came by; of all ways where somebody left. */
const TAUGHT: Readonly<Partial<Record<Outcome, ChannelState>>> = {
  bounced: "bounced",
  returned: "bounced",
  "opted-out": "opted-out",
  "wrong-person": "left-company",
  "left-company": "left-company",
};

/** The people, or `undefined` where none were told. */
export function peopleNow(dossier: Dossier): readonly Person[] | undefined {
  const { people, contacts = [] } = dossier;
  if (!people || contacts.length === 0) return people;
  return people.map((person) => {
    const theirs = contacts.filter((contact) => contact.to === person.id);
    return theirs.length === 0 ? person : { ...person, channels: person.channels.map((way) => wayNow(way, theirs)) };
  });
}

/** The way the customer prefers, unless somebody there said "stop" to that way since. */
export function preferredChannel(dossier: Dossier, people: readonly Person[] | undefined): Channel | undefined {
  const { preferredChannel: told } = dossier.customer;
  const closed = people?.some((person) => person.channels.some((way) => way.channel === told && way.state === "opted-out"));
  return closed ? undefined : told;
}

function wayNow(way: PersonChannel, contacts: readonly Contact[]): PersonChannel {
  const about = contacts.filter((contact) => contact.channel === way.channel || contact.outcome === "left-company");
  const last = [...about].sort((a, b) => a.on.day - b.on.day || (a.on.instant?.ms ?? 0) - (b.on.instant?.ms ?? 0)).at(-1);
  const taught = last && TAUGHT[last.outcome];
  if (taught !== undefined) return { ...way, state: taught };
  // An answer over a way that had failed shows that it works; "stop" is only undone by telling so.
  return last && wasAnswered(last) && way.state === "unverified" ? { ...way, state: "ok" } : way;
}
