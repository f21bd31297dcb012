/**
 * Why is it not paid? Reason rules turn facts into reasons, each with its evidence for and against.
 * @module
 */
import { type Facts, type Finding, factsFrom, known } from "../facts/fact.js";
import type { Evaluation, Policy, ReasonRule } from "../policy/policy.js";
import { REASONS, type Reason, STRENGTHS, type Strength } from "../vocabulary.js";

export interface ReasonEvidence {
  readonly rule: ReasonRule;
  readonly evaluation: Evaluation;
}
export interface Diagnosis {
  readonly reason: Reason;
  readonly strength: Exclude<Strength, "none">;
  readonly for: readonly ReasonEvidence[];
  readonly against: readonly ReasonEvidence[];
}

/** The reasons found, strongest first, and the facts with those reasons readable in them. */
export function diagnose(facts: Facts, policy: Policy): { readonly reasons: readonly Diagnosis[]; readonly facts: Facts; readonly missing: readonly string[] } {
  const asked = policy.reasonRules.map((rule) => ({ rule, evaluation: rule.when.evaluate(facts) }));
  const met = asked.filter(({ evaluation }) => evaluation.met);
  const found = REASONS.filter((reason) => reason !== "unknown").flatMap((reason) => weigh(reason, met));
  // Without anything late there is nothing to find a reason for; unhappiness may still show.
  const clear = facts.case.episodes.length === 0 || found.some(({ strength }) => strength !== "weak");
  const reasons = clear ? found : [...found, unknownReason(met)];
  // Of equal strength they stay in the order in which people look for them.
  const sorted = [...reasons].sort((a, b) => STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength));
  return { reasons: sorted, facts: withReasons(facts, sorted), missing: asked.flatMap(({ evaluation }) => evaluation.missing()) };
}

function weigh(reason: Reason, met: readonly ReasonEvidence[]): readonly Diagnosis[] {
  const about = met.filter(({ rule }) => rule.reason === reason);
  const supporting = about.filter(({ rule }) => !rule.against);
  const opposing = about.filter(({ rule }) => rule.against);
  const strongest = strongestOf(supporting);
  // What speaks against a guess lowers it by one, what we were told rules it out; against what the customer said itself, nothing weighs.
  const strength = strongest === 3 || opposing.length === 0 ? strongest : strongestOf(opposing) === 3 ? 0 : strongest - 1;
  const word = STRENGTHS[strength];
  return word === undefined || word === "none" ? [] : [{ reason, strength: word, for: supporting, against: opposing }];
}

function strongestOf(evidence: readonly ReasonEvidence[]): number {
  return evidence.reduce((most, { rule }) => Math.max(most, STRENGTHS.indexOf(rule.strength)), 0);
}

function unknownReason(met: readonly ReasonEvidence[]): Diagnosis {
  return { reason: "unknown", strength: "weak", for: met.filter(({ rule }) => rule.reason === "unknown"), against: [] };
}

const REASON_FACTS: ReadonlySet<string> = new Set(REASONS.map((reason) => `reason.${reason}`));
const NOT_FOUND: Finding = known("none");

function withReasons(facts: Facts, reasons: readonly Diagnosis[]): Facts {
  const given = new Map<string, Finding>(
    reasons.map((found) => {
      const evidence = found.for.flatMap(({ evaluation }) => evaluation.cited().flatMap((cited) => cited.evidence));
      return [`reason.${found.reason}`, known(found.strength, ...new Set(evidence))];
    }),
  );
  const find = (name: string): Finding => given.get(name) ?? (REASON_FACTS.has(name) ? NOT_FOUND : facts.find(name));
  return factsFrom(facts.case, find);
}
