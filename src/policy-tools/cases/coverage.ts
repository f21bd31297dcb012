/**
 * What of a policy the customers in the cases have shown.
 * @module
 */
import type { Facts } from "../../facts/fact.js";
import type { LeafForm, Policy } from "../../policy/policy.js";
import { holdsOf, satisfy } from "../regions/index.js";
import type { Bench } from "./bench.js";
import { type CaseCustomer, factsOfCase } from "./given.js";
import type { Target, TargetKind } from "./targets.js";

export interface Coverage {
  readonly rules: Share;
  /** Comparisons seen to hold, and seen to fail. */
  readonly conditions: Share;
  /** Values on each boundary, and right beside it. */
  readonly boundaries: Share;
  /** In the order of the policy. */
  readonly missing: readonly Missing[];
}
export interface Share {
  readonly seen: number;
  readonly all: number;
}
export interface Missing {
  readonly kind: TargetKind;
  readonly rule: string;
  readonly segment?: string;
  readonly customer?: string;
  readonly leaf?: LeafForm;
  readonly value?: NonNullable<Target["value"]>;
  /** Of an amount. */
  readonly currency?: string;
}

/** Tries of the solver per question. */
export const BUDGET = 4000;

/** What was seen and what was not. What no customer can show is not asked for. */
export function coverageOf(bench: Bench, customers: readonly CaseCustomer[]): Coverage {
  const missing = new Set(missingTargets(bench, customers));
  const possible = bench.targets.filter((target) => !missing.has(target) || canBe(target));
  const share = (...kinds: readonly TargetKind[]): Share => {
    const asked = possible.filter(({ kind }) => kinds.includes(kind));
    return { seen: asked.filter((target) => !missing.has(target)).length, all: asked.length };
  };
  return {
    rules: share("rule"),
    conditions: share("holds", "fails", "alone"),
    boundaries: share("at", "beside"),
    missing: possible.filter((target) => missing.has(target)).map(missed),
  };
}

/** What none of the customers has shown. */
export function missingTargets(bench: Bench, customers: readonly CaseCustomer[]): readonly Target[] {
  let left = bench.targets;
  for (const customer of customers) {
    const shows = shownBy(customer, bench);
    left = left.filter((target) => !shows(target));
  }
  return left;
}

/** Says of a target whether this customer shows it. */
export function shownBy(customer: CaseCustomer, { planner }: Pick<Bench, "planner">): (target: Target) => boolean {
  const { id, segment } = customer.dossier.customer;
  const policy = planner.policy.for(id, segment);
  const facts = factsOfCase(customer, planner);
  return (target) => counts(target, policy) && facts.some((each) => seen(target, each));
}

function seen({ where, leaf }: Target, facts: Facts): boolean {
  // In another currency an amount is not compared at all: that shows nothing of the comparison.
  return (leaf?.currency === undefined || leaf.currency === facts.case.currency) && holdsOf(where, facts);
}

/** A rule of the company counts for everybody for whom it stands as it is; a rule of a segment only there. */
function counts({ rule, subject }: Target, policy: Policy): boolean {
  if (policy === subject.policy) return true;
  if (subject.whose.segment !== undefined || subject.whose.id !== "example") return false;
  const same = (rule.section === "rules" ? policy.rules : policy.reasonRules).find(({ id }) => id === rule.id);
  return same !== undefined && JSON.stringify(same.when.form) === JSON.stringify(rule.rule.when.form);
}

/** Whether anybody can show it. Where the solver cannot say, it is asked for. */
export function canBe({ where, subject }: Target): boolean {
  return satisfy(where, subject.context, { budget: BUDGET }).kind !== "no";
}

/** A target as it is told. */
export function missed({ kind, rule, subject, leaf, value, currency }: Target): Missing {
  const { segment, id } = subject.whose;
  return {
    ...{ kind, rule: rule.id },
    ...(segment === undefined ? {} : { segment }),
    ...(segment === undefined && id !== "example" ? { customer: id } : {}),
    ...(leaf && { leaf }),
    ...(value === undefined ? {} : { value }),
    ...(currency === undefined ? {} : { currency }),
  };
}
