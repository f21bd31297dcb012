/**
 * `amicable when`: the coming weeks of one customer, and why this is the moment.
 * @module
 */
import { EXIT, type Exit, Failure } from "../failure.js";
import { oneCustomer } from "../input/customers.js";
import type { LanguageCode } from "../input/language.js";
import { plannerFor } from "../input/policy.js";
import type { Terminal } from "../terminal.js";
import { whenText } from "./when-text.js";

export interface WhenOptions {
  readonly policy?: string;
  readonly customer?: string;
  /** Its rank in the plan. */
  readonly action: number;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

/** Shows when one action of the plan for one customer takes place. */
export async function whenCommand(place: string, options: WhenOptions, terminal: Terminal): Promise<Exit> {
  const planner = await plannerFor(options.policy, terminal, options.lang);
  const { dossier } = await oneCustomer(place, options.customer, options.lang);
  const plan = planner.plan(dossier);
  const action = plan.actions.find(({ rank }) => rank === options.action);
  if (!action) throw new Failure(EXIT.usage, `This plan has ${plan.actions.length} actions; there is no action ${options.action}.`);
  const moments = planner.moments(dossier, action);
  if (options.format === "text") await terminal.out(whenText({ plan, action, moments }, options.lang, terminal));
  else {
    const later = plan.later.filter(({ after }) => after.step === action.id);
    const noMoment = plan.withheld.filter(({ by }) => by === "no-slot");
    await terminal.out(`${JSON.stringify({ customer: plan.customer, asOf: plan.asOf, timing: action.timing, ...moments, later, noMoment }, undefined, 2)}\n`);
  }
  return EXIT.good;
}
