/** A customer about whom nothing stands in the way of a clear request, so that one guardrail at a time can. */
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { createZones } from "../../src/calendar/zones.js";
import { decide } from "../../src/decide/decide.js";
import { casesOf } from "../../src/facts/case.js";
import { catalogueOf, GUARDRAILS, type Plan, type PolicySet, PRESETS, parseDossier, parsePolicy, TREATMENTS } from "../../src/index.js";
import type { Json } from "../../src/vocabulary.js";

export type Told = Record<string, unknown>;

/** Two invoices, long late, a voice heard, a refusal, all data told and fresh. */
export function firmCase(): Told {
  return {
    schemaVersion: 1,
    asOf: "2026-11-23T09:00:00+01:00",
    bank: { asOf: "2026-11-23" },
    creditor: { name: "Wij", country: "NL", timeZone: "Europe/Amsterdam", collects: "own", claims: { owner: "own" } },
    customer: { id: "C-1", name: "Bakker BV", kind: "business", country: "NL", since: "2020-01-01", circumstances: [] },
    people: [
      {
        id: "k1",
        name: "Jo",
        role: "director",
        channels: [
          { channel: "phone", state: "ok" },
          { channel: "email", state: "ok" },
          { channel: "letter", state: "ok" },
        ],
      },
    ],
    colleagues: [
      { id: "p1", name: "Sanne", relations: ["won", "manages", "decides", "controls-credit"], authorityUpTo: { amount: "100000.00", currency: "EUR" } },
    ],
    invoices: [
      { id: "F1", issued: "2026-07-01", due: "2026-07-31", amount: "1000.00", currency: "EUR", delivery: { state: "confirmed" } },
      { id: "F2", issued: "2026-07-02", due: "2026-08-03", amount: "500.00", currency: "EUR", delivery: { state: "confirmed" } },
    ],
    contacts: [
      { on: "2026-09-01T10:00:00+02:00", channel: "phone", purpose: "payment", treatment: "reminder-call", to: "k1", outcome: "reached" },
      { on: "2026-09-20T14:00:00+02:00", channel: "email", purpose: "payment", treatment: "friendly-reminder", to: "k1", outcome: "sent" },
      { on: "2026-10-05T11:00:00+02:00", channel: "phone", purpose: "payment", treatment: "ask-for-date", pressure: 3, to: "k1", outcome: "reached-refused" },
    ],
    promises: [],
    arrangements: [],
    unappliedCash: [],
    deadlines: [],
    journal: [],
    tickets: [],
    nps: [],
  };
}

const treatments = new Map(TREATMENTS.map((treatment) => [treatment.id, treatment]));

const catalogue = catalogueOf();
const zones = createZones();

/** The plan under a policy that wants a treatment above all, with all guardrails or with one taken away. */
export function planWanting(treatment: string, told: Told, without?: string): Plan {
  return planUnder(eagerFor(treatment), told, without);
}

/** The same under any policy. */
export function planUnder(policies: PolicySet, told: Told, without?: string): Plan {
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const { id, segment } = dossier.value.customer;
  const policy = policies.for(id, segment);
  const { limits, settings, economics } = policy;
  const cases = casesOf(dossier.value, { calendar: builtInCalendar, zones, limits, settings, policyCurrency: economics.currency, treatments });
  return decide({ policy, cases, catalogue, treatments, guardrails: GUARDRAILS.filter((guardrail) => guardrail.id !== without) });
}

const eager = new Map<string, PolicySet>();

/** A policy that wants a treatment of everybody, first. Read once: dozens of customers are planned for under it. */
function eagerFor(treatment: string): PolicySet {
  const read = eager.get(treatment) ?? readPolicy(eagerDocument(treatment));
  eager.set(treatment, read);
  return read;
}

export function eagerDocument(treatment: string): Told {
  return { schemaVersion: 1, name: "eager", extends: "amicable:relationship-first@1", rules: { eager: eagerRule(treatment) } };
}

/** Wants a treatment of everybody, before anything else. */
export function eagerRule(treatment: string): Json {
  return { when: { all: [{ fact: "openInvoices", operator: "greaterThanInclusive", value: 0 }] }, then: { treatment, tier: "first" }, source: ["test"] };
}

export function readPolicy(document: unknown): PolicySet {
  const policies = parsePolicy(document, { catalogue, treatments: TREATMENTS, presets: PRESETS });
  if (!policies.ok) throw new Error(JSON.stringify(policies.issues));
  return policies.value;
}
