// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/**
 * A handful of facts, treatments and presets, enough to speak of policies without the whole library.
 */
import type { Case } from "../../src/facts/case.js";
import { defineFact, type Fact, type Facts, type FactType, type FactValue, type Finding, known, unknown } from "../../src/facts/fact.js";
import { SETTINGS } from "../../src/facts/settings.js";
import { type PolicyContext, type PolicySet, parsePolicy } from "../../src/policy/parse.js";
import type { Policy } from "../../src/policy/policy.js";
import { defineTreatment, type Treatment } from "../../src/policy/treatment.js";
import { AmicableError, type Problem } from "../../src/problem.js";
import type { Json, Pressure } from "../../src/vocabulary.js";

function fact(name: string, type: FactType, extra: Partial<Pick<Fact, "values" | "group">> = {}): Fact {
  const words = { en: `what ${name} is`, nl: `wat ${name} is` };
  return defineFact({ name, group: "arrears", type, optional: true, meaning: words, polarity: "neutral", personal: false, derive: () => unknown(), ...extra });
}

export const CATALOGUE: ReadonlyMap<string, Fact> = new Map(
  [
    fact("daysPastDue", "days"),
    fact("usualDelay", "days"),
    fact("tenureYears", "number"),
    fact("lateInvoicesLastYear", "count"),
    fact("openTickets", "count"),
    fact("onTimePercent", "percent"),
    fact("overdueAmount", "money"),
    fact("openAmount", "money"),
    fact("lastOrderOn", "date"),
    fact("lastPaymentOn", "date"),
    fact("customerKind", "choice", { values: ["business", "consumer", "public"] }),
    fact("city", "text"),
    fact("hasOpenDispute", "boolean"),
    fact("npsLast", "number"),
    fact("circumstances", "list", { values: ["bereavement", "hardship", "lawyer"] }),
    fact("tags", "list"),
    fact("reason.forgot", "choice", { values: ["none", "weak", "likely", "told"], group: "reasons" }),
    ...SETTINGS.map((setting) => fact(`settings.${setting.name}`, setting.type, { group: "settings" })),
  ].map((entry) => [entry.name, entry]),
);

function treatment(id: string, pressure: Pressure, extra: Partial<Treatment> = {}): Treatment {
  return defineTreatment({
    id,
    pressure,
    where: "customer",
    asksForMoney: pressure > 1,
    discloses: pressure > 1,
    purpose: "payment",
    channels: ["phone", "email", "letter"],
    tone: "warm",
    owner: ["serves"],
    about: "late",
    personal: false,
    next: [],
    ...extra,
  });
}

export const TREATMENTS: readonly Treatment[] = [
  treatment("wait", 0, { where: "inside", channels: [] }),
  treatment("check-in-call", 1, { channels: ["phone", "in-person"] }),
  treatment("friendly-reminder", 2),
  treatment("ask-for-date", 3),
  treatment("formal-notice", 5, { channels: ["registered-letter", "letter"] }),
];

export const BASE: Json = {
  schemaVersion: 1,
  name: "relationship-first",
  version: "1.0.0",
  settings: { firstContactAfterDays: 4 },
  conditions: {
    loyal: { all: [{ fact: "tenureYears", operator: "greaterThanInclusive", value: { fact: "settings.loyalAfterYears" } }] },
    late: { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] },
  },
  reasons: {
    "busy-month": {
      when: { all: [{ condition: "late" }, { condition: "loyal" }] },
      then: { reason: "forgot", strength: "weak" },
      because: { en: "They usually pay.", nl: "Ze betalen meestal." },
      source: ["A9"],
    },
  },
  rules: {
    reminder: {
      when: { all: [{ condition: "late" }, { not: { condition: "loyal" } }] },
      then: { treatment: "friendly-reminder", channel: ["email", "letter"] },
      because: { en: "The invoice may have slipped through.", nl: "De factuur is misschien blijven liggen." },
      source: ["A9"],
    },
    "loyal-call": {
      when: { all: [{ condition: "late" }, { condition: "loyal" }] },
      then: { treatment: "check-in-call", tier: "first", tone: "concerned" },
      source: ["A7"],
    },
  },
  guardrails: { maxContactsPer7Days: 1 },
  economics: { currency: "EUR", minuteCost: "0.75", effects: { "check-in-call": { minutes: 10, reachPercent: 60 } } },
};

export const PRESETS: ReadonlyMap<string, unknown> = new Map([["amicable:relationship-first@1", BASE]]);
export const CONTEXT: PolicyContext = { catalogue: CATALOGUE, treatments: TREATMENTS, presets: PRESETS };

/** The company's document over the base, with these sections. */
export function company(sections: { readonly [section: string]: Json } = {}): { readonly [key: string]: Json } {
  return { schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1", ...sections };
}

/** A policy that must be right. */
export function policies(document: unknown, context: PolicyContext = CONTEXT): PolicySet {
  const result = parsePolicy(document, context);
  if (!result.ok) throw new AmicableError("test", result.issues);
  return result.value;
}
export function policy(document: unknown, context: PolicyContext = CONTEXT): Policy {
  return policies(document, context).for(undefined);
}

/** What is wrong with a document, warnings included. */
export function problems(document: unknown, context: PolicyContext = CONTEXT): readonly Problem[] {
  const result = parsePolicy(document, context);
  return result.ok ? result.warnings : result.issues;
}

/** Facts that are told, each with evidence; all others are unknown. */
export function facts(told: Readonly<Record<string, FactValue>>, currency = "EUR"): Facts {
  const find = (name: string): Finding => {
    const value = Object.hasOwn(told, name) ? told[name] : undefined;
    return value === undefined ? unknown() : known(value, `/${name}`);
  };
  // Conditions look at nothing of the case but its currency.
  const about = { currency } as Case;
  return {
    case: about,
    find,
    value: (name) => {
      const finding = find(name);
      return finding.known ? finding.is : undefined;
    },
  };
}

/** The rules of a policy that hold, by id. */
export function fired(of: Policy, told: Facts): readonly string[] {
  return of.rules.filter((rule) => rule.when.evaluate(told).met).map((rule) => rule.id);
}
