/**
 * amicable: from a dossier to ranked, explained next best steps; never a threat first.
 * @module
 */

export { builtInCalendar } from "./calendar/built-in.js";
export type { Calendar, Place, Zones } from "./calendar/calendar.js";
export { type OwnDay, withDays } from "./calendar/with-days.js";
export { type OwnPlace, withPlaces } from "./calendar/with-places.js";
export type { ContactWindow, UsualHours } from "./decide/contact-windows.js";
export type { DayAhead, Moments } from "./decide/days-ahead.js";
export type { Action, Guide, LaterStep, Owner, Plan, ReasonFound, RuleCited, Score, Timing, Withheld } from "./decide/plan.js";
export { CURRENCIES, type Dossier, type DossierLimits, dossierJsonSchema, parseDossier, record, type StepOutcome, type StepTaken } from "./dossier/index.js";
export { catalogueOf, FACTS, type FactName } from "./facts/catalogue.js";
export { defineFact, type Fact, type FactCited, type FactValue, type Finding, known, unknown } from "./facts/fact.js";
export { LIMITS } from "./facts/limits.js";
export { SETTINGS } from "./facts/settings.js";
export { defineGuardrail, type Guardrail, PERMIT, requires, type Step, stop, type Verdict } from "./guardrails/guardrail.js";
export { GUARDRAILS } from "./guardrails/registry.js";
export {
  type ClaimLine,
  collectionCosts,
  type LawfulAmounts,
  type LawfulClaim,
  type LawfulQuestion,
  lawfulClaim,
  type OldTable,
  statutoryInterest,
} from "./law/money/index.js";
export { createPlanner, DEFAULT_POLICY, type Planner, type PlannerOptions } from "./planner.js";
export { type PolicyContext, type PolicySet, parsePolicy } from "./policy/parse.js";
export { PRESETS } from "./policy/presets/index.js";
export { defineTreatment, type Treatment } from "./policy/treatment.js";
export { TREATMENTS } from "./policy/treatments.js";
export { AmicableError, type Problem, type Result } from "./problem.js";
export { ENGINE_VERSION } from "./version.js";
export type * from "./vocabulary.js";
export type { Answer, Change, FirstStep, WhatIf } from "./what-if/answer.js";
export type { Edit } from "./what-if/edit.js";
export { asIf } from "./what-if/what-if.js";
