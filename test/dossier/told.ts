/** Dossiers as a company would tell them, to be varied by tests. */
import { parseDossier } from "../../src/dossier/index.js";

export const AS_OF = "2026-11-23T09:00:00+01:00";

export type Fields = Record<string, unknown>;

/** The least that can be told. */
export function told(extra: Fields = {}): Fields {
  return { schemaVersion: 1, asOf: AS_OF, customer: { id: "C-1042" }, ...extra };
}

export function invoice(extra: Fields = {}): Fields {
  return { id: "2026-118", issued: "2026-09-01", due: "2026-10-01", currency: "EUR", amount: "1250.00", ...extra };
}

export function withInvoice(extra: Fields = {}): Fields {
  return told({ invoices: [invoice(extra)] });
}

export function contact(extra: Fields = {}): Fields {
  return { on: "2026-11-01", channel: "email", purpose: "payment", outcome: "sent", ...extra };
}

/** Every section, everything in it. */
export function everything(): Fields {
  return told({
    $schema: "https://example.org/dossier.schema.json",
    bank: { asOf: "2026-11-22", usualDelayDays: 1 },
    creditor: {
      name: "Acme",
      country: "NL",
      timeZone: "Europe/Amsterdam",
      collects: "own",
      size: "small",
      claims: { owner: "factored", holder: "Factor BV", disclosed: true },
      creditInsurance: { insurer: "Insurer", notifyWithinDays: 60 },
      officeHours: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "17:30" }],
      closedDays: ["2026-12-24"],
    },
    customer: {
      id: "C-1042",
      name: "De Wit BV",
      kind: "business",
      country: "NL",
      timeZone: "Europe/Amsterdam",
      language: "nl-NL",
      since: "2014-03-01",
      tags: ["region-north"],
      group: { id: "G-7", members: 3 },
      annualRevenue: { amount: "125000.00", currency: "EUR" },
      annualMargin: { amount: "-5000", currency: "EUR" },
      creditLimit: { amount: 0, currency: "EUR" },
      preferredHours: [{ days: [2], from: "13:00", to: "24:00" }],
      paymentPolicy: { termDays: 60, runDays: [{ weekday: 4 }, { dayOfMonth: 31 }] },
      moneyDays: [{ dayOfMonth: 25 }],
      circumstances: [{ kind: "hardship", from: "2026-10-01", until: "2027-01-01", addressee: "k3" }],
      pause: { until: "2026-11-30", reason: "flood" },
      screening: { credit: "fair", on: "2026-01-01", expectedYearlyOrder: { amount: "1000.00", currency: "EUR" } },
    },
    people: [
      {
        id: "k3",
        name: "J. de Wit",
        role: "accounts-payable",
        authorityUpTo: { amount: "5000", currency: "EUR" },
        channels: [{ channel: "phone", state: "ok" }, { channel: "email" }],
        contactedElsewhere: ["2026-11-02", "2026-11-20T10:00:00+01:00"],
      },
      { id: "k4", role: "director" },
    ],
    colleagues: [
      {
        id: "p7",
        name: "Sanne",
        relations: ["does-the-work"],
        languages: ["nl"],
        hours: [{ days: [1, 2], from: "08:00", to: "16:00" }],
        absences: [{ from: "2026-12-01", until: "2026-12-05" }],
        veto: { on: "2026-11-20", until: "2026-11-27", reason: "visits on Thursday" },
        asked: { on: "2026-11-20", answer: "agreed" },
        refuses: { on: "2026-11-20" },
      },
    ],
    invoices: [
      invoice({
        instalments: [
          { due: "2026-10-01", amount: "250.00" },
          { due: "2026-11-01", amount: 1000, currency: "EUR" },
        ],
        workBy: ["p7"],
        creditNotes: [{ on: "2026-09-10", amount: "50.00", id: "CN-1" }],
        payments: [
          { on: "2026-10-02", amount: "200.00" },
          { on: "2026-11-25", amount: "100.00", state: "debit-pending" },
        ],
        purchaseOrder: { required: true, number: "PO-1" },
        portal: { state: "approved", on: "2026-09-03", paysOn: "2026-11-26" },
        delivery: { channel: "email", on: "2026-09-01", state: "confirmed" },
        handedOver: { on: "2026-08-31", proof: true },
        disputes: [{ id: "D-1", raised: "2026-10-05", amount: "300.00", answered: "2026-10-06", result: "rejected" }],
        collection: "direct-debit",
        debit: { runsOn: "2026-11-25" },
        legal: { state: "recalled", since: "2026-11-01" },
        error: { kind: "reference", on: "2026-09-05" },
      }),
    ],
    unappliedCash: [{ on: "2026-11-20", amount: { amount: "10.00", currency: "EUR" } }],
    nps: [{ on: "2026-05-01", score: 3, comment: "slow" }],
    contacts: [contact({ on: "2026-11-01T10:15:00+01:00", to: "k3", by: "p7", about: ["2026-118"], pressure: 2, note: "short" })],
    journal: [{ on: "2026-11-02", treatment: "correct-invoice", by: "p7" }],
    promises: [{ made: "2026-11-10", by: "2026-11-20", amount: { amount: "500.00", currency: "EUR" }, invoices: ["2026-118"] }],
    arrangements: [
      { agreed: "2026-11-11", instalments: [{ due: "2026-12-01", amount: { amount: "100", currency: "EUR" }, paid: { amount: "0", currency: "EUR" } }] },
    ],
    tickets: [{ id: "T-1", opened: "2026-11-01", closed: "2026-11-02", severity: "high" }],
    orders: [{ id: "O-1", on: "2026-11-01", amount: { amount: "99.00", currency: "EUR" } }],
    deadlines: [{ kind: "credit-insurer", on: "2026-11-28", invoices: ["2026-118"] }],
    rates: [{ from: "USD", to: "EUR", rate: "0.9213", on: "2026-11-20", source: "ECB" }],
    custom: { erp: { blocked: false, score: 7 } },
  });
}

/** `code at` of every problem, in order; warnings too. */
export function problemsOf(input: unknown): string[] {
  const parsed = parseDossier(input);
  return (parsed.ok ? parsed.warnings : parsed.issues).map(({ code, at }) => `${code} ${at}`);
}

/** The dossier, or the problems as a failure. */
export function dossierOf(input: unknown) {
  const parsed = parseDossier(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}
