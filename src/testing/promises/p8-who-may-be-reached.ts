import type { Contact, Person } from "../../dossier/dossier.js";
import type { Channel, Outcome } from "../../vocabulary.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { isVoice, mayBePerson, possiblyLast, SPEAKERS } from "./told.js";

const CLOSED: readonly string[] = ["opted-out", "bounced", "left-company"];
/** What came of a contact that closes its way. */
const CLOSING: readonly Outcome[] = ["opted-out", "bounced", "returned", "wrong-person", "left-company"];
const KNOW_OF_A_PERSON: readonly string[] = ["self", ...SPEAKERS];
const KNOW_OF_A_COMPANY: readonly string[] = [...KNOW_OF_A_PERSON, "accounts-payable", "buyer", "budget-holder", "director"];
const DIGITAL: readonly (Channel | undefined)[] = ["email", "chat", "portal", "video"];

/** A contact goes to somebody who is there, by a way that is theirs and open, and only who may know of it learns of the arrears. */
export function unreachable(trial: Trial): readonly string[] {
  return outsideOf(trial).flatMap((outside) => [...byNoWay(outside, trial), ...toWhoMayNot(outside, trial)]);
}

function byNoWay({ action: { channel, to }, treatment }: Outside, { dossier }: Trial): readonly string[] {
  const { people, contacts = [], customer } = dossier;
  const digital = customer.digitalSkill === "none" && DIGITAL.includes(channel) ? [`${treatment.id} goes by ${channel} to who cannot use it`] : [];
  if (!people) return digital;
  const person = people.find(({ id }) => id === to?.id);
  const way = person?.channels.find((one) => one.channel === channel);
  if (!person || !way) return [...digital, `${treatment.id} goes to nobody, or by a way that is not theirs (${channel})`];
  const taught = isClosedSince(person, way.channel, contacts);
  return [...digital, ...(CLOSED.includes(way.state) || taught ? [`${treatment.id} goes by ${channel}, which ${person.id} closed or which failed`] : [])];
}

function isClosedSince({ id }: Person, channel: Channel, contacts: readonly Contact[]): boolean {
  const last = possiblyLast(contacts.filter((contact) => contact.to === id && (contact.channel === channel || contact.outcome === "left-company")));
  return last.length > 0 && last.every(({ outcome }) => CLOSING.includes(outcome));
}

function toWhoMayNot({ action: { channel, to, requires }, treatment }: Outside, { dossier }: Trial): readonly string[] {
  if (!treatment.discloses || !to) return [];
  const natural = mayBePerson(dossier.customer);
  const mayKnow = (natural ? KNOW_OF_A_PERSON : KNOW_OF_A_COMPANY).includes(to.role);
  const way = dossier.people?.find(({ id }) => id === to.id)?.channels.find((one) => one.channel === channel);
  const shared = natural && way?.shared === true;
  const asksFirst = way !== undefined && isVoice(way.channel) && requires.includes("ask-for-person");
  return [
    ...(mayKnow ? [] : [`${treatment.id} tells ${to.role} of the arrears`]),
    ...(shared && !asksFirst ? [`${treatment.id} goes by ${channel}, where others hear or read of the arrears`] : []),
  ];
}
