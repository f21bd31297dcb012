/** A shipped policy in two editions, the second with other names, for trying out migrations before a second edition exists. */
import { FACTS, PRESETS, TREATMENTS } from "../../../src/index.js";
import type { PresetChange } from "../../../src/policy/presets/changes.js";
import type { Json } from "../../../src/vocabulary.js";

const leaf = (fact: string, value: Json, operator = "greaterThanInclusive") => ({ fact, operator, value });
const rule = (when: Json, treatment: string) => ({ when, then: { treatment }, because: { en: "Why." } });

export const FIRST = {
  schemaVersion: 1,
  name: "amicable:try@1",
  conditions: { late: { all: [leaf("daysPastDue", 3)] }, faithful: { all: [leaf("tenureYears", 5)] } },
  reasons: { "slipped-through": { when: { all: [leaf("daysPastDue", 1)] }, then: { reason: "forgot", strength: "weak" } } },
  rules: {
    "loyal-slip": rule({ all: [{ condition: "late" }, { condition: "faithful" }] }, "check-in-call"),
    "ask-arrived": rule({ all: [{ condition: "late" }] }, "ask-if-arrived"),
    "old-habit": rule({ all: [leaf("daysPastDue", 20)] }, "friendly-reminder"),
  },
};

export const SECOND = {
  ...FIRST,
  name: "amicable:try@2",
  conditions: { late: FIRST.conditions.late, loyal: FIRST.conditions.faithful },
  reasons: { forgot: FIRST.reasons["slipped-through"] },
  rules: {
    "loyal-first-slip": rule({ all: [{ condition: "late" }, { condition: "loyal" }] }, "check-in-call"),
    "did-it-arrive": FIRST.rules["ask-arrived"],
  },
};

export const CHANGE: PresetChange = {
  from: FIRST.name,
  to: SECOND.name,
  renamed: {
    rules: { "loyal-slip": "loyal-first-slip", "ask-arrived": "did-it-arrive" },
    reasons: { "slipped-through": "forgot" },
    conditions: { faithful: "loyal" },
    settings: { firstCallAfterDays: "firstContactAfterDays" },
    guardrails: { restDays: "minDaysBetweenContacts" },
    facts: { daysLate: "daysPastDue" },
    treatments: { "care-call": "check-in-call" },
  },
  removed: {
    rules: { "old-habit": { why: { en: "Nobody answered it.", nl: "Niemand gaf er antwoord op." }, instead: "did-it-arrive" } },
    settings: { quietHours: { why: { en: "The calendar knows them.", nl: "De kalender weet ze." } } },
    facts: { mood: { why: { en: "Nobody could tell it.", nl: "Niemand kon het vertellen." }, instead: "npsLast" } },
    treatments: { shout: { why: { en: "It never helped.", nl: "Het hielp nooit." } } },
  },
};

export const CONTEXT = {
  file: "acme.json",
  catalogue: new Map(FACTS.map((fact) => [fact.name, fact])),
  treatments: TREATMENTS,
  presets: new Map<string, unknown>([...PRESETS, [FIRST.name, FIRST], [SECOND.name, SECOND]]),
};
