/**
 * One variant of a policy: all layers for the company, a segment or a customer, checked and compiled.
 * @module
 */
import type { Fact } from "../facts/fact.js";
import { DEFAULT_LIMITS, type Limits } from "../facts/limits.js";
import { namedConditions } from "./condition/named.js";
import { readCurrency, readEconomics } from "./economics.js";
import { hashOf } from "./hash.js";
import type { Entries, Entry } from "./layers/entry.js";
import { reportAtOrigin } from "./layers/origins.js";
import type { Merged } from "./layers/resolve.js";
import { isObject } from "./plain.js";
import type { Policy, ReasonRule, TreatmentRule } from "./policy.js";
import { readSettings } from "./policy-settings.js";
import type { Report } from "./report.js";
import { readReasonRule } from "./rules/reason-rule.js";
import type { RuleContext } from "./rules/rule.js";
import { readTreatmentRule } from "./rules/treatment-rule.js";
import type { Treatment } from "./treatment.js";

export interface VariantContext {
  readonly name: string;
  readonly version?: string;
  readonly catalogue: ReadonlyMap<string, Fact>;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly report: Report;
}

/** Compiles variants one after the other. What one shares with another is compiled once. */
export function variantCompiler(context: VariantContext): (merged: Merged) => Policy {
  const readers = remember((conditions: Entries) => remember((currency: string) => ruleReaders(conditions, currency, context)));
  const digest = digester();
  const treatments = [...context.treatments.keys()];
  const { name, version, report } = context;
  return (merged) => {
    const economicsReport = reportAtOrigin(merged.economics, report);
    const currency = readCurrency(merged.economics.value, economicsReport);
    const economics = readEconomics(merged.economics.value, currency, treatments, economicsReport);
    const settings = readSettings(merged.settings.value, currency, reportAtOrigin(merged.settings, report));
    const limits = limitsOf(merged);
    const never = [...merged.never.keys()].sort();
    const read = readers(merged.conditions)(currency);
    const sections = { conditions: digest(merged.conditions), reasons: digest(merged.reasons), rules: digest(merged.rules) };
    return Object.freeze({
      name,
      ...(version === undefined ? {} : { version }),
      layers: merged.layers,
      hash: hashOf({ settings, limits, never, economics, ...sections }),
      settings,
      limits,
      never,
      economics,
      reasonRules: read.reasonRules(merged.reasons),
      rules: read.treatmentRules(merged.rules),
    });
  };
}

interface RuleReaders {
  readonly reasonRules: (entries: Entries) => readonly ReasonRule[];
  readonly treatmentRules: (entries: Entries) => readonly TreatmentRule[];
}

/** What reads rules under one set of named conditions and one currency. */
function ruleReaders(conditions: Entries, currency: string, { catalogue, treatments, report }: VariantContext): RuleReaders {
  const named = [...conditions].map(([id, entry]) => {
    return [
      id,
      {
        body: entry.value,
        off: entry.off !== undefined,
        changedWhileOff: entry.changedWhileOff === true,
        report: reportAtOrigin(entry, entry.off ? butOff(report) : report),
      },
    ] as const;
  });
  const { resolve, refer } = namedConditions(new Map(named), { catalogue, currency });
  const rules = (entry: Entry): RuleContext => {
    const located = reportAtOrigin(entry, entry.off ? butOff(report) : report);
    return { catalogue, currency, resolve, report: located, refer: (reference) => refer(reference, located) };
  };
  const reasonRule = remember((entry: Entry) => readReasonRule(entry, rules(entry)));
  const treatmentRule = remember((entry: Entry) => readTreatmentRule(entry, treatments, rules(entry)));
  return {
    reasonRules: remember((entries: Entries) => Object.freeze(readAll(entries, reasonRule))),
    treatmentRules: remember((entries: Entries) => Object.freeze(readAll(entries, treatmentRule))),
  };
}

function readAll<R>(entries: Entries, read: (entry: Entry) => R | undefined): readonly R[] {
  for (const entry of entries.values()) if (entry.changedWhileOff) read(entry);
  return active(entries).flatMap((entry) => read(entry) ?? []);
}

/** What an off rule refers to may be off too. */
function butOff(report: Report): Report {
  return (fault) => {
    if (fault.code !== "condition-off") report(fault);
  };
}

/** In order of id, so that the order of keys in a document changes nothing. */
function active(entries: Entries): readonly Entry[] {
  return [...entries.values()].filter((entry) => entry.off === undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A hash per section out of a hash per rule, so that a thousand customers with one rule of their own do not cost a thousand policies. */
function digester(): (entries: Entries) => string {
  const ofEntry = remember((entry: Entry) => hashOf({ is: entry.value }));
  return remember((entries: Entries) => hashOf(active(entries).map((entry) => [entry.id, ofEntry(entry)])));
}

function limitsOf({ limits }: Merged): Limits {
  return Object.freeze({ ...DEFAULT_LIMITS, ...(isObject(limits.value) ? limits.value : {}) });
}

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, { readonly value: V }>();
  return (key) => {
    const kept = made.get(key) ?? { value: make(key) };
    made.set(key, kept);
    return kept.value;
  };
}
