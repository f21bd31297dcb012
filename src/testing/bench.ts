/**
 * Everything a promise is checked with: a planner, and what it is made of, so that a check can look inside.
 * @module
 */
import { builtInCalendar } from "../calendar/built-in.js";
import type { Calendar, Zones } from "../calendar/calendar.js";
import { createZones } from "../calendar/zones.js";
import { decide } from "../decide/decide.js";
import type { Plan } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import { type Case, casesOf } from "../facts/case.js";
import { type Catalogue, catalogueOf } from "../facts/catalogue.js";
import type { Facts } from "../facts/fact.js";
import type { Guardrail } from "../guardrails/guardrail.js";
import { GUARDRAILS } from "../guardrails/registry.js";
import { createPlanner, type Planner, type PlannerOptions } from "../planner.js";
import type { Policy } from "../policy/policy.js";
import type { Treatment } from "../policy/treatment.js";
import { TREATMENTS } from "../policy/treatments.js";

/** Facts restricted or replaced. */
export type Seen = (facts: Facts) => Facts;

export interface Bench extends Planner {
  readonly catalogue: Catalogue;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly guardrails: readonly Guardrail[];
  readonly calendar: Calendar;
  readonly zones: Zones;
  /** The policy that holds for the customer of a dossier. */
  policyFor(dossier: Dossier): Policy;
  /** One case per currency. */
  cases(dossier: Dossier): readonly [Case, ...Case[]];
  /** The plan as it would be if only these facts were seen. */
  planSeeing(dossier: Dossier, seen: Seen): Plan;
}

/** A planner with its parts in reach. */
export function benchOf(options: PlannerOptions = {}): Bench {
  const planner = createPlanner(options);
  const catalogue = catalogueOf(options.facts);
  const treatments = new Map([...TREATMENTS, ...(options.treatments ?? [])].map((treatment) => [treatment.id, treatment]));
  const guardrails = [...GUARDRAILS, ...(options.guardrails ?? [])];
  const calendar = options.calendar ?? builtInCalendar;
  const zones = createZones();
  const policyFor = ({ customer }: Dossier) => planner.policy.for(customer.id, customer.segment);
  const cases = (dossier: Dossier) => {
    const { limits, settings, economics } = policyFor(dossier);
    return casesOf(dossier, { calendar, zones, limits, settings, policyCurrency: economics.currency, treatments });
  };
  return {
    ...planner,
    catalogue,
    treatments,
    guardrails,
    calendar,
    zones,
    policyFor,
    cases,
    planSeeing: (dossier, seen) => decide({ policy: policyFor(dossier), cases: cases(dossier), catalogue, treatments, guardrails, seen }),
  };
}
