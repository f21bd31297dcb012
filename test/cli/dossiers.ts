/** Small customers for the command line. */
import type { Json } from "../../src/vocabulary.js";

/** A loyal company, late for the first time, known to a colleague. */
export function lateCustomer(id: string, more: Readonly<Record<string, Json>> = {}): Readonly<Record<string, Json>> {
  return {
    schemaVersion: 1,
    asOf: "2026-11-23T09:00:00+01:00",
    bank: { asOf: "2026-11-23" },
    customer: { id, name: "De Wit Tegels", kind: "business", country: "NL", language: "nl", since: "2012-01-01" },
    people: [{ id: "k3", name: "J. de Wit", role: "director", channels: [{ channel: "phone", state: "ok" }] }],
    colleagues: [{ id: "p7", name: "Sanne", relations: ["won"] }],
    contacts: [],
    invoices: [{ id: "2026-118", issued: "2026-09-20", due: "2026-10-20", amount: "1250.00", currency: "EUR" }],
    ...more,
  };
}

/** A dossier with two mistakes in it. */
export function brokenCustomer(id: string): Readonly<Record<string, Json>> {
  return { schemaVersion: 1, asOf: "2026-11-31T09:00:00+01:00", customer: { id, kin: "business" } };
}
