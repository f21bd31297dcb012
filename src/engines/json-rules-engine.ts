/**
 * The same rules in json-rules-engine: to hand them to somebody who runs that engine already, and to fetch facts only when a rule gets to them.
 * Nothing else in the library imports that package.
 * @module
 */
import { type ConditionProperties, Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import type { Plan } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import { FACTS } from "../facts/catalogue.js";
import type { Fact, Facts, FactValue } from "../facts/fact.js";
import { pointer } from "../json-pointer.js";
import type { Planner } from "../planner.js";
import { isFact } from "../policy/condition/compile.js";
import type { ConditionForm, LeafForm, Policy, ReasonRule, TreatmentRule } from "../policy/policy.js";
import { AmicableError } from "../problem.js";
import { openQuestion } from "./open-question.js";
import { type Source, type Sources, sourcesFor } from "./sources.js";

export type { Source } from "./sources.js";

/** Rules in two strata: run `reasons` first; what they find are the `reason.*` facts that `rules` may ask for. */
export interface ExportedRules {
  readonly reasons: readonly RuleProperties[];
  readonly rules: readonly RuleProperties[];
}

/**
 * A policy's rules as json-rules-engine takes them. An unknown fact makes its comparison false there too, because each comparison stands behind
 * guards that look it up in the fact `known`; amounts stand behind the currency they are in. An event's type is a treatment, or a reason.
 * @example
 * const { rules } = toJsonRulesEngine(planner.policy.for("C-1042"));
 * for (const facts of planner.lookups(dossier)) await new Engine([...rules]).run(factsForEngine(facts, factNames(policy)));
 */
export function toJsonRulesEngine(policy: Policy): ExportedRules {
  return { reasons: policy.reasonRules.map((rule) => exported(rule)), rules: policy.rules.map((rule) => exported(rule)) };
}

/** Names of all facts that the rules of a policy may ask for. */
export function factNames(policy: Policy): readonly string[] {
  return [...new Set([...policy.reasonRules, ...policy.rules].flatMap((rule) => rule.when.reads))].sort();
}

/** Facts as plain values, and in `known` the names of those that have one. */
export function factsForEngine(facts: Facts, names: Iterable<string>): Readonly<Record<string, FactValue>> {
  const found = [...names].flatMap((name): [string, FactValue][] => {
    const value = facts.value(name);
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(found), currency: facts.case.currency, known: found.map(([name]) => name) };
}

export interface FetchOptions {
  /** Where a company's own facts come from, by name. */
  readonly facts: Readonly<Record<string, Source>>;
  /** Longest wait for one fact; 2000 where not told. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * The plan, with facts of the company's own fetched where a rule gets to them and the dossier does not tell them. A source that fails or is slow
 * leaves its fact unknown, and the plan lists it under `unknown`. Throws `not-an-own-fact` for a fact the company did not declare and `aborted` on `signal`.
 */
export async function planAsync(planner: Planner, dossier: Dossier, { facts, timeoutMs = 2000, signal }: FetchOptions): Promise<Plan> {
  const own = ownFacts(planner, facts);
  const policy = planner.policy.for(dossier.customer.id, dossier.customer.segment);
  const sources = sourcesFor(own, { dossier, timeoutMs, signal });
  for (const stratum of [policy.reasonRules, policy.rules]) {
    for (const known of planner.lookups(dossier, sources.found)) {
      refuseAborted(signal);
      await fetchFor(stratum, known, [...own.keys()], sources);
    }
  }
  refuseAborted(signal);
  return planner.planWith(dossier, sources.found);
}

/**
 * Lets the engine evaluate what known facts leave open of each rule, and so get to the facts that have to be fetched. One engine per run: overlapping
 * runs on one object lose rules.
 */
async function fetchFor(rules: readonly (ReasonRule | TreatmentRule)[], facts: Facts, own: readonly string[], sources: Sources): Promise<void> {
  const missing = new Set(own.filter((name) => !facts.find(name).known && !sources.found.has(name)));
  const asking = rules.filter((rule) => rule.when.reads.some((name) => missing.has(name)));
  const open = asking.flatMap((rule) => {
    const question = openQuestion(formOf(rule), facts, missing);
    return typeof question === "boolean" ? [] : [{ rule, question }];
  });
  if (open.length === 0) return;
  const { known: told, ...values } = factsForEngine(
    facts,
    open.flatMap(({ rule }) => rule.when.reads),
  );
  const engine = new Engine(open.map(({ rule, question }) => exported(rule, question, missing)));
  for (const name of missing) {
    engine.addFact(name, async () => {
      const finding = await sources.find(name);
      return finding.known ? finding.is : undefined;
    });
  }
  engine.addFact("known", async ({ fact }: Record<string, unknown>) => {
    const fetched = typeof fact === "string" && (await sources.find(fact)).known;
    return fetched ? [fact] : told;
  });
  await engine.run(values);
}

const NONE: ReadonlySet<string> = new Set();

/** One rule, asking this condition. The facts to be `fetched` are asked for one by one whether they are known. */
function exported(rule: ReasonRule | TreatmentRule, form: ConditionForm = formOf(rule), fetched: ReadonlySet<string> = NONE): RuleProperties {
  const { id, when: _when, born: _born, ...rest } = rule;
  return { name: id, conditions: conditionOf(form, fetched), event: eventOf(id, rest) };
}

function formOf({ id, when }: ReasonRule | TreatmentRule): ConditionForm {
  if (!when.form) throw new TypeError(`The condition of rule ${id} was not made by parsePolicy.`);
  return when.form;
}

function eventOf(rule: string, rest: Omit<ReasonRule, "id" | "when" | "born"> | Omit<TreatmentRule, "id" | "when" | "born">): RuleProperties["event"] {
  if ("treatment" in rest) {
    const { treatment, ...params } = rest;
    return { type: treatment, params: { rule, ...params } };
  }
  const { reason, ...params } = rest;
  return { type: reason, params: { rule, ...params } };
}

function conditionOf(form: ConditionForm, fetched: ReadonlySet<string>): TopLevelCondition {
  if (form.kind === "leaf") return { all: guarded(form, fetched) };
  const children = form.of.map((child) => conditionOf(child, fetched));
  const name = form.name === undefined ? {} : { name: form.name };
  return form.kind === "all" ? { all: children, ...name } : { any: children, ...name };
}

/** The comparison behind its guards. Higher priority is looked at first; a comparison whose guard fails is not looked at. */
function guarded({ fact, operator, value, negated, currency }: LeafForm, fetched: ReadonlySet<string>): NestedCondition[] {
  const other = isFact(value) ? [value.fact] : [];
  const guards = [fact, ...other].map((name): ConditionProperties => {
    const guard = { fact: "known", operator: "contains", value: name };
    return fetched.has(name) ? { ...guard, priority: 2, params: { fact: name } } : { ...guard, priority: fetched.size > 0 ? 3 : 2 };
  });
  const inCurrency: ConditionProperties[] = currency === undefined ? [] : [{ fact: "currency", operator: "equal", value: currency, priority: 2 }];
  const leaf: NestedCondition = { fact, operator, value };
  return [...inCurrency, ...guards, negated ? { not: leaf } : leaf];
}

const SHIPPED: ReadonlySet<string> = new Set(FACTS.map((fact) => fact.name));

/** The declared facts beside their sources. What the library derives itself cannot be replaced by what a source says. */
function ownFacts({ catalogue }: Planner, sources: FetchOptions["facts"]): ReadonlyMap<string, readonly [Fact, Source]> {
  const own = [...catalogue.keys()].filter((name) => !SHIPPED.has(name));
  const strangers = Object.keys(sources).filter((name) => !own.includes(name));
  if (strangers.length > 0) {
    throw new AmicableError(
      "not-an-own-fact",
      strangers.map((name) => ({
        code: "not-an-own-fact",
        severity: "error",
        at: pointer("/facts", name),
        received: name,
        expected: own.length > 0 ? `one of the company's own facts: ${own.join(", ")}` : "a fact of the company's own; this planner has none",
        mend: SHIPPED.has(name)
          ? "Put what you know into the dossier; the library derives this fact itself."
          : "Declare it with defineFact and hand it to createPlanner.",
      })),
    );
  }
  return new Map(
    Object.entries(sources).flatMap(([name, source]) => {
      const fact = catalogue.get(name);
      return fact ? [[name, [fact, source] as const]] : [];
    }),
  );
}

function refuseAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  const problem = { code: "aborted", severity: "error", at: "", expected: "to be allowed to finish", mend: "Plan again without aborting." } as const;
  throw new AmicableError("aborted", [problem]);
}
