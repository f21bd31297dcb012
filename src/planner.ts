/**
 * The whole way in one call: told → known → wanted → allowed → decided. A planner holds a policy and a calendar; `plan` is pure and total.
 * @module
 */
import { builtInCalendar } from "./calendar/built-in.js";
import type { Calendar } from "./calendar/calendar.js";
import { createZones } from "./calendar/zones.js";
import { daysAhead, type Moments } from "./decide/days-ahead.js";
import { decide } from "./decide/decide.js";
import { diagnose } from "./decide/diagnose.js";
import type { Action, Plan } from "./decide/plan.js";
import type { Dossier } from "./dossier/dossier.js";
import { record } from "./dossier/record/index.js";
import type { StepOutcome, StepTaken } from "./dossier/record/outcome.js";
import { casesOf } from "./facts/case.js";
import { type Catalogue, catalogueOf, factsOf } from "./facts/catalogue.js";
import type { Fact, Facts, FactValue, Finding } from "./facts/fact.js";
import type { Guardrail } from "./guardrails/guardrail.js";
import { GUARDRAILS } from "./guardrails/registry.js";
import { type PolicySet, parsePolicy } from "./policy/parse.js";
import { DEFAULT_POLICY, PRESETS } from "./policy/presets/index.js";
import type { Treatment } from "./policy/treatment.js";
import { TREATMENTS } from "./policy/treatments.js";
import { AmicableError } from "./problem.js";
import type { WhatIf } from "./what-if/answer.js";
import { whatIf } from "./what-if/what-if.js";

export interface PlannerOptions {
  /** A policy document, or the name of a preset; `amicable:relationship-first@1` where not given. */
  readonly policy?: unknown;
  /** Other documents that the policy extends, by name. */
  readonly otherPolicies?: ReadonlyMap<string, unknown>;
  readonly calendar?: Calendar;
  /** A company's own facts, treatments and guardrails, besides the shipped ones. */
  readonly facts?: readonly Fact[];
  readonly treatments?: readonly Treatment[];
  readonly guardrails?: readonly Guardrail[];
}

export interface Planner {
  readonly policy: PolicySet;
  /** Every fact by name, the company's own included. */
  readonly catalogue: Catalogue;
  /** The next best steps for one customer. Never throws on a parsed dossier. */
  plan(dossier: Dossier): Plan;
  /** The plan where some facts were found elsewhere; those stand before what the dossier says. */
  planWith(dossier: Dossier, given: ReadonlyMap<string, Finding>): Plan;
  /** The facts of each currency, to be asked by name, reasons among them. */
  lookups(dossier: Dossier, given?: ReadonlyMap<string, Finding>): readonly Facts[];
  /**
   * The coming days for an action of this dossier's plan: what is open, what is closed and why, and where its moment lies.
   * @throws AmicableError `unknown-treatment` for an action of another planner.
   */
  moments(dossier: Dossier, action: Action): Moments;
  /**
   * What would make another action the first: time first, then what may happen or be told, then figures. Worked out by planning a few hundred times.
   * `asIf` gives the dossier with one of the changes.
   */
  whatIf(dossier: Dossier): WhatIf;
  /** The dossier after a step was taken. */
  record(dossier: Dossier, action: StepTaken, outcome: StepOutcome): Dossier;
  /** Every fact of the dossier with its evidence, per currency. */
  facts(dossier: Dossier): readonly { readonly currency: string; readonly facts: readonly { readonly fact: Fact; readonly finding: Finding<FactValue> }[] }[];
}

export { DEFAULT_POLICY };

/**
 * A planner for a policy.
 * @throws AmicableError `invalid-policy` with every problem in the policy, `duplicate-name` where an own fact, treatment or guardrail takes a name that exists.
 * @example
 * const planner = createPlanner({ policy: "amicable:nl-business@1" });
 * const dossier = parseDossier(json);
 * if (dossier.ok) planner.plan(dossier.value).actions[0].treatment; //=> "check-in-call"
 */
export function createPlanner(options: PlannerOptions = {}): Planner {
  const treatments = merged("treatments", TREATMENTS, options.treatments, (treatment) => treatment.id);
  const guardrails = [...merged("guardrails", GUARDRAILS, options.guardrails, (guardrail) => guardrail.id).values()];
  const catalogue = catalogueOf(options.facts);
  const policy = policyFrom(options, { catalogue, treatments: [...treatments.values()] });
  const calendar = options.calendar ?? builtInCalendar;
  const zones = createZones();

  const situate = (dossier: Dossier) => {
    const own = policy.for(dossier.customer.id, dossier.customer.segment);
    const { limits, settings, economics } = own;
    return { policy: own, cases: casesOf(dossier, { calendar, zones, limits, settings, policyCurrency: economics.currency, treatments }) };
  };
  const plan = (dossier: Dossier) => decide({ ...situate(dossier), catalogue, treatments, guardrails });
  return {
    policy,
    catalogue,
    planWith: (dossier, given) => decide({ ...situate(dossier), catalogue, treatments, guardrails, seen: ({ case: from }) => factsOf(from, catalogue, given) }),
    lookups: (dossier, given) => {
      const { policy: own, cases } = situate(dossier);
      return cases.map((from) => diagnose(factsOf(from, catalogue, given), own).facts);
    },
    moments: (dossier, action) => {
      const { cases } = situate(dossier);
      const from = cases.find(({ currency }) => currency === action.about[0]?.currency) ?? cases[0];
      return daysAhead(from, action, treatmentOf(action, treatments));
    },
    plan,
    whatIf: (dossier) => whatIf(dossier, { plan, cases: (from) => situate(from).cases }),
    record: (dossier, action, outcome) => record(dossier, { ...purposeOf(action, treatments), ...action }, outcome),
    facts: (dossier) =>
      situate(dossier).cases.map((from) => {
        const facts = factsOf(from, catalogue);
        return { currency: from.currency, facts: [...catalogue.values()].map((fact) => ({ fact, finding: facts.find(fact.name) })) };
      }),
  };
}

function treatmentOf(action: Action, treatments: ReadonlyMap<string, Treatment>): Treatment {
  const treatment = treatments.get(action.treatment);
  if (treatment) return treatment;
  const expected = "an action that this planner proposed";
  const mend = "Ask the planner that made the plan";
  throw new AmicableError("unknown-treatment", [
    { code: "unknown-treatment", severity: "error", at: "/treatment", received: action.treatment, expected, mend },
  ]);
}

function purposeOf(action: StepTaken, treatments: ReadonlyMap<string, Treatment>): Pick<StepTaken, "purpose"> {
  const purpose = treatments.get(action.treatment)?.purpose;
  return purpose === undefined ? {} : { purpose };
}

function policyFrom(options: PlannerOptions, known: { readonly catalogue: ReadonlyMap<string, Fact>; readonly treatments: readonly Treatment[] }): PolicySet {
  const told = options.policy ?? DEFAULT_POLICY;
  const document = typeof told === "string" ? (PRESETS.get(told) ?? told) : told;
  const result = parsePolicy(document, { ...known, presets: PRESETS, ...(options.otherPolicies && { otherDocuments: options.otherPolicies }) });
  if (!result.ok) throw new AmicableError("invalid-policy", result.issues);
  return result.value;
}

function merged<T>(what: string, shipped: readonly T[], own: readonly T[] = [], nameOf: (thing: T) => string): ReadonlyMap<string, T> {
  const all = new Map(shipped.map((thing) => [nameOf(thing), thing]));
  const taken = own.filter((thing) => all.has(nameOf(thing)));
  if (taken.length > 0) {
    throw new AmicableError(
      "duplicate-name",
      taken.map((thing) => ({
        code: "duplicate-name",
        severity: "error" as const,
        at: `/${what}`,
        received: nameOf(thing),
        expected: "a name that is not taken",
        mend: "Give it a name of its own; a shipped one cannot be replaced.",
      })),
    );
  }
  for (const thing of own) all.set(nameOf(thing), thing);
  return all;
}
