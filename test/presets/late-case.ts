/** A business customer twelve days late with one invoice, everything told and nothing special; each case bends it in its own way. */
import { createPlanner, type Dossier, type Plan, PRESETS, parseDossier } from "../../src/index.js";

// biome-ignore lint/suspicious/noExplicitAny: a told dossier is JSON that each case bends in its own way.
export type Told = any;
export type Change = (told: Told) => void;

export function lateCase(): Told {
  return {
    schemaVersion: 1,
    asOf: "2026-11-23T09:00:00+01:00",
    bank: { asOf: "2026-11-23" },
    creditor: { name: "Wij", country: "NL", timeZone: "Europe/Amsterdam", collects: "own", claims: { owner: "own" } },
    customer: { id: "C-1", name: "Bakker BV", kind: "business", country: "NL", circumstances: [], addressProven: true },
    people: [{ id: "k1", name: "Jo", role: "accounts-payable", channels: ["phone", "email", "letter"].map((channel) => ({ channel, state: "ok" })) }],
    colleagues: [
      { id: "p1", name: "Sanne", relations: ["won", "serves"] },
      { id: "p2", name: "Joost", relations: ["controls-credit", "manages", "decides"] },
    ],
    invoices: [{ id: "F1", issued: "2026-10-12", due: "2026-11-11", amount: "1000.00", currency: "EUR" }],
    contacts: [],
    promises: [],
    arrangements: [],
    unappliedCash: [],
    deadlines: [],
    tickets: [],
    nps: [],
    orders: [],
  };
}

/** The same, read: bent in one way. */
export function lateDossier(change: Change): Dossier {
  const told = lateCase();
  change(told);
  return read(told);
}

function read(told: Told): Dossier {
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  return dossier.value;
}

/** Paid invoices before, so many days after their due date each, the latest first. */
export function paidBefore(told: Told, ...daysLate: readonly number[]): void {
  daysLate.forEach((late, index) => {
    const due = Date.UTC(2026, 8 - index, 15);
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    told.invoices.push({
      id: `P${index}`,
      issued: day(due - 30 * 86_400_000),
      due: day(due),
      amount: "800.00",
      currency: "EUR",
      payments: [{ on: day(due + late * 86_400_000), amount: "800.00" }],
    });
  });
}

/** Contacts about the late invoice, as day of November and outcome. */
export function contacted(told: Told, ...contacts: readonly (readonly [day: number, channel: string, pressure: number, outcome: string])[]): void {
  for (const [day, channel, pressure, outcome] of contacts) {
    told.contacts.push({
      on: `2026-11-${String(day).padStart(2, "0")}T${10 + (day % 5)}:00:00+01:00`,
      channel,
      purpose: "payment",
      pressure,
      to: "k1",
      outcome,
    });
  }
}

/** Everything much later, with a long history of contacts. */
export function longLate(told: Told): void {
  told.invoices[0].issued = "2026-06-01";
  told.invoices[0].due = "2026-07-01";
}

/** The plan under a preset, with one of its rules or reasons switched off if named. */
export function planUnder(preset: string, told: Told, off?: { readonly section: "rules" | "reasons"; readonly id: string }): Plan {
  const dossier = read(told);
  const policy = off ? { schemaVersion: 1, name: "without", extends: preset, [off.section]: { [off.id]: "off" } } : PRESETS.get(preset);
  return createPlanner({ policy }).plan(dossier);
}
