/**
 * `amicable explain`: why this action, in full: rules, facts and evidence, value and the assumptions behind it, and what was held back.
 * @module
 */
import { EXIT, type Exit, Failure } from "../failure.js";
import { oneCustomer } from "../input/customers.js";
import type { LanguageCode } from "../input/language.js";
import { plannerFor } from "../input/policy.js";
import type { Terminal } from "../terminal.js";
import { explainText } from "./explain-text.js";
import type { Explained } from "./explained.js";

export interface ExplainOptions {
  readonly policy?: string;
  readonly customer?: string;
  /** Its rank in the plan. */
  readonly action: number;
  /** Also what would make another action the first. */
  readonly whatIf?: boolean;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}
/** Explains one action of the plan for one customer. */
export async function explainCommand(place: string, options: ExplainOptions, terminal: Terminal): Promise<Exit> {
  const planner = await plannerFor(options.policy, terminal, options.lang);
  const { dossier } = await oneCustomer(place, options.customer, options.lang);
  const plan = planner.plan(dossier);
  const action = plan.actions.find(({ rank }) => rank === options.action);
  if (!action) throw new Failure(EXIT.usage, `This plan has ${plan.actions.length} actions; there is no action ${options.action}.`);
  const { economics } = planner.policy.for(dossier.customer.id, dossier.customer.segment);
  const explained: Explained = { plan, action, told: dossier.told, assumptions: economics, ...(options.whatIf && { whatIf: planner.whatIf(dossier) }) };
  if (options.format === "json") await terminal.out(`${JSON.stringify(asData(explained), undefined, 2)}\n`);
  else await terminal.out(explainText(explained, options.lang, terminal));
  return EXIT.good;
}

function asData({ plan, action, assumptions: { effects, ...others }, whatIf }: Explained): unknown {
  return {
    versions: plan.versions,
    reasons: plan.reasons,
    action,
    assumptions: { ...others, ...(effects[action.treatment] && { effect: effects[action.treatment] }) },
    later: plan.later.filter(({ after }) => after.step === action.id),
    withheld: plan.withheld,
    unknown: plan.unknown,
    ...(whatIf && { whatIf }),
  };
}
