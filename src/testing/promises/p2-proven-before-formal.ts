import type { LaterStep } from "../../decide/plan.js";
import type { Contact, Dossier, Invoice } from "../../dossier/dossier.js";
import { type Outcome, THREATENING } from "../../vocabulary.js";
import { type Check, type Trial, unless } from "../trial.js";
import { wasReleased } from "./p1-no-threat-first.js";
import { contactsAbout, invoiceOf, isAnswered, isOnSchedule, isVoice, mayHaveArrived, wayOf } from "./told.js";

/** P2: a threatening step needs two ways tried, one a voice, and proof that something arrived, for each invoice it is about; firmness needs presumed receipt. */
export const P2: Check = (trial) => {
  const { plan } = trial;
  const firm = [...plan.actions.filter(({ pressure, channel }) => pressure === 4 && channel !== undefined)].flatMap(({ treatment, about }) =>
    about.flatMap(({ invoice }) => withoutReceipt(treatment, invoice, trial)),
  );
  return unless([...plan.later.filter(({ pressure }) => pressure >= THREATENING).flatMap((step) => tooEarly(step, trial)), ...firm]);
};

function withoutReceipt(treatment: string, id: string, { dossier }: Trial): readonly string[] {
  const invoice = invoiceOf(dossier, id);
  const arrived = invoice !== undefined && contactsAbout(dossier, invoice).some(mayHaveArrived);
  return arrived ? [] : [`${treatment} is firm about ${id}, and nothing about it is known to have arrived`];
}

function tooEarly(step: LaterStep, trial: Trial): readonly string[] {
  const { dossier, today, plan } = trial;
  const { treatment, about } = step;
  const promised = (dossier.promises ?? []).some(({ by }) => by >= today);
  const disputed = (dossier.invoices ?? []).some(({ disputes }) => disputes?.some(({ answered }) => answered === undefined));
  const arranged = (dossier.arrangements ?? []).some((arrangement) => isOnSchedule(arrangement, today));
  const released = plan.actions.some(({ id, treatment: key }) => id === step.after.step && key === "release-formal-step") || wasReleased(step, dossier);
  return [
    ...(promised ? [`${treatment} is in the plan while a promise runs`] : []),
    ...(disputed ? [`${treatment} is in the plan while a dispute is unanswered`] : []),
    ...(arranged ? [`${treatment} is in the plan while an arrangement is on schedule`] : []),
    ...(about.length > 0 ? [] : [`${treatment} is about no invoice`]),
    ...about.flatMap((id) => {
      const invoice = invoiceOf(dossier, id);
      return invoice ? notTried(treatment, invoice, dossier, released) : [`${treatment} is about ${id}, which nobody told of`];
    }),
  ];
}

function notTried(treatment: string, invoice: Invoice, dossier: Dossier, released: boolean): readonly string[] {
  const contacts = contactsAbout(dossier, invoice);
  const tried = contacts.filter(({ direction }) => direction === "out");
  const of = `${treatment} about ${invoice.id}`;
  return [
    ...(new Set(tried.map(wayOf)).size >= 2 ? [] : [`${of}: fewer than two ways were tried since it fell due`]),
    ...(voiceTried(tried) || (!voicePossible(dossier) && released) ? [] : [`${of}: no voice was heard or tried on three days at different hours`]),
    ...(proven(contacts) ? [] : [`${of}: nothing is confirmed, refused or twice presumed to have arrived`]),
  ];
}

function voiceTried(contacts: readonly Contact[]): boolean {
  const voices = contacts.filter(({ channel }) => isVoice(channel));
  const hours = voices.flatMap(({ on }) => (on.instant ? [Math.floor(on.instant.minute / 60)] : []));
  return voices.some(isAnswered) || (new Set(voices.map(({ on }) => on.day)).size >= 3 && new Set(hours).size >= 2);
}

/** A way that failed once may be gone for good, so a call that came to nothing leaves only a person's release. */
function voicePossible({ people, contacts }: Dossier): boolean {
  const failed = (contacts ?? []).some(({ channel, outcome }) => isVoice(channel) && FAILED.includes(outcome));
  const known = people?.some(({ channels }) => channels.some(({ channel, state }) => isVoice(channel) && (state === "ok" || state === "unverified")));
  return known !== false && !failed;
}
const FAILED: readonly Outcome[] = ["bounced", "returned", "left-company", "wrong-person", "opted-out"];

function proven(contacts: readonly Contact[]): boolean {
  const certain = contacts.some((contact) => isAnswered(contact) || contact.outcome === "delivery-refused");
  return certain || new Set(contacts.filter(mayHaveArrived).map(wayOf)).size >= 2;
}
