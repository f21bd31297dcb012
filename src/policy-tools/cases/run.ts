/**
 * Plans every case and says what is not as expected, and what of the policy no case has looked at.
 * @module
 */
import type { Plan } from "../../decide/plan.js";
import { pointer } from "../../json-pointer.js";
import type { PolicyContext } from "../../policy/parse.js";
import type { Problem } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { subjectsOf } from "../lint/subject.js";
import type { Bench } from "./bench.js";
import { type CaseDifference, compareWithPlan } from "./compare.js";
import { type Coverage, coverageOf } from "./coverage.js";
import type { CaseDocument } from "./document.js";
import { type CaseCustomer, customerOfCase, type GivenContext } from "./given.js";
import { targetsOf } from "./targets.js";

export interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  /** Written by the machine; somebody should look at it. */
  readonly suggested: boolean;
  readonly differences: readonly CaseDifference[];
  /** The dossier of the case cannot be read. */
  readonly problems: readonly Problem[];
}
export interface PolicyTest {
  /** Some case was run and every one passed. */
  readonly ok: boolean;
  readonly results: readonly CaseResult[];
  readonly coverage: Coverage;
}
export interface TestOptions extends Pick<GivenContext, "language"> {
  /** Dossiers in files of their own, by the name the cases give them. */
  readonly dossiers?: ReadonlyMap<string, unknown>;
}

/**
 * Tests a policy with its cases. Without cases nothing is shown, so that does not pass.
 * @throws AmicableError `invalid-policy` where the policy does not load; check it first.
 */
export function testPolicy(document: Json, cases: readonly CaseDocument[], context: PolicyContext, options: TestOptions = {}): PolicyTest {
  const bench = benchFor(document, context, options);
  const ran = cases.map((each, index) => runCase(each, index, bench));
  const results = ran.map(({ result }) => result);
  const customers = ran.flatMap(({ customer }) => customer ?? []);
  return { ok: results.length > 0 && results.every(({ passed }) => passed), results, coverage: coverageOf(bench, customers) };
}

/** Prepares a policy for cases. */
export function benchFor(document: Json, context: PolicyContext, { dossiers = new Map(), language = "en" }: TestOptions): Bench {
  const { subjects } = subjectsOf(document, context);
  const [company] = subjects;
  if (!company) throw new TypeError("A policy that loads has a layer of the company.");
  const { planner, plannerFor } = company;
  return { planner, plannerFor, subjects, targets: targetsOf(subjects), dossiers, language };
}

export interface Ran {
  readonly case: CaseDocument;
  readonly result: CaseResult;
  /** Absent where the dossier cannot be read. */
  readonly customer?: CaseCustomer;
}

/** Plans one case. */
export function runCase(one: CaseDocument, index: number, bench: Bench): Ran {
  const { name, suggested = false, expect } = one;
  const read = customerOfCase(one, pointer("/cases", index), bench);
  if (!read.ok) return { case: one, result: { name, passed: false, suggested, differences: [], problems: read.problems } };
  const differences = compareWithPlan(expect, planOf(read.customer, bench));
  return { case: one, customer: read.customer, result: { name, passed: differences.length === 0, suggested, differences, problems: [] } };
}

/** The plan of the customer of a case. */
export function planOf({ dossier, given }: CaseCustomer, { planner }: Pick<Bench, "planner">): Plan {
  return planner.planWith(dossier, given);
}
