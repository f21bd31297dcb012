import type { Action } from "../../decide/plan.js";
import { record } from "../../dossier/record/index.js";
import type { Outcome } from "../../vocabulary.js";
import { type Check, HOLDS, type Trial, unless, type Verdict } from "../trial.js";
import { tooMany } from "./p10-rest.js";

const OUTCOMES: readonly Outcome[] = ["sent", "no-answer", "voicemail", "reached", "reached-refused", "wrong-person", "bounced"];

/**
 * P10: nobody is contacted who was contacted enough; once somebody of the customer's was, the same day brings no second contact. Replies and
 * confirmations are outside it.
 */
export const P10: Check = (trial, choice = 0) => {
  const rested = unless(tooMany(trial));
  return rested.holds ? onceToday(trial, choice) : rested;
};

function onceToday(trial: Trial, choice: number): Verdict {
  const contacts = trial.plan.actions.filter((action) => action.channel !== undefined && !isReply(action, trial));
  const action = contacts[choice % Math.max(1, contacts.length)];
  const outcome = OUTCOMES[choice % OUTCOMES.length];
  if (!action || outcome === undefined) return HOLDS;
  const again = trial.bench.plan(record(trial.dossier, action, { outcome }));
  const second = again.actions.filter((next) => next.channel !== undefined && !isReply(next, trial));
  return unless(second.map(({ treatment, timing }) => `after ${action.treatment} (${outcome}), ${treatment} is proposed on the same day, for ${timing.from}`));
}

function isReply({ treatment }: Action, { bench }: Trial): boolean {
  return bench.treatments.get(treatment)?.reply === true;
}
