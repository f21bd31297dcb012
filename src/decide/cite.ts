/**
 * The rules behind a decision, with the facts that made them hold.
 * @module
 */

import type { ReasonEvidence } from "./diagnose.js";
import type { RuleCited } from "./plan.js";
import type { Fired } from "./proposal.js";

/** A treatment rule as the plan names it. */
export function citeRule({ rule, cited }: Fired): RuleCited {
  return { rule: rule.id, layer: rule.layer, source: rule.source, ...(rule.because && { text: rule.because }), facts: cited() };
}

/** A reason rule as the plan names it. */
export function citeReason({ rule, evaluation }: ReasonEvidence): RuleCited {
  return { rule: rule.id, layer: rule.layer, source: rule.source, ...(rule.because && { text: rule.because }), facts: evaluation.cited() };
}
