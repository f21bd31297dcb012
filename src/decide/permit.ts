/**
 * What is allowed? Each proposal is held against the guardrails, way by way; the first way that passes is taken.
 * @module
 */

import { type Day, formatDay } from "../calendar/day.js";
import type { Facts } from "../facts/fact.js";
import { guard, type Stopped } from "../guardrails/guard.js";
import type { Guardrail, Step } from "../guardrails/guardrail.js";
import type { Policy } from "../policy/policy.js";
import { message } from "../vocabulary.js";
import type { Withheld } from "./plan.js";
import type { Candidate, Proposal } from "./proposal.js";

/** Candidates that passed, and what was withheld and by which guardrail. */
export function permit(
  proposals: readonly Proposal[],
  policy: Policy,
  guardrails: readonly Guardrail[],
): { readonly candidates: readonly Candidate[]; readonly withheld: readonly Withheld[] } {
  const candidates: Candidate[] = [];
  const withheld: Withheld[] = [];
  for (const proposal of proposals) {
    const found = firstAllowed(proposal, policy, guardrails);
    if ("candidate" in found) candidates.push(found.candidate);
    else withheld.push(...found.withheld);
  }
  return { candidates, withheld };
}

function firstAllowed(
  proposal: Proposal,
  policy: Policy,
  guardrails: readonly Guardrail[],
): { readonly candidate: Candidate } | { readonly withheld: readonly Withheld[] } {
  const { treatment, facts, steps, fired } = proposal;
  const rule = fired[0]?.rule.id;
  // What protects a right is a promise to the company itself; a policy's `never` cannot make a deadline pass unseen (P15).
  if (policy.never.includes(treatment.id) && !treatment.protects && treatment.id !== "wait") {
    return { withheld: [{ treatment: treatment.id, by: "policy-never", serves: "P1", because: message("guardrail.policy-never"), ...(rule && { rule }) }] };
  }
  const stops: (readonly Stopped[])[] = [];
  const waysAfter = (index: number) =>
    steps.slice(index + 1).flatMap((step) => {
      const verdict = guard(facts, step, policy.limits, guardrails);
      return "allowed" in verdict ? [verdict.allowed] : [];
    });
  for (const [index, step] of steps.entries()) {
    const verdict = guard(facts, step, policy.limits, guardrails);
    if ("allowed" in verdict) return { candidate: { proposal, allowed: verdict.allowed, otherWays: () => waysAfter(index) } };
    stops.push(verdict.stopped);
  }
  return { withheld: decisive(stops).map((stopped) => withheldBy(stopped, rule)) };
}

/** What stops every way; where each way is stopped by something else, what stops the best one. */
function decisive(stops: readonly (readonly Stopped[])[]): readonly Stopped[] {
  const [best = [], ...others] = stops;
  const everywhere = best.filter(({ by }) => others.every((stopped) => stopped.some((other) => other.by === by)));
  const shown = everywhere.length > 0 ? everywhere : best;
  // Several guardrails may miss the same fact: that is one thing to find out, not many.
  return shown.filter(
    (stopped, index) =>
      stopped.why.key !== "guardrail.unknown-fact" ||
      shown.findIndex((other) => other.why.key === stopped.why.key && other.why.with.fact === stopped.why.with.fact) === index,
  );
}

function withheldBy({ step, by, serves, why, lookAgain }: Stopped, rule: string | undefined): Withheld {
  return {
    treatment: step.treatment.id,
    ...(step.channel && { channel: step.channel }),
    by,
    serves,
    because: why,
    ...(rule && { rule }),
    ...(lookAgain !== undefined && { lookAgain: formatDay(lookAgain) }),
  };
}

/** The first day on which nothing that stops a step now need stop it any more; `undefined` where something stops it for good. */
export function possibleFrom(facts: Facts, steps: readonly Step[], policy: Policy, guardrails: readonly Guardrail[]): Day | undefined {
  const days = steps.flatMap((step) => {
    const verdict = guard(facts, step, policy.limits, guardrails);
    if ("allowed" in verdict) return [facts.case.today];
    const ends = verdict.stopped.map((stopped) => stopped.lookAgain);
    return ends.includes(undefined) ? [] : [Math.max(...ends.map((day) => day ?? 0)) as Day];
  });
  return days.length === 0 ? undefined : (Math.min(...days) as Day);
}
