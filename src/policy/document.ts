/**
 * A policy as people write it: one JSON document, one layer over a base. `null` in a `set` removes a field (JSON Merge Patch, RFC 7396).
 * @module
 */
import type { LimitName } from "../facts/limits.js";
import type { SettingName } from "../facts/settings.js";
import type { Channel, Reason, Relation, Strength, Tier, Tone } from "../vocabulary.js";

export interface PolicyDocument extends LayerDocument {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  readonly name: string;
  readonly version?: string;
  /** `amicable:<preset>@<major>`, or the name of another document. */
  readonly extends?: string;
  /** Layers above the company's, by segment and by customer id. */
  readonly forSegment?: Readonly<Record<string, LayerDocument>>;
  readonly forCustomer?: Readonly<Record<string, LayerDocument>>;
}

/** What one layer says. */
export interface LayerDocument {
  readonly settings?: { readonly [name in SettingName]?: number | string };
  readonly conditions?: Readonly<Record<string, ConditionEntry>>;
  readonly reasons?: Readonly<Record<string, RuleEntry<ReasonThen>>>;
  readonly rules?: Readonly<Record<string, RuleEntry<TreatmentThen>>>;
  readonly guardrails?: GuardrailsDocument;
  readonly economics?: EconomicsDocument;
}

/** Tighter limits, and treatments never wanted. */
export type GuardrailsDocument = { readonly [name in LimitName]?: number } & { readonly never?: readonly string[] };

export type RuleEntry<Then> = "off" | "on" | RuleDocument<Then> | { readonly set: RulePatch<Then> } | { readonly replace: RuleDocument<Then> };
export interface RuleDocument<Then> {
  readonly when: ConditionDocument;
  readonly then: Then;
  readonly because?: { readonly en?: string; readonly nl?: string };
  readonly source?: readonly string[];
}
/** `when` takes the place of the old one whole; it is never merged. */
export type RulePatch<Then> = {
  readonly when?: ConditionDocument;
  readonly then?: { readonly [key in keyof Then]?: Then[key] | null };
  readonly because?: { readonly en?: string | null; readonly nl?: string | null } | null;
  readonly source?: readonly string[] | null;
};

export interface TreatmentThen {
  readonly treatment: string;
  readonly tier?: Tier;
  readonly channel?: Channel | readonly Channel[];
  readonly owner?: Relation | readonly Relation[];
  readonly tone?: Tone;
  /** At least the treatment's own. */
  readonly pressure?: number;
}
export interface ReasonThen {
  readonly reason: Reason;
  readonly strength: Exclude<Strength, "none">;
  readonly against?: boolean;
}

/** A condition has no fields to merge: `set` and `replace` both put another in its place. */
export type ConditionEntry = "off" | "on" | GroupDocument | { readonly set: GroupDocument } | { readonly replace: GroupDocument };
export type GroupDocument =
  | { readonly all: readonly ConditionDocument[] }
  | { readonly any: readonly ConditionDocument[] }
  | { readonly not: ConditionDocument }
  | { readonly condition: string };
export type ConditionDocument = GroupDocument | LeafDocument;
export interface LeafDocument {
  readonly fact: string;
  readonly operator: string;
  readonly value: LiteralDocument | { readonly fact: string };
}
export type LiteralDocument = boolean | number | string | readonly LiteralDocument[];

/** Amounts are decimal strings or numbers in `currency`. */
export interface EconomicsDocument {
  readonly currency?: string;
  readonly minuteCost?: string | number;
  readonly capitalPercent?: number;
  readonly winCost?: string | number;
  readonly source?: string | null;
  readonly effects?: Readonly<Record<string, EffectDocument | null>>;
}
export interface EffectDocument {
  readonly minutes?: number | null;
  readonly daysSooner?: number | null;
  readonly lossAvoided?: number | null;
  readonly reachPercent?: number | null;
  readonly learned?: string | number | null;
  readonly directCost?: string | number | null;
  readonly relationshipCost?: string | number | null;
  readonly relationshipGain?: string | number | null;
  readonly source?: string | null;
}
