import { addDays } from "../../calendar/day.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { earliestDay, possiblyLast } from "./told.js";

/** As promised; not read from the limits. */
const MOST_IN_A_WEEK = 2;
const REST_DAYS = 2;
const CARE = 1;
const DONE_LASTS_DAYS = 7;

/** Nobody gets a third contact in a week, or one on a day that brought one, or is asked two days running; what was done lately is not asked for again. */
export function tooMany(trial: Trial): readonly string[] {
  return [
    ...outsideOf(trial).flatMap((outside) => (outside.ours ? [...disturbed(outside, trial), ...unknownWhether(outside, trial)] : [])),
    ...doneAgain(trial),
  ];
}

function disturbed({ action, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  const out = (dossier.contacts ?? []).filter(({ direction }) => direction === "out");
  const person = dossier.people?.find(({ id }) => id === action.to?.id);
  const weekAgo = addDays(today, -7);
  const theirs = out.filter((contact) => !contact.requested && (contact.to === undefined || contact.to === person?.id) && earliestDay(contact.on) > weekAgo);
  const elsewhere = (person?.contactedElsewhere ?? []).filter(({ day }) => day > weekAgo && day <= today);
  // An answer to what the customer just told us is care.
  const answers = (treatment.answers ?? []).length > 0 && action.pressure <= CARE;
  const asked = out.some(({ on, purpose }) => purpose === "payment" && earliestDay(on) > addDays(today, -REST_DAYS));
  return [
    ...(!answers && theirs.length + elsewhere.length >= MOST_IN_A_WEEK ? [`${treatment.id} is one contact too many in a week`] : []),
    ...(out.some(({ on }) => earliestDay(on) >= today) ? [`${treatment.id} is a second contact on one day`] : []),
    ...(action.asksForMoney && asked ? [`${treatment.id} asks for money within ${REST_DAYS} days of asking`] : []),
  ];
}

function unknownWhether({ treatment }: Outside, { dossier }: Trial): readonly string[] {
  const last = possiblyLast((dossier.contacts ?? []).filter(({ direction }) => direction === "out"));
  const unknown = last.length > 0 && last.every(({ outcome }) => outcome === "delivery-unknown");
  return unknown ? [`${treatment.id} is planned, and nobody knows whether the last message went out`] : [];
}

function doneAgain({ plan, bench, dossier, today }: Trial): readonly string[] {
  return plan.actions.flatMap(({ treatment: id, about: lines }) => {
    const treatment = bench.treatments.get(id);
    if (treatment?.where !== "inside" || id === "wait") return [];
    const since = addDays(today, -(treatment.notAgainDays ?? DONE_LASTS_DAYS));
    const done = (dossier.journal ?? []).some(
      ({ treatment: one, on, about }) => one === id && earliestDay(on) > since && lines.every(({ invoice }) => about?.includes(invoice) ?? true),
    );
    return done ? [`${id} is asked for again, and was done lately`] : [];
  });
}
