/**
 * What a `reason.…` fact comes down to. Reasons are found by rules of their own, so a comparison with one is a formula over what those rules look
 * at; the arithmetic is that of the diagnosis: the strongest evidence for it counts, evidence against lowers it by one, what we were told rules it out.
 * @module
 */
import { isFact } from "../../policy/condition/compile.js";
import { operatorNamed } from "../../policy/operators/index.js";
import type { LeafForm, ReasonRule } from "../../policy/policy.js";
import { REASONS, STRENGTHS } from "../../vocabulary.js";
import { ALWAYS, all, any, type Formula, formulaOf, leaf, NEVER, not } from "./formula.js";

const PREFIX = "reason.";
/** Strong enough to be something we know. */
const CLEAR = 2;

/** Replaces comparisons with reasons; others stay as they are. */
export function reasonExpander(rules: readonly ReasonRule[]): (leaf: LeafForm) => Formula {
  const made = new Map<string, readonly Formula[]>();
  const strengths = (fact: string): readonly Formula[] | undefined => {
    const reason = REASONS.find((one) => PREFIX + one === fact);
    if (reason === undefined) return undefined;
    const known = made.get(fact) ?? (reason === "unknown" ? unknownReason(rules) : STRENGTHS.map((_, strength) => strengthIs(rules, reason, strength)));
    made.set(fact, known);
    return known;
  };
  return (told) => {
    const { fact, operator, value, negated } = told;
    const one = strengths(fact);
    const other = isFact(value) ? strengths(value.fact) : undefined;
    if (!one && !other) return told;
    const { test } = operatorNamed(operator);
    if (one && other) {
      const pairs = one.flatMap((is, a) => other.flatMap((beside, b) => (test(word(a), word(b)) !== negated ? [all(is, beside)] : [])));
      return any(...pairs);
    }
    if (one)
      return any(...one.map((is, at) => all(is, isFact(value) ? { ...told, fact: value.fact, operator: `swap:${operator}`, value: word(at) } : held(at))));
    return any(...(other ?? []).map((beside, at) => all(beside, { ...told, value: word(at) })));

    function held(at: number): Formula {
      return !isFact(value) && test(word(at), value) !== negated ? ALWAYS : NEVER;
    }
  };
}

function word(strength: number): string {
  return STRENGTHS[strength] ?? "none";
}

function strengthIs(rules: readonly ReasonRule[], reason: string, strength: number): Formula {
  const about = rules.filter((rule) => rule.reason === reason);
  const cases = STRENGTHS.flatMap((_, strongest) =>
    ([0, 1, 3] as const).flatMap((opposed) =>
      weighed(strongest, opposed) === strength ? [all(strongestIs(about, false, strongest), oppositionIs(about, opposed))] : [],
    ),
  );
  return any(...cases);
}

/** 0 is nothing against it, 1 is something, 3 is something we were told. */
function weighed(strongest: number, opposed: 0 | 1 | 3): number {
  return strongest === 3 || opposed === 0 ? strongest : opposed === 3 ? 0 : Math.max(0, strongest - 1);
}

function strongestIs(about: readonly ReasonRule[], against: boolean, strength: number): Formula {
  const met = (at: number) => any(...about.filter((rule) => rule.against === against && rule.strength === word(at)).map((rule) => formulaOf(rule.when)));
  const stronger = STRENGTHS.map((_, at) => at).filter((at) => at > strength);
  return all(...(strength === 0 ? [] : [met(strength)]), ...stronger.map((at) => not(met(at))));
}

function oppositionIs(about: readonly ReasonRule[], opposed: 0 | 1 | 3): Formula {
  if (opposed === 1) return any(strongestIs(about, true, 1), strongestIs(about, true, 2));
  return strongestIs(about, true, opposed);
}

/** Something is late and nothing better than a guess says why. */
function unknownReason(rules: readonly ReasonRule[]): readonly Formula[] {
  const clear = REASONS.filter((reason) => reason !== "unknown").flatMap((reason) => {
    return STRENGTHS.flatMap((_, strength) => (strength < CLEAR ? [] : [strengthIs(rules, reason, strength)]));
  });
  const weak = all(leaf("somethingLate", "equal", true), not(any(...clear)));
  return [not(weak), weak, NEVER, NEVER];
}
