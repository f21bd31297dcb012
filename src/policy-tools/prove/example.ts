/**
 * A customer about whom nothing stands in the way of anything formal: where a proof begins to look, so that what is not stopped is found at once.
 * @module
 */
import { builtInCalendar } from "../../calendar/built-in.js";
import { createZones } from "../../calendar/zones.js";
import { parseDossier } from "../../dossier/parse.js";
import { type Case, casesOf } from "../../facts/case.js";
import type { Policy } from "../../policy/policy.js";
import type { Treatment } from "../../policy/treatment.js";
import { AmicableError } from "../../problem.js";

const EXAMPLE = {
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
      channels: ["phone", "email", "letter", "registered-letter", "in-person"].map((channel) => ({ channel, state: "ok" })),
    },
  ],
  colleagues: [
    { id: "p1", name: "Sanne", relations: ["won", "manages", "decides", "controls-credit"], authorityUpTo: { amount: "100000.00", currency: "EUR" } },
  ],
  invoices: ["F1", "F2"].map((id) => ({ id, issued: "2026-07-01", due: "2026-07-31", amount: "1000.00", currency: "EUR", delivery: { state: "confirmed" } })),
  contacts: [
    { on: "2026-09-01T10:00:00+02:00", channel: "phone", purpose: "payment", treatment: "reminder-call", to: "k1", outcome: "reached" },
    { on: "2026-09-20T14:00:00+02:00", channel: "email", purpose: "payment", treatment: "friendly-reminder", to: "k1", outcome: "sent" },
    { on: "2026-10-01T11:00:00+02:00", channel: "phone", purpose: "payment", treatment: "ask-for-date", pressure: 3, to: "k1", outcome: "reached-refused" },
    {
      on: "2026-10-15T11:00:00+02:00",
      channel: "phone",
      purpose: "payment",
      treatment: "announce-in-person",
      pressure: 4,
      to: "k1",
      outcome: "reached",
    },
    { on: "2026-10-30T11:00:00+01:00", channel: "letter", purpose: "legal", treatment: "formal-notice", pressure: 5, to: "k1", outcome: "sent" },
    { on: "2026-11-10T10:00:00+01:00", channel: "phone", purpose: "payment", treatment: "clear-request", pressure: 4, to: "k1", outcome: "reached" },
  ],
  promises: [],
  arrangements: [],
  unappliedCash: [],
  deadlines: [],
  journal: [],
  tickets: [],
  nps: [],
};

/** The customer as one case, with the journal a proof wants to look at. */
export function exampleCase({ limits, settings, economics }: Policy, treatments: ReadonlyMap<string, Treatment>, journal: readonly object[] = []): Case {
  const dossier = parseDossier({ ...EXAMPLE, journal });
  if (!dossier.ok) throw new AmicableError("invalid-dossier", dossier.issues);
  return casesOf(dossier.value, { calendar: builtInCalendar, zones: createZones(), limits, settings, policyCurrency: economics.currency, treatments })[0];
}
