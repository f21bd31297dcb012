import { builtInCalendar } from "../../src/calendar/built-in.js";
import { createZones } from "../../src/calendar/zones.js";
import { parseDossier } from "../../src/dossier/index.js";
import { type Case, casesOf } from "../../src/facts/case.js";
import { DEFAULT_LIMITS } from "../../src/facts/limits.js";
import { DEFAULT_SETTINGS, type Settings } from "../../src/facts/settings.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import type { Json } from "../../src/vocabulary.js";

export type Told = { readonly [key: string]: Json };

/** What the facts are derived from, for a dossier and the settings of a policy. */
export function caseOf(document: unknown, settings: Partial<Settings> = {}): Case {
  const parsed = parseDossier(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const [first] = casesOf(parsed.value, {
    calendar: builtInCalendar,
    zones: createZones(),
    limits: DEFAULT_LIMITS,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    policyCurrency: "EUR",
    treatments: new Map(TREATMENTS.map((treatment) => [treatment.id, treatment])),
  });
  return first;
}

/** A customer on a day, with whatever is told of it; invoices were paid on the days given. */
export function customerOn(day: string, customer: Told, paidOn: readonly string[] = []): Told {
  return {
    schemaVersion: 1,
    asOf: `${day}T09:00:00+01:00`,
    customer: { id: "C-1", country: "NL", timeZone: "Europe/Amsterdam", ...customer },
    invoices: paidOn.map((on, index) => ({
      id: `F-${index}`,
      issued: "2020-01-01",
      due: on,
      amount: "100.00",
      currency: "EUR",
      payments: [{ on, amount: "100.00", state: "booked" }],
    })),
  };
}
