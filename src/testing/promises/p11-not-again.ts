import type { Contact } from "../../dossier/dossier.js";
import type { Outcome } from "../../vocabulary.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { invoiceOf, isAnswered, isVoice, possiblyLast, wasAboutLate, wayOf } from "./told.js";

const TO_NOBODY: readonly Outcome[] = ["wrong-person", "left-company"];

/** What was turned down is not asked the same way again, and after writing that nobody answered comes another way. */
export function saidBefore(trial: Trial): readonly string[] {
  return outsideOf(trial).flatMap((outside) => (outside.ours ? [...turnedDown(outside, trial), ...sameWay(outside, trial)] : []));
}

function turnedDown({ action, treatment }: Outside, { dossier }: Trial): readonly string[] {
  const refused = ours(dossier).filter((contact) => contact.treatment === treatment.id && contact.outcome === "reached-refused");
  return action.about.flatMap(({ invoice: id }) => {
    const invoice = invoiceOf(dossier, id);
    const again = invoice !== undefined && refused.some((contact) => wasAboutLate(contact, invoice));
    return again ? [`${treatment.id} is said again about ${id}, and was turned down`] : [];
  });
}

function sameWay({ action, treatment }: Outside, { dossier }: Trial): readonly string[] {
  const { channel } = action;
  const last = possiblyLast(ours(dossier));
  const about = action.about.flatMap(({ invoice }) => invoiceOf(dossier, invoice) ?? []);
  if (channel === undefined || isVoice(channel) || last.length === 0) return [];
  const unanswered = last.every(
    (contact) =>
      !isAnswered(contact) &&
      !TO_NOBODY.includes(contact.outcome) &&
      wayOf(contact) === wayOf({ channel }) &&
      (about.length === 0 || about.some((invoice) => wasAboutLate(contact, invoice))),
  );
  return unanswered ? [`${treatment.id} goes by ${channel}, as the last one did that nobody answered`] : [];
}

function ours({ contacts = [] }: Trial["dossier"]): readonly Contact[] {
  return contacts.filter(({ direction }) => direction === "out");
}
