/**
 * Whether somebody of the customer's answered.
 * @module
 */
import type { Contact } from "../dossier/dossier.js";
import type { Outcome } from "../vocabulary.js";

const CONFIRMED: ReadonlySet<Outcome> = new Set<Outcome>([
  "reached",
  "reached-promised",
  "reached-arranged",
  "reached-disputed",
  "reached-refused",
  "reached-hardship",
  "reached-unhappy",
  "asked-for-copy",
  "says-paid",
  "says-not-received",
  "replied",
  "opted-out",
  "represented",
]);

/** Somebody of the customer's answered. */
export function wasAnswered(contact: Contact): boolean {
  return contact.direction === "in" || CONFIRMED.has(contact.outcome);
}
