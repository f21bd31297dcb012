/**
 * What was said by, or to, somebody who may not even know of it: a child that picks up the phone, a colleague at the customer's work. It binds nobody and
 * shows nothing of what the customer heard or wants (A8).
 * @module
 */
import type { Contact, Promised } from "../dossier/dossier.js";
import { isNaturalPerson, mayKnow } from "./recipients.js";
import type { Situation } from "./situation.js";

/** Whether a contact was with such a person. Where nobody told with whom it was, it was with the customer. */
export function isWithSomebodyElse({ dossier, people }: Situation, { to }: Contact): boolean {
  const person = to === undefined ? undefined : people?.find(({ id }) => id === to);
  return person !== undefined && !mayKnow(person.role, isNaturalPerson(dossier.customer));
}

/** Whether a promise was made by such a person only. It is waited for all the same. */
export function isPromisedBySomebodyElse(situation: Situation, { made }: Promised): boolean {
  const talks = (situation.dossier.contacts ?? []).filter(({ outcome, on }) => outcome === "reached-promised" && on.day === made);
  return talks.length > 0 && talks.every((contact) => isWithSomebodyElse(situation, contact));
}
