/**
 * Changes the policy a little, again and again, and says which changes no case notices. What no customer can notice either is left out.
 * @module
 */
import { changedAt, stepsOf } from "../../../json-pointer.js";
import type { Planner } from "../../../planner.js";
import type { PolicyContext } from "../../../policy/parse.js";
import type { ReasonRule } from "../../../policy/policy.js";
import { AmicableError } from "../../../problem.js";
import type { Json } from "../../../vocabulary.js";
import { differencesOf } from "../../diff/change.js";
import { settled } from "../../diff/settled.js";
import { type Sides, sidesOf } from "../../diff/sides.js";
import { contextOf, difference, type Formula, formulaOf, satisfy } from "../../regions/index.js";
import type { Bench } from "../bench.js";
import { compareWithPlan } from "../compare.js";
import { BUDGET } from "../coverage.js";
import type { CaseDocument } from "../document.js";
import { benchFor, planOf, type Ran, runCase, type TestOptions } from "../run.js";
import { changesIn } from "./change.js";
import type { Change } from "./changed.js";

export interface PolicyMutation {
  /** How many changes were tried: those that give a policy that loads. */
  readonly tried: number;
  readonly noticed: number;
  /** No customer can get another plan by it, so no case could notice. */
  readonly same: readonly Change[];
  /** These deserve a case. */
  readonly unnoticed: readonly Change[];
  /** Changes beyond the most that are tried. */
  readonly left: number;
}

/** Most changes tried; each is a policy of its own, under which every case is planned until one notices. */
export const MOST_CHANGES = 400;

/** Which small changes to the policy its passing cases notice. The same input always gives the same answer. */
export function mutatePolicy(document: Json, cases: readonly CaseDocument[], context: PolicyContext, options: TestOptions = {}): PolicyMutation {
  const bench = benchFor(document, context, options);
  const passing = cases.map((one, index) => runCase(one, index, bench)).filter(({ result }) => result.passed);
  const changes = changesIn(document, bench.planner.catalogue);
  const counts = { tried: 0, noticed: 0 };
  const same: Change[] = [];
  const unnoticed: Change[] = [];
  for (const change of changes.slice(0, MOST_CHANGES)) {
    const changed = changedAt(document, stepsOf(change.at), change.to) ?? null;
    const planner = loaded(changed, bench);
    if (!planner) continue;
    counts.tried++;
    const at = passing.findIndex((one) => notices(one, planner));
    if (at !== -1) {
      counts.noticed++;
      // Who noticed one change notices the next one nearby sooner than others.
      passing.unshift(...passing.splice(at, 1));
    } else if (saysTheSame(document, changed, change, context)) same.push(change);
    else unnoticed.push(change);
  }
  return { ...counts, same, unnoticed, left: Math.max(0, changes.length - MOST_CHANGES) };
}

/** `undefined` where the changed policy does not load. */
function loaded(policy: Json, { plannerFor }: Bench): Planner | undefined {
  try {
    return plannerFor(policy);
  } catch (thrown) {
    if (thrown instanceof AmicableError) return undefined;
    throw thrown;
  }
}

function notices({ case: { expect }, customer }: Ran, planner: Planner): boolean {
  return customer !== undefined && compareWithPlan(expect, planOf(customer, { planner })).length > 0;
}

/** Whether no rule wants anything else of anybody, and no reason is found otherwise, as far as the solver can prove it. */
function saysTheSame(before: Json, after: Json, { at }: Change, context: PolicyContext): boolean {
  // Facts and guardrails look at settings too, so what the rules say of one does not prove enough.
  if (/^(\/for(Segment|Customer)\/[^/]*)?\/settings\//.test(at)) return false;
  return sidesOf(before, after, context).every((sides) => {
    const nobody = (formula: Formula) => satisfy(formula, sides.context, { budget: BUDGET }).kind === "no";
    return reasonsAreTheSame(sides, nobody) && differencesOf(sides).every(({ where }) => where.every(nobody));
  });
}

function reasonsAreTheSame({ before, after }: Sides, nobody: (formula: Formula) => boolean): boolean {
  const [was, is] = [before, after].map(({ policy, planner }) =>
    policy.reasonRules.map((rule) => ({ rule, formula: settled(formulaOf(rule.when), contextOf(policy, planner.catalogue)) })),
  );
  if (!was || !is || was.length !== is.length) return false;
  return was.every(({ rule, formula }, index) => {
    const other = is[index];
    if (!other || saysOf(rule) !== saysOf(other.rule)) return false;
    return JSON.stringify(formula) === JSON.stringify(other.formula) || nobody(difference(formula, other.formula));
  });
}

function saysOf({ id, reason, strength, against }: ReasonRule): string {
  return JSON.stringify([id, reason, strength, against]);
}
