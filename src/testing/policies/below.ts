/**
 * What the bases of a policy already hold, as far as a layer on top may speak of it.
 * @module
 */
import { DEFAULT_LIMITS, LIMITS, type Limits } from "../../facts/limits.js";
import { PRESETS } from "../../policy/presets/index.js";
import type { Json } from "../../vocabulary.js";

/** No layer can be stricter than this. */
export const STRICTEST = Object.fromEntries(LIMITS.map(({ name, tighter, min, max }) => [name, tighter === "lower" ? min : max])) as Limits;

export interface Below {
  readonly name: string;
  /** Rule id → treatment. */
  readonly rules: ReadonlyMap<string, string>;
  readonly reasons: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly limits: Limits;
}

/** A preset with all it extends. */
export function presetBelow(name: string): Below {
  const preset = PRESETS.get(name);
  if (!isObject(preset)) return { name, rules: new Map(), reasons: new Set(), conditions: new Set(), limits: DEFAULT_LIMITS };
  const base = presetBelow(typeof preset.extends === "string" ? preset.extends : "");
  const rules = sectionOf(preset, "rules").flatMap(([id, rule]): [string, string][] => {
    const then = isObject(rule) && isObject(rule.then) ? rule.then.treatment : undefined;
    return typeof then === "string" ? [[id, then]] : [];
  });
  return {
    name,
    rules: new Map([...base.rules, ...rules]),
    reasons: new Set([...base.reasons, ...sectionOf(preset, "reasons").map(([id]) => id)]),
    conditions: new Set([...base.conditions, ...sectionOf(preset, "conditions").map(([id]) => id)]),
    limits: { ...base.limits, ...Object.fromEntries(sectionOf(preset, "guardrails").filter(([, limit]) => typeof limit === "number")) },
  };
}

function sectionOf(preset: { readonly [key: string]: Json }, section: string): readonly (readonly [string, Json])[] {
  const told = preset[section];
  return isObject(told) ? Object.entries(told) : [];
}

function isObject(told: unknown): told is { readonly [key: string]: Json } {
  return typeof told === "object" && told !== null && !Array.isArray(told);
}
