import { type Pressure, THREATENING } from "../../vocabulary.js";
import { type Check, type Trial, unless } from "../trial.js";
import { saidBefore } from "./p11-not-again.js";
import { contactsAbout, invoiceOf, mayHaveArrived } from "./told.js";

/** From nothing, a friendly reminder is the first step. */
const FIRST_STEP = 2;

/** P11: the next step about an invoice is at most one above the highest that arrived since it fell due; a formal one needs an announcement besides; the same again is no step. */
export const P11: Check = (trial) => {
  const { plan } = trial;
  const actions = plan.actions.filter(({ channel }) => channel !== undefined);
  return unless([
    ...saidBefore(trial),
    ...actions.flatMap(({ treatment, pressure, about }) => about.flatMap(({ invoice }) => skipped(treatment, pressure, invoice, trial))),
    ...actions.flatMap(({ treatment, pressure, about }) => (pressure > FIRST_STEP && about.length === 0 ? [`${treatment} presses about nothing`] : [])),
    ...plan.later.flatMap((step) => {
      const key = plan.actions.find(({ id }) => id === step.after.step);
      // What is locked comes after its key, so it may be one above that.
      const reached = key?.pressure ?? 0;
      if (step.pressure <= Math.max(FIRST_STEP, reached + 1)) return [];
      return step.about.flatMap((invoice) => skipped(step.treatment, step.pressure, invoice, trial));
    }),
  ]);
};

function skipped(treatment: string, pressure: Pressure, id: string, trial: Trial): readonly string[] {
  const received = receivedAbout(id, trial);
  if (pressure <= Math.max(FIRST_STEP, received + 1)) return [];
  return [`${treatment} has pressure ${pressure} about ${id}, of which no more than ${received} arrived${pressure >= THREATENING ? "" : " so far"}`];
}

/** The highest pressure that may have arrived about an invoice; what was not told counts as the most it can have been, so as not to accuse wrongly. */
function receivedAbout(id: string, { dossier, bench }: Trial): number {
  const invoice = invoiceOf(dossier, id);
  if (!invoice) return 0;
  return contactsAbout(dossier, invoice)
    .filter((contact) => contact.direction === "out" && mayHaveArrived(contact))
    .reduce((most, { pressure, treatment, purpose }) => {
      const listed = treatment === undefined ? undefined : bench.treatments.get(treatment)?.pressure;
      return Math.max(most, pressure ?? listed ?? (purpose === "payment" || purpose === "legal" ? 2 : 1));
    }, 0);
}
