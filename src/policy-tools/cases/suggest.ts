/**
 * Writes the cases that are missing: for each thing no case shows, an ordinary customer with as few other facts as will do, and what the policy
 * does with that customer today. Whether that is right, only a person can say.
 * @module
 */
import type { PolicyContext } from "../../policy/parse.js";
import type { Json } from "../../vocabulary.js";
import { holdsOf, type Situation, satisfy, type Whose } from "../regions/index.js";
import { attemptsFor } from "./attempts.js";
import type { Bench } from "./bench.js";
import { BUDGET, canBe, missed, missingTargets, shownBy } from "./coverage.js";
import type { CaseDocument } from "./document.js";
import { outcomeOf } from "./expected-now.js";
import { writtenFact } from "./facts.js";
import { type CaseCustomer, customerLike, factsOfCase } from "./given.js";
import { missingIn } from "./missing-words.js";
import { benchFor, planOf, runCase, type TestOptions } from "./run.js";
import type { Target } from "./targets.js";

export interface Suggestions {
  readonly cases: readonly CaseDocument[];
  /** What no customer was found for. */
  readonly left: number;
}

/** Most cases written at a time. */
export const MOST_SUGGESTED = 200;

/** The missing cases, each marked as suggested. The same policy and cases always give the same suggestions. */
export function suggestCases(document: Json, cases: readonly CaseDocument[], context: PolicyContext, options: TestOptions = {}): Suggestions {
  const bench = benchFor(document, context, options);
  const customers = cases.flatMap((one, index) => runCase(one, index, bench).customer ?? []);
  const names = new Set(cases.map(({ name }) => name));
  const made: CaseDocument[] = [];
  let unfound: readonly Target[] = [];
  let missing = missingTargets(bench, customers);
  while (missing.length > 0 && made.length < MOST_SUGGESTED) {
    const [target, ...rest] = missing;
    if (!target) break;
    const found = suggestionFor(target, bench);
    if (found) {
      const name = freeName(missingIn(missed(target), bench.planner.catalogue, options.language), names);
      names.add(name);
      made.push(caseOf(name, found, target, bench));
    } else unfound = [...unfound, target];
    const shows = found && shownBy(found.customer, bench);
    missing = shows ? rest.filter((other) => !shows(other)) : rest;
    // Who was made for something else may show what nobody could be made for.
    if (shows) unfound = unfound.filter((other) => !shows(other));
  }
  return { cases: made, left: [...unfound, ...missing].filter(canBe).length };
}

interface Found {
  readonly told: Situation;
  readonly whose: Whose;
  readonly customer: CaseCustomer;
}

function suggestionFor(target: Target, bench: Bench): Found | undefined {
  for (const formula of attemptsFor(target)) {
    const holds = ({ customer }: Found) => shownBy(customer, bench)(target) && factsOfCase(customer, bench.planner).some((facts) => holdsOf(formula, facts));
    const found = customerFor(formula, target, bench);
    if (found && holds(found)) return fewest(found, holds, bench);
  }
  return undefined;
}

function customerFor(formula: Target["where"], { subject }: Target, { planner }: Bench): Found | undefined {
  const { context, whose } = subject;
  const [plain] = factsOfCase(customerLike(new Map(), whose, planner), planner);
  if (!plain) return undefined;
  const answer = satisfy(formula, context, { budget: BUDGET, near: { get: (name) => plain.value(name), has: (name) => context.catalogue.has(name) } });
  if (answer.kind !== "yes") return undefined;
  const currency = answer.situation.get("currency");
  const about = typeof currency === "string" ? { ...whose, currency } : whose;
  const other = [...answer.situation].filter(([fact, is]) => fact !== "currency" && JSON.stringify(plain.value(fact)) !== JSON.stringify(is));
  const told: Situation = new Map(other);
  // What a case cannot write down it cannot show.
  if (other.some(([fact, is]) => writtenFact(context.catalogue.get(fact), is, about.currency) === undefined)) return undefined;
  return { told, whose: about, customer: customerLike(told, about, planner) };
}

/** Without what can be missed. */
function fewest(found: Found, holds: (found: Found) => boolean, { planner }: Bench): Found {
  let kept = found;
  for (const fact of found.told.keys()) {
    const told: Situation = new Map([...kept.told].filter(([name]) => name !== fact));
    const without = { ...kept, told, customer: customerLike(told, kept.whose, planner) };
    if (holds(without)) kept = without;
  }
  return kept;
}

function caseOf(name: string, { told, whose, customer }: Found, { subject, rule }: Target, bench: Bench): CaseDocument {
  const { catalogue } = bench.planner;
  const { id, segment, currency } = whose;
  const facts: Record<string, Json> = {
    ...(segment === undefined ? {} : { segment }),
    ...(currency === subject.whose.currency ? {} : { currency }),
  };
  for (const [fact, is] of told) facts[fact] = writtenFact(catalogue.get(fact), is, currency) ?? null;
  const expect = outcomeOf(planOf(customer, bench), rule);
  return { name, given: { facts, ...(id === "example" ? {} : { customer: id }) }, expect, suggested: true };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}
