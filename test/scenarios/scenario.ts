/**
 * A scenario: what is told of a customer, and what a caring colleague would then want to read in the plan.
 * @module
 */
import { expect } from "vitest";
import type { Action, Plan, ReasonFound, Withheld } from "../../src/decide/plan.js";
import type { StepOutcome } from "../../src/dossier/record/outcome.js";
import { createPlanner, type Dossier, parseDossier } from "../../src/index.js";
import { on, type Told } from "./told.js";

export interface Scenario {
  /** Mission rows, stories and articles it shows, e.g. `A7`, `S1`, `002`. */
  readonly shows: readonly string[];
  /** A sentence about the customer or a colleague. */
  readonly tells: string;
  readonly dossier: Told;
  readonly policy?: string;
  readonly then: (plan: Plan, story: Story) => void | Promise<void>;
}

/** How the story goes on. */
export interface Story {
  /** The plan for another dossier under the same policy. */
  readonly plan: (dossier: Told) => Plan;
  /** The plan on a later day, after the recommended step was taken and had an outcome. */
  readonly after: (outcome: StepOutcome, day: string) => Plan;
  /** The same, for any dossier and step. */
  readonly afterStep: (dossier: Told, step: (plan: Plan) => Action, outcome: StepOutcome, day: string) => Plan;
}

export function scenario(shows: string, tells: string, dossier: Told, then: Scenario["then"], policy?: string): Scenario {
  return { shows: shows.split(" "), tells, dossier, then, ...(policy !== undefined && { policy }) };
}

/** Plays a scenario and hands back the plan it began with. */
export async function play({ dossier, policy, then }: Scenario): Promise<Plan> {
  const planner = createPlanner(policy === undefined ? {} : { policy });
  const plan = (told: Told) => planner.plan(parsed(told));
  const afterStep: Story["afterStep"] = (told, step, outcome, day) => {
    const recorded = planner.record(parsed(told), step(plan(told)), outcome);
    return plan(on(day, recorded.told as unknown as Told));
  };
  const begin = plan(dossier);
  await then(begin, { plan, afterStep, after: (outcome, day) => afterStep(dossier, firstOf, outcome, day) });
  return begin;
}

export function firstOf(plan: Plan): Action {
  return plan.actions[0];
}

export function actionOf(plan: Plan, treatment: string): Action {
  const found = plan.actions.find((action) => action.treatment === treatment);
  if (!found) expect.fail(`${treatment} is not among the actions: ${plan.actions.map((action) => action.treatment).join(", ")}`);
  return found;
}

export function reasonOf(plan: Plan, reason: ReasonFound["reason"]): ReasonFound | undefined {
  return plan.reasons.find((found) => found.reason === reason);
}

export function withheldOf(plan: Plan, treatment: string): readonly Withheld[] {
  return plan.withheld.filter((held) => held.treatment === treatment);
}

/** Guardrails that held a treatment back. */
export function heldBackBy(plan: Plan, treatment: string): readonly string[] {
  return withheldOf(plan, treatment).map((held) => held.by);
}

/** Everything in the plan that could press, now or later. */
export function highestPressure(plan: Plan): number {
  return Math.max(...plan.actions.map((action) => action.pressure), ...plan.later.map((step) => step.pressure), 0);
}

export function asks(plan: Plan): readonly string[] {
  return plan.actions.filter((action) => action.asksForMoney).map((action) => action.treatment);
}

export function keys(messages: readonly { readonly key: string }[]): readonly string[] {
  return messages.map(({ key }) => key);
}

/** The dossier, which must be right. */
export function parsed(told: Told): Dossier {
  const result = parseDossier(told);
  if (!result.ok) expect.fail(`The dossier is not right: ${JSON.stringify(result.issues, null, 1)}`);
  return result.value;
}
