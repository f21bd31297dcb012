/**
 * Which rule leads where several want the same step: its ways, tone and people are used, and the others only add their words.
 * @module
 */
import type { TreatmentRule } from "../../policy/policy.js";
import { TIERS } from "../../vocabulary.js";

/** Below zero where the first leads, as proposals are made: the tier, then the layer closest to the customer. Zero where only their names decide. */
export function leading(one: TreatmentRule, other: TreatmentRule, layers: readonly string[]): number {
  return TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) || layers.indexOf(other.born) - layers.indexOf(one.born);
}

/** Whether the first leads, by name where nothing else decides. */
export function leads(one: TreatmentRule, other: TreatmentRule, layers: readonly string[]): boolean {
  const order = leading(one, other, layers);
  return order < 0 || (order === 0 && one.id < other.id);
}

/** Rules by the treatment they want. */
export function byTreatment<Rule extends { readonly rule: TreatmentRule }>(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(rule.rule.treatment, [...(groups.get(rule.rule.treatment) ?? []), rule]);
  return groups;
}
