import type { Action } from "../../decide/plan.js";
import { record } from "../../dossier/record/index.js";
import type { Outcome } from "../../vocabulary.js";
import { type Check, HOLDS, type Trial, unless } from "../trial.js";

const OUTCOMES: readonly Outcome[] = ["sent", "no-answer", "voicemail", "reached", "reached-refused", "wrong-person", "bounced"];

/** P10: once somebody of the customer's was contacted, the same day brings no second contact; replies and confirmations are outside it. */
export const P10: Check = (trial, choice = 0) => {
  const contacts = trial.plan.actions.filter((action) => action.channel !== undefined && !isReply(action, trial));
  const action = contacts[choice % Math.max(1, contacts.length)];
  const outcome = OUTCOMES[choice % OUTCOMES.length];
  if (!action || outcome === undefined) return HOLDS;
  const again = trial.bench.plan(record(trial.dossier, action, { outcome }));
  const second = again.actions.filter((next) => next.channel !== undefined && !isReply(next, trial));
  return unless(second.map(({ treatment, timing }) => `after ${action.treatment} (${outcome}), ${treatment} is proposed on the same day, for ${timing.from}`));
};

function isReply({ treatment }: Action, { bench }: Trial): boolean {
  return bench.treatments.get(treatment)?.reply === true;
}
