import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/calendar/day.js";
import type { Json } from "../../src/vocabulary.js";
import { dossierOf, everything, invoice, told, withInvoice } from "./told.js";

describe("the dossier that is read", () => {
  it("keeps not told apart from none", () => {
    const little = dossierOf(told({ contacts: [] }));
    expect(little.contacts).toEqual([]);
    expect("invoices" in little).toBe(false);
    expect("payments" in (dossierOf(withInvoice()).invoices?.[0] ?? {})).toBe(false);
  });

  it("fills in what may be taken for granted", () => {
    const dossier = dossierOf(
      told({
        people: [
          { id: "k", role: "buyer" },
          { id: "l", role: "buyer", channels: [{ channel: "phone" }] },
        ],
        colleagues: [{ id: "p", name: "S" }],
        invoices: [invoice({ payments: [{ on: "2026-10-01", amount: "5" }] })],
        contacts: [{ on: "2026-10-01", channel: "phone", purpose: "sales", outcome: "reached" }],
      }),
    );
    expect(dossier.people?.[0]?.channels).toEqual([]);
    expect(dossier.people?.[1]?.channels).toEqual([{ channel: "phone", state: "unverified", at: "/people/1/channels/0" }]);
    expect(dossier.colleagues?.[0]?.relations).toEqual([]);
    expect(dossier.invoices?.[0]?.payments?.[0]?.state).toBe("booked");
    expect(dossier.contacts?.[0]?.direction).toBe("out");
  });

  it("turns days into numbers, hours into minutes and amounts into cents", () => {
    const { invoices, customer, creditor, asOf } = dossierOf(everything());
    expect(invoices?.[0]).toMatchObject({
      issued: parseDay("2026-09-01"),
      amount: { currency: "EUR", minor: 125000 },
      instalments: [{ amount: { currency: "EUR", minor: 25000 } }, { amount: { currency: "EUR", minor: 100000 } }],
      disputes: [{ amount: { currency: "EUR", minor: 30000 } }],
    });
    expect(creditor?.officeHours).toEqual([{ days: [1, 2, 3, 4, 5], from: 540, to: 1050 }]);
    expect(customer.annualMargin).toEqual({ currency: "EUR", minor: -500000 });
    expect(customer.paymentPolicy?.runDays).toEqual([{ weekday: 4 }, { dayOfMonth: 31 }]);
    expect(asOf).toMatchObject({ day: parseDay("2026-11-23"), minute: 540, offsetMinutes: 60 });
  });

  it("every pointer leads to what was told", () => {
    const input = everything();
    const pointers: string[] = [];
    const { told: json, ...rest } = dossierOf(input);
    collect(rest, pointers);
    expect(pointers.length).toBeGreaterThan(40);
    for (const pointer of pointers) expect(resolve(json, pointer), pointer).toBeTypeOf("object");
    expect(pointers).toContain("/invoices/0/payments/1");
    expect(json).toEqual(input);
  });

  it("cannot be changed, and neither can what was told", () => {
    const dossier = dossierOf(everything());
    const seen = new Set<object>();
    const every = (value: unknown): void => {
      if (typeof value !== "object" || value === null || seen.has(value)) return;
      seen.add(value);
      expect(Object.isFrozen(value)).toBe(true);
      for (const inside of Object.values(value)) every(inside);
    };
    every(dossier);
    expect(seen.size).toBeGreaterThan(100);
  });

  it("does not follow later changes to what was handed over", () => {
    const input = { schemaVersion: 1, asOf: "2026-11-23T09:00:00+01:00", customer: { id: "C-1" } };
    const dossier = dossierOf(input);
    input.customer.id = "C-2";
    expect(dossier.customer.id).toBe("C-1");
    expect(dossier.told).toMatchObject({ customer: { id: "C-1" } });
  });

  it("keeps fields of the company's own as they are", () => {
    expect(dossierOf(everything()).custom).toEqual({ erp: { blocked: false, score: 7 } });
  });

  it("says it has no field of its own for the editor's link", () => {
    expect(Object.keys(dossierOf(everything()))).not.toContain("$schema");
  });
});

function collect(value: unknown, pointers: string[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    if (name === "at" && typeof inside === "string") pointers.push(inside);
    collect(inside, pointers);
  }
}

function resolve(json: Json, pointer: string): unknown {
  let value: unknown = json;
  for (const step of pointer.split("/").slice(1)) value = (value as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return value;
}
