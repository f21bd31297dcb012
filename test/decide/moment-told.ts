/** What the tests about moments ask of a plan. */
import { expect } from "vitest";
import type { Action, Plan } from "../../src/decide/plan.js";
import { createPlanner, type PlannerOptions } from "../../src/planner.js";
import { keys, parsed } from "../scenarios/scenario.js";
import { paid, type Told } from "../scenarios/told.js";

/** A customer that pays a little late, so that a plain late invoice gets a plain question. */
export const SLOW = [paid(4, 6), paid(3, 8), paid(2, 4)];

/** The same dossier at another moment, with that day's bank data. */
export function at(asOf: string, told: Told): Told {
  return { ...told, asOf, bank: { asOf: asOf.slice(0, 10), usualDelayDays: 1 } };
}

export function planOf(told: Told, options: PlannerOptions = {}): Plan {
  return createPlanner(options).plan(parsed(told));
}

export function actionIn(plan: Plan, treatment: string): Action {
  const found = plan.actions.find((action) => action.treatment === treatment);
  if (!found) expect.fail(`${treatment} is not among ${plan.actions.map((action) => action.treatment).join(", ")}`);
  return found;
}

export function whys(action: Action): readonly string[] {
  return keys(action.timing.because);
}

/** `2026-11-23 09:00–12:30`, on the clock of the plan. */
export function momentOf({ timing: { from, to } }: Action): string {
  return `${from.slice(0, 10)} ${from.slice(11, 16)}–${to.slice(11, 16)}`;
}
