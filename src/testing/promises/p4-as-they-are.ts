import { addDays, addMonths, type Day } from "../../calendar/day.js";
import type { Customer } from "../../dossier/dossier.js";
import { type Circumstance, THREATENING, VOICE_CHANNELS } from "../../vocabulary.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { SINCE } from "./since.js";
import { circumstancesOn, isPerson, isVoice, mayBePerson, SPEAKERS } from "./told.js";

const REMIND = 2;
const FIRM = 4;

/** Whoever is spoken for is not spoken to, who reads with difficulty gets plain words, rest by law is kept, and a person decides what is serious. */
export function unlikeThem(trial: Trial): readonly string[] {
  return [
    ...outsideOf(trial).flatMap((outside) => [...spokenFor(outside, trial), ...notPlain(outside, trial), ...inRest(outside, trial)]),
    ...decidedByNobody(trial),
  ];
}

function spokenFor({ action, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  const { people = [], contacts = [] } = dossier;
  const named = circumstancesOn(dossier, today).some(({ kind, addressee }) => addressee !== undefined || kind === "lawyer" || kind === "administration");
  const represented = named || people.some(({ role }) => SPEAKERS.includes(role)) || contacts.some(({ outcome }) => outcome === "represented");
  return !represented || SPEAKERS.includes(action.to?.role ?? "")
    ? []
    : [`${treatment.id} goes to ${action.to?.role ?? "nobody"}, and somebody else speaks for them`];
}

function notPlain({ action, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  const { customer, creditor, people = [], contacts = [] } = dossier;
  const level = customer.readingLevel;
  const hard = level !== undefined && level !== "standard";
  // The Netherlands: who collects for others writes plainly to everybody.
  const byLaw = customer.country === "NL" && isPerson(customer) && today >= SINCE.dutchPlainWords && creditor?.collects === "for-others";
  const plain = action.requires.includes("plain-language") && (!hard || action.requires.includes("one-amount"));
  const callable = people.some(({ channels }) => channels.some(({ channel, state }) => isVoice(channel) && state === "ok"));
  const called = contacts.some(({ channel, outcome }) => isVoice(channel) || outcome === "left-company");
  const written = action.channel !== undefined && !VOICE_CHANNELS.includes(action.channel);
  const unread = level === "A2" && written && action.asksForMoney && callable && !called && customer.preferredChannel === undefined;
  return [
    ...((hard || byLaw) && !plain ? [`${treatment.id} need not be plain, for who reads with difficulty or may ask for it by law`] : []),
    ...(unread ? [`${treatment.id} asks in writing who reads with difficulty and was never called`] : []),
  ];
}

/** Debt help in the Netherlands and breathing space in Great Britain give rest from the day they began, also where they ended sooner. */
function inRest({ action, treatment, ours }: Outside, { dossier, today }: Trial): readonly string[] {
  const { customer } = dossier;
  if (!ours || !(action.asksForMoney || action.pressure >= REMIND) || !isPerson(customer)) return [];
  const rest = customer.circumstances?.find(({ kind, from }) => from !== undefined && from <= today && restUntil(kind, from, customer, today) >= today);
  return rest ? [`${treatment.id} disturbs the rest by law because of ${rest.kind}`] : [];
}

function restUntil(kind: Circumstance, from: Day, { country, region }: Customer, today: Day): Day {
  if (kind === "debt-help" && country === "NL" && today >= SINCE.dutchDebtHelp) return addMonths(from, 4);
  return kind === "statutory-pause" && country === "GB" && region === undefined && today >= SINCE.breathingSpace ? addDays(from, 60) : addDays(from, -1);
}

function decidedByNobody({ plan, bench, dossier }: Trial): readonly string[] {
  const natural = mayBePerson(dossier.customer);
  const wrongLater = plan.later.filter(
    ({ treatment, pressure, requires }) =>
      pressure >= THREATENING && bench.treatments.get(treatment)?.where === "customer" && !requires.includes("person-decides"),
  );
  return [
    ...plan.actions.flatMap(({ treatment, pressure, automatic, requires, channel }) => {
      const protects = bench.treatments.get(treatment)?.protects === true;
      const serious = protects || (pressure >= FIRM && channel !== undefined);
      return [
        ...(serious && automatic ? [`${treatment} is serious, and goes out by machine`] : []),
        ...(serious && (protects || natural) && !requires.includes("person-decides") ? [`${treatment} is serious, and no person decides it`] : []),
      ];
    }),
    ...wrongLater.map(({ treatment }) => `${treatment} is threatening, and no person decides it`),
  ];
}
