/**
 * Letters and the time the law gives them: when the last one counts as delivered, and whether the term of the required letter has run.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Contact } from "../dossier/dossier.js";
import { presumedDelivery, type Sent } from "../law/delivery.js";
import { clausesOf, type Law, lawFor } from "../law/law.js";
import { type LetterTerm, letterTerm } from "../law/letter-term.js";
import { subjectOf } from "../law/subject.js";
import { wasAnswered } from "./answered.js";
import type { Case } from "./case.js";
import { isPost, receiptOf } from "./receipt.js";

/** The letter the law asks for before costs and before handing over. */
const REQUIRED_LETTER = "fourteen-day-letter";

export interface Waiting {
  /** Late invoices of which the free term has not run, or was never given. */
  readonly invoices: readonly string[];
  /** Last day of the last term that runs now. */
  readonly until?: Day;
  readonly evidence: readonly string[];
}

/** The late invoices that wait for the required letter or its term; `undefined` where one is required and nobody told our contacts. */
export function waitingForTerm(from: Case): Waiting | undefined {
  if (clausesOf(from.law, "notice").length === 0) return { invoices: [], evidence: [from.dossier.customer.at] };
  if (!from.dossier.contacts) return undefined;
  const late = from.episodes.map(({ balance, attempts }) => {
    const letters = attempts.filter((contact) => contact.treatment === REQUIRED_LETTER && receiptOf(from, contact) !== "failed");
    const terms = letters.flatMap((contact) => termOf(from, contact) ?? []);
    return { id: balance.invoice.id, letters, last: terms.length === 0 ? undefined : (Math.min(...terms.map(({ lastFreeDay }) => lastFreeDay)) as Day) };
  });
  const waiting = late.filter(({ last }) => last === undefined || last >= from.today);
  const running = waiting.flatMap(({ last }) => (last === undefined ? [] : [last]));
  const cited = late.flatMap(({ letters }) => letters.map(({ at }) => at));
  return {
    invoices: waiting.map(({ id }) => id),
    // Where one invoice has no letter at all, no day can be named on which all are ready.
    ...(running.length > 0 && running.length === waiting.length && { until: Math.max(...running) as Day }),
    evidence: cited.length > 0 ? [...new Set(cited)] : ["/contacts"],
  };
}

/** The last letter that is still under way by the law's presumption, and when it counts as delivered; `undefined` where nobody told our contacts. */
export function letterUnderWay(from: Case): { readonly letter?: Contact; readonly delivered?: Day } | undefined {
  if (!presumesPost(from.law)) return {};
  if (!from.dossier.contacts) return undefined;
  const letters = from.episodes.flatMap(({ attempts }) => attempts.filter((contact) => isPost(contact.channel) && contact.outcome === "sent"));
  const letter = letters.reduce<Contact | undefined>((last, contact) => (last === undefined || contact.on.day > last.on.day ? contact : last), undefined);
  const law = letter && lawOn(from, letter.on.day);
  if (!letter || !law || !presumesPost(law)) return {};
  const delivered = from.place && presumedDelivery(law, { calendar: from.calendar, place: from.place }, sentBy(letter));
  // Without calendar data nobody can say that it was delivered.
  if (delivered === undefined) return { letter };
  return delivered > from.today ? { letter, delivered } : {};
}

function presumesPost(law: Law): boolean {
  return clausesOf(law, "delivery").some(({ asks }) => asks.by === "post");
}

function termOf(from: Case, letter: Contact): LetterTerm | undefined {
  return from.place && letterTerm(lawOn(from, letter.on.day), { calendar: from.calendar, place: from.place }, sentBy(letter));
}

function sentBy(contact: Contact): Sent {
  return { posted: contact.on.day, by: isPost(contact.channel) ? "post" : "electronic", answered: wasAnswered(contact) };
}

/** A letter is judged by the law of the day on which it was posted. */
function lawOn(from: Case, day: Day): Law {
  return lawFor(subjectOf(from.dossier), day);
}
