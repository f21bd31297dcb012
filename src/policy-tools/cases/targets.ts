/**
 * What cases should show of a policy: each rule that its author had a hand in holds for somebody, each comparison holds and fails, and somebody is
 * on each boundary and right beside it.
 * @module
 */
import { addDays, formatDay, parseDay } from "../../calendar/day.js";
import type { Fact, FactValue } from "../../facts/fact.js";
import { isFact } from "../../policy/condition/compile.js";
import type { LeafForm, ReasonRule, TreatmentRule } from "../../policy/policy.js";
import type { LintRule, Subject } from "../lint/subject.js";
import { ALWAYS, all, type Formula, leaf as leafOf, leavesOf, mapLeaves, not, settingIn } from "../regions/index.js";

/** `alone`: the comparison fails, and the rule would hold but for that. */
export type TargetKind = "rule" | "holds" | "fails" | "alone" | "at" | "beside";
export interface Target {
  readonly kind: TargetKind;
  readonly rule: LintRule<TreatmentRule | ReasonRule>;
  readonly subject: Subject;
  /** Absent for the rule as a whole. */
  readonly leaf?: LeafForm;
  /** The value at the boundary, or just beside it. */
  readonly value?: FactValue;
  /** Of an amount. */
  readonly currency?: string;
  /** A case shows it where this holds. */
  readonly where: Formula;
}

/** All of them, each once: a named condition is one condition, in however many rules it is used. */
export function targetsOf(subjects: readonly Subject[]): readonly Target[] {
  const found = new Map<string, Target>();
  for (const subject of subjects) {
    const rules = [...subject.rules, ...subject.reasons].filter(({ touched }) => touched);
    // What the author wrote comes before what rests on a number or a condition the author changed.
    for (const rule of [...rules.filter(({ own }) => own), ...rules.filter(({ own }) => !own)]) {
      for (const target of ofRule(rule, subject)) {
        const { kind, leaf, value } = target;
        const { segment, id } = subject.whose;
        const key = JSON.stringify([segment, id, kind, kind === "rule" || kind === "alone" ? [rule.section, rule.id] : [], leaf, value]);
        if (!found.has(key)) found.set(key, target);
      }
    }
  }
  return [...found.values()];
}

function ofRule(rule: Target["rule"], subject: Subject): readonly Target[] {
  const leaves = [...new Map(leavesOf(rule.formula).map((leaf) => [JSON.stringify(leaf), leaf])).values()];
  return [
    { kind: "rule", rule, subject, where: rule.formula },
    ...leaves.flatMap((leaf): readonly Target[] => [
      { kind: "holds", rule, subject, leaf, where: leaf },
      // Of a rule somebody wrote, every part should be seen to matter; of one that only rests on what was changed, failing is enough.
      rule.own
        ? { kind: "alone", rule, subject, leaf, where: all(supposing(leaf, rule.formula), not(rule.formula), not(leaf)) }
        : { kind: "fails", rule, subject, leaf, where: not(leaf) },
      ...boundariesOf(leaf, subject).map(({ kind, value, currency }) => ({
        ...{ kind, rule, subject, leaf, value },
        ...(currency === undefined ? {} : { currency }),
        where: leafOf(leaf.fact, "equal", value, currency),
      })),
    ]),
  ];
}

/** The rule where this comparison is taken to hold. */
export function supposing(leaf: LeafForm, formula: Formula): Formula {
  const same = JSON.stringify(leaf);
  return mapLeaves(formula, (one) => (JSON.stringify(one) === same ? ALWAYS : one));
}

interface Boundary {
  readonly kind: "at" | "beside";
  readonly value: FactValue;
  readonly currency?: string | undefined;
}

/** The value at the cut, and its neighbour on the other side of it. */
function boundariesOf({ fact, operator, value, currency }: LeafForm, { context }: Subject): readonly Boundary[] {
  const side = SIDES[operator];
  const setting = isFact(value) ? settingIn(context, value.fact) : undefined;
  const cut = isFact(value) ? setting?.value : value;
  if (side === undefined || cut === undefined || typeof cut === "object") return [];
  const next = neighbour(context.catalogue.get(fact), cut, side);
  const within = currency ?? setting?.currency;
  return next === undefined
    ? []
    : [
        { kind: "at", value: cut, currency: within },
        { kind: "beside", value: next, currency: within },
      ];
}

/** On which side of its value an operator changes its answer. */
const SIDES: Readonly<Record<string, 1 | -1 | undefined>> = { greaterThan: 1, lessThanInclusive: 1, greaterThanInclusive: -1, lessThan: -1 };

/** The next value that a fact of this kind can have; `undefined` where there is none. */
export function neighbour(fact: Fact | undefined, value: FactValue, side: 1 | -1): FactValue | undefined {
  if (fact?.type === "date") {
    const day = typeof value === "string" ? parseDay(value) : undefined;
    return day === undefined ? undefined : formatDay(addDays(day, side));
  }
  if (typeof value !== "number") return undefined;
  return fact?.type === "number" ? Math.round(value * 10 + side) / 10 : value + side;
}
