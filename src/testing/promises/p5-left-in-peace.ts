import { addDays } from "../../calendar/day.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { earliestDay, isAnswered, possiblyLast } from "./told.js";

const REMIND = 2;
/** As promised; not read from the limits. */
const QUIET_DAYS = 3;
const TOLD_COUNTS_DAYS = 14;
const COPIES: readonly string[] = ["asked-for-copy", "says-not-received"];
const STORIES: readonly string[] = ["reached-hardship", "reached-unhappy"];

/** A pause is kept, who just answered or paid is not asked again at once, and what the customer asked or told comes before what we ask. */
export function disturbed(trial: Trial): readonly string[] {
  return outsideOf(trial).flatMap((outside) => [...inPause(outside, trial), ...tooSoonAfter(outside, trial), ...beforeOurAnswer(outside, trial)]);
}

function inPause({ ours, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  const { pause } = dossier.customer;
  return ours && pause && (pause.until === undefined || pause.until >= today) ? [`${treatment.id} disturbs a pause (${pause.reason})`] : [];
}

function tooSoonAfter({ action, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  if (action.pressure < REMIND) return [];
  const since = addDays(today, 1 - QUIET_DAYS);
  const { contacts = [], invoices = [] } = dossier;
  const answered = contacts.some((contact) => isAnswered(contact) && earliestDay(contact.on) >= since);
  const paid = invoices.some(({ payments = [] }) => payments.some(({ state, on }) => state === "booked" && on >= since));
  const about = invoices.filter(({ id }) => action.about.some(({ invoice }) => invoice === id));
  const refused = about.some(({ disputes = [] }) => disputes.some(({ answered: on, result }) => result === "rejected" && on !== undefined && on >= since));
  return [
    ...(answered ? [`${treatment.id} asks who answered in these ${QUIET_DAYS} days`] : []),
    ...(paid ? [`${treatment.id} asks who paid in these ${QUIET_DAYS} days`] : []),
    ...(refused ? [`${treatment.id} asks who had our no to a dispute in these ${QUIET_DAYS} days`] : []),
  ];
}

function beforeOurAnswer({ action, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  if (!action.asksForMoney || action.pressure < REMIND || treatment.purpose === "agreement") return [];
  const { contacts = [] } = dossier;
  const copyOwed = contacts.some(({ outcome }) => COPIES.includes(outcome)) && !contacts.some((contact) => contact.treatment === "send-copy");
  const heard = possiblyLast(contacts.filter(isAnswered));
  const story = heard.length > 0 && heard.every(({ outcome, on }) => STORIES.includes(outcome) && earliestDay(on) + TOLD_COUNTS_DAYS > today);
  return [
    ...(copyOwed ? [`${treatment.id} asks for money, and a copy is owed`] : []),
    ...(story ? [`${treatment.id} asks for money of who just told a hard or unhappy story`] : []),
  ];
}
