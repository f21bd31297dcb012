/**
 * The actions of a plan that somebody outside notices.
 * @module
 */
import type { Action } from "../../decide/plan.js";
import type { Treatment } from "../../policy/treatment.js";
import type { Trial } from "../trial.js";

export interface Outside {
  readonly action: Action;
  readonly treatment: Treatment;
  /** On our own initiative: nobody asked for it. */
  readonly ours: boolean;
}

/** Whatever of a plan reaches the customer, with what its treatment says of itself. */
export function outsideOf({ plan, bench }: Trial): readonly Outside[] {
  return plan.actions.flatMap((action) => {
    const treatment = bench.treatments.get(action.treatment);
    return treatment?.where === "customer" ? [{ action, treatment, ours: treatment.reply !== true }] : [];
  });
}
