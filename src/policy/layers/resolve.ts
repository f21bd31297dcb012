/**
 * Layers put on top of each other. Nothing that came in is changed; a layer that does not touch a section leaves that very section in place.
 * @module
 */
import { DEFAULT_LIMITS } from "../../facts/limits.js";
import { DEFAULT_SETTINGS, SETTINGS } from "../../facts/settings.js";
import { pointer } from "../../json-pointer.js";
import { removals } from "../condition/keys.js";
import { checkEconomyRemovals, DEFAULT_ECONOMICS } from "../economics.js";
import { applyNever, tighten } from "../guardrail-limits.js";
import { isObject, type JsonObject, own } from "../plain.js";
import { reportUnknownSetting } from "../policy-settings.js";
import type { Report } from "../report.js";
import { applyEntries, type Entries } from "./entry.js";
import type { Layer } from "./layer.js";
import { from, type Origin, patched, type Traced } from "./origins.js";

export interface Merged {
  /** Names, from base to top. */
  readonly layers: readonly string[];
  readonly settings: Traced;
  readonly limits: Traced;
  /** Treatments never wanted, and who said so. */
  readonly never: ReadonlyMap<string, Origin>;
  readonly economics: Traced;
  readonly conditions: Entries;
  readonly reasons: Entries;
  readonly rules: Entries;
}

/** What holds before any layer speaks. */
export const UNLAYERED: Merged = Object.freeze({
  layers: [],
  settings: from(DEFAULT_SETTINGS, { layer: "default", at: "/settings" }),
  limits: from(DEFAULT_LIMITS, { layer: "default", at: "/guardrails" }),
  never: new Map(),
  economics: from(DEFAULT_ECONOMICS, { layer: "default", at: "/economics" }),
  conditions: new Map(),
  reasons: new Map(),
  rules: new Map(),
});

/** Several layers on top of what is below. */
export function withLayers(below: Merged, layers: readonly Layer[], treatments: readonly string[], report: Report): Merged {
  return layers.reduce((merged, layer) => withLayer(merged, layer, treatments, report), below);
}

function withLayer(below: Merged, { name, document, at, body }: Layer, treatments: readonly string[], report: Report): Merged {
  const origin = (key: string): Origin => ({ layer: name, at: pointer(at, key), document });
  const located: Report = (fault) => report({ ...fault, document });
  const patch = (key: "settings" | "economics", checkRemovals: (told: JsonObject, report: Report) => void): Traced => {
    const told = own(body, key);
    if (!isObject(told)) return below[key];
    checkRemovals(told, (fault) => located({ ...fault, at: origin(key).at + fault.at }));
    return patched(below[key], told, origin(key));
  };
  const guardrails = own(body, "guardrails");
  return {
    layers: [...below.layers, name],
    settings: patch("settings", (told, say) => {
      for (const name of Object.keys(removals(told))) if (!SETTINGS.some((setting) => setting.name === name)) reportUnknownSetting(name, say);
    }),
    economics: patch("economics", (told, say) => checkEconomyRemovals(told, treatments, say)),
    limits: isObject(guardrails) ? tighten(below.limits, guardrails, origin("guardrails"), located) : below.limits,
    never: isObject(guardrails) ? applyNever(below.never, guardrails, origin("guardrails"), treatments, located) : below.never,
    conditions: applyEntries(below.conditions, own(body, "conditions"), "condition", origin("conditions"), report),
    reasons: applyEntries(below.reasons, own(body, "reasons"), "reason-rule", origin("reasons"), report),
    rules: applyEntries(below.rules, own(body, "rules"), "rule", origin("rules"), report),
  };
}
