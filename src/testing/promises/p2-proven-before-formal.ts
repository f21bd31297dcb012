import type { Action, LaterStep } from "../../decide/plan.js";
import type { Contact, Dossier, Invoice } from "../../dossier/dossier.js";
import { type Outcome, THREATENING } from "../../vocabulary.js";
import { type Check, type Trial, unless } from "../trial.js";
import { outsideOf } from "./outside.js";
import { wasReleased } from "./p1-no-threat-first.js";
import { tooSoon } from "./p2-in-time.js";
import { contactsAbout, invoiceOf, isAnswered, isOnSchedule, isVoice, mayHaveArrived, wayOf } from "./told.js";

const FIRM = 4;

/**
 * P2: a threatening step needs two ways tried, one a voice, and proof that something arrived, for each invoice it is about, and its time; firmness needs
 * presumed receipt and an address that is known to work. Neither goes together with a promise, a dispute or an arrangement that stands.
 */
export const P2: Check = (trial) =>
  unless([
    ...trial.plan.later.filter(({ pressure }) => pressure >= THREATENING).flatMap((step) => [...tooEarly(step, trial), ...tooSoon(step, trial)]),
    ...tooFirm(trial),
  ]);

function tooFirm(trial: Trial): readonly string[] {
  return outsideOf(trial)
    .filter(({ action }) => action.pressure === FIRM)
    .flatMap(({ action }) => [
      ...inTheWay(trial).map((why) => `${action.treatment} is firm while ${why}`),
      ...wrongAddress(action, trial.dossier),
      ...action.about.flatMap(({ invoice }) => withoutReceipt(action.treatment, invoice, trial)),
    ]);
}

function inTheWay({ dossier, today }: Trial): readonly string[] {
  const promised = (dossier.promises ?? []).some(({ by }) => by >= today);
  const disputed = (dossier.invoices ?? []).some(({ disputes }) => disputes?.some(({ answered }) => answered === undefined));
  const arranged = (dossier.arrangements ?? []).some((arrangement) => isOnSchedule(arrangement, today));
  return [...(promised ? ["a promise runs"] : []), ...(disputed ? ["a dispute is unanswered"] : []), ...(arranged ? ["an arrangement is on schedule"] : [])];
}

/** An answer that came by it shows that an address works. */
function wrongAddress({ treatment, to, channel }: Action, { people, contacts = [] }: Dossier): readonly string[] {
  const way = people?.find(({ id }) => id === to?.id)?.channels.find((one) => one.channel === channel);
  const shown = contacts.some((contact) => contact.to === to?.id && contact.channel === channel && isAnswered(contact));
  return way?.state === "ok" || (way?.state === "unverified" && shown) ? [] : [`${treatment} is firm at an address nobody verified (${channel})`];
}

function withoutReceipt(treatment: string, id: string, { dossier }: Trial): readonly string[] {
  const invoice = invoiceOf(dossier, id);
  const arrived = invoice !== undefined && contactsAbout(dossier, invoice).some(mayHaveArrived);
  return arrived ? [] : [`${treatment} is firm about ${id}, and nothing about it is known to have arrived`];
}

function tooEarly(step: LaterStep, trial: Trial): readonly string[] {
  const { dossier, plan } = trial;
  const { treatment, about } = step;
  const released = plan.actions.some(({ id, treatment: key }) => id === step.after.step && key === "release-formal-step") || wasReleased(step, dossier);
  return [
    ...inTheWay(trial).map((why) => `${treatment} is in the plan while ${why}`),
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
