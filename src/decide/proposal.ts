/**
 * What travels between the steps of deciding.
 * @module
 */

import type { FactCited, Facts } from "../facts/fact.js";
import type { Allowed, Permitted } from "../guardrails/guard.js";
import type { Step } from "../guardrails/guardrail.js";
import type { TreatmentRule } from "../policy/policy.js";
import type { Treatment } from "../policy/treatment.js";
import type { Pressure, Relation, Tier, Tone } from "../vocabulary.js";
import type { Score } from "./plan.js";

/** A rule that holds, and the facts that decide. */
export interface Fired {
  readonly rule: Pick<TreatmentRule, "id" | "layer" | "treatment" | "tier" | "source"> & Partial<TreatmentRule>;
  readonly cited: () => readonly FactCited[];
}

export interface Proposal {
  /** Of the case it belongs to. */
  readonly facts: Facts;
  readonly treatment: Treatment;
  readonly pressure: Pressure;
  readonly tier: Tier;
  readonly tone: Tone;
  readonly owner: readonly Relation[];
  /** The rules that want it, the leading one first. */
  readonly fired: readonly Fired[];
  /** Ways to do it, best first. */
  readonly steps: readonly Step[];
}

/** A proposal that passed the guardrails. */
export interface Candidate {
  readonly proposal: Proposal;
  readonly allowed: Permitted<Allowed>;
  /** The ways after this one that pass the guardrails too; looked up only where this one finds no moment. */
  readonly otherWays?: () => readonly Permitted<Allowed>[];
}
/** Whether an action is about a treatment for one case, by itself or joined with another currency. */
export function carries({ proposal, joined }: Ranked, treatment: string, facts: Facts): boolean {
  return proposal.treatment.id === treatment && [proposal, ...joined.map((other) => other.proposal)].some((each) => each.facts === facts);
}

export interface Ranked extends Candidate {
  readonly score: Score;
  /** The same step about invoices in another currency: one contact, never a sum (P13). */
  readonly joined: readonly Candidate[];
}
