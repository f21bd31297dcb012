/**
 * A policy as the engine uses it: all layers merged for one customer, conditions compiled. Made by `parsePolicy`, never by hand.
 * @module
 */
import type { FactCited, Facts } from "../facts/fact.js";
import type { Limits } from "../facts/limits.js";
import type { Settings } from "../facts/settings.js";
import type { Channel, Pressure, Reason, Relation, Strength, Tier, Tone } from "../vocabulary.js";

export interface Policy {
  readonly name: string;
  readonly version?: string;
  /** From base to top: `amicable:relationship-first@1`, `acme-nl`, `acme-nl#segment:key-account`. */
  readonly layers: readonly string[];
  readonly hash: string;
  readonly settings: Settings;
  readonly limits: Limits;
  /** Treatments this policy never wants. */
  readonly never: readonly string[];
  readonly economics: Economics;
  readonly reasonRules: readonly ReasonRule[];
  readonly rules: readonly TreatmentRule[];
}

interface Rule {
  readonly id: string;
  /** The layer that last touched the rule. */
  readonly layer: string;
  /** The layer that brought it in. */
  readonly born: string;
  readonly when: Condition;
  readonly because?: { readonly en?: string; readonly nl?: string };
  /** Mission ids or other sources. */
  readonly source: readonly string[];
}
export interface ReasonRule extends Rule {
  readonly reason: Reason;
  readonly strength: Exclude<Strength, "none">;
  /** Evidence against the reason. */
  readonly against: boolean;
}
export interface TreatmentRule extends Rule {
  readonly treatment: string;
  readonly tier: Tier;
  /** In order of preference; the treatment's own where not said. */
  readonly channels?: readonly Channel[];
  readonly owner?: readonly Relation[];
  readonly tone?: Tone;
  /** May only raise the treatment's pressure. */
  readonly pressure?: Pressure;
}

/** A compiled condition. Evaluating keeps the outcome of every leaf. */
export interface Condition {
  /** Names of all facts it can look at. */
  readonly reads: readonly string[];
  /** What it was compiled to, as data: for exporting and for lint. */
  readonly form?: ConditionForm;
  evaluate(facts: Facts): Evaluation;
}
export interface Evaluation {
  readonly met: boolean;
  /** The leaves that decide: with only these facts known the answer is the same. */
  cited(): readonly FactCited[];
  /** Where it is not met: unknown facts whose telling might have made it so. */
  missing(): readonly string[];
  /** The whole tree, for explaining why not. */
  tree(): ConditionTrace;
}
export type LeafOutcome = "passed" | "failed" | "unknown" | "not-evaluated";
export type ConditionTrace =
  | { readonly kind: "all" | "any"; readonly name?: string; readonly of: readonly ConditionTrace[]; readonly met: boolean }
  | {
      readonly kind: "leaf";
      readonly fact: string;
      readonly operator: string;
      readonly value: unknown;
      readonly negated: boolean;
      readonly is: unknown;
      readonly outcome: LeafOutcome;
    };

/** A condition without `not` and without references: both are worked into the leaves. */
export type ConditionForm = GroupForm | LeafForm;
export interface GroupForm {
  readonly kind: "all" | "any";
  /** The named condition it came from; `not loyal` where that condition was negated. */
  readonly name?: string;
  readonly of: readonly ConditionForm[];
}
export interface LeafForm {
  readonly kind: "leaf";
  readonly fact: string;
  /** With its decorators, e.g. `someFact:equal`. */
  readonly operator: string;
  /** Amounts are minor units. */
  readonly value: Operand | { readonly fact: string };
  readonly negated: boolean;
  /** Set where amounts are compared: in a case of another currency the leaf is unknown. */
  readonly currency?: string;
}
/** What an operator sees on either side. */
export type Operand = boolean | number | string | readonly Operand[];

/** Assumptions behind the value of an action. Amounts are decimal strings in `currency`. */
export interface Economics {
  readonly currency: string;
  readonly minuteCost: string;
  /** Cost of capital, percent a year. */
  readonly capitalPercent: number;
  /** What it costs to win a customer, for the relationship parts. */
  readonly winCost: string;
  readonly effects: Readonly<Record<string, Effect>>;
  readonly source?: string;
}
export interface Effect {
  readonly minutes: number;
  /** Days an amount is paid sooner, when the contact succeeds. */
  readonly daysSooner: number;
  /** Loss avoided, per 10,000 of the amount. */
  readonly lossAvoided: number;
  /** Share of attempts that reach somebody, percent. */
  readonly reachPercent: number;
  readonly learned: string;
  readonly directCost: string;
  readonly relationshipCost: string;
  readonly relationshipGain: string;
  readonly source?: string;
}
