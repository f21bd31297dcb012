/** A customer whom one guardrail protects and nothing else. */
import type { Plan } from "../../src/index.js";

// biome-ignore lint/suspicious/noExplicitAny: a told dossier is JSON that each case bends in its own way.
export type Change = (told: any) => void;
export interface Witness {
  readonly guardrail: string;
  readonly sentence: string;
  readonly treatment: string;
  readonly change: Change;
  /** Where not given: the step is not in the plan at all. Otherwise a look at the plan that holds only with the guardrail. */
  readonly holds?: (plan: Plan) => boolean;
}

export const action = (plan: Plan, treatment: string) => plan.actions.find((each) => each.treatment === treatment);
export const inPlan = (plan: Plan, treatment: string) =>
  action(plan, treatment) !== undefined || plan.later.some((step) => step.threatening && step.treatment === treatment);
export const requires = (treatment: string, content: string) => (plan: Plan) =>
  [...plan.actions, ...plan.later].some((step) => step.treatment === treatment && (step.requires as readonly string[]).includes(content));
/** Whether the witness is protected in this plan. */
export function protectedIn(plan: Plan, { treatment, holds = (seen) => !inPlan(seen, treatment) }: Witness): boolean {
  return holds(plan);
}
export const circumstance =
  (kind: string): Change =>
  (told) => {
    told.customer.circumstances = [{ kind }];
  };
/** Another customer, elsewhere. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export const livesIn = (told: any, customer: Record<string, unknown>) => Object.assign(told.customer, customer);
export const callable = (id: string, role: string) => ({ id, role, channels: [{ channel: "phone", state: "ok" }] });
export const firstLate: Change = (told) => {
  told.contacts = [];
};
