import { type Dossier, parseDossier } from "../src/dossier/index.js";
import { AmicableError } from "../src/problem.js";
import type { Json } from "../src/vocabulary.js";

type Told = { readonly [key: string]: Json };

const ASKED: Told = {
  schemaVersion: 1,
  asOf: "2026-11-23T09:00:00+01:00",
  bank: { asOf: "2026-11-23" },
  creditor: { country: "NL", timeZone: "Europe/Amsterdam" },
  customer: { id: "C-1", kind: "business", country: "NL", language: "nl", since: "2013-04-01" },
};
const PEOPLE: Json = [
  {
    id: "k1",
    name: "J. de Wit",
    role: "accounts-payable",
    channels: [
      { channel: "phone", state: "ok" },
      { channel: "email", state: "ok" },
    ],
  },
];
const COLLEAGUES: Json = [{ id: "p1", name: "Sanne", relations: ["won", "serves"] }];

/** An invoice, paid some days after it fell due, or not. */
export function invoice(id: string, issued: string, due: string, amount: string, paidOn?: string, currency = "EUR"): Told {
  return { id, issued, due, amount, currency, ...(paidOn ? { payments: [{ on: paidOn, amount, state: "booked" }] } : { payments: [] }) };
}

const PROMPT: readonly Told[] = ["03", "04", "05", "06", "07", "08"].map((month) =>
  invoice(`F-${month}`, `2026-${month}-02`, `2026-${month}-20`, "900.00", `2026-${month}-18`),
);

/** From hardly anything told to all sorts of things. */
export const CUSTOMERS: readonly { readonly name: string; readonly told: Told }[] = [
  { name: "somebody hardly known", told: { ...ASKED, invoices: [invoice("F-1", "2026-09-24", "2026-10-24", "1250.00")] } },
  {
    name: "a loyal customer's first slip",
    told: {
      ...ASKED,
      people: PEOPLE,
      colleagues: COLLEAGUES,
      contacts: [],
      nps: [],
      invoices: [...PROMPT, invoice("F-99", "2026-10-12", "2026-11-11", "4200.00")],
    },
  },
  {
    name: "an unhappy customer with a dispute",
    told: {
      ...ASKED,
      people: PEOPLE,
      colleagues: COLLEAGUES,
      contacts: [{ on: "2026-11-16", channel: "email", direction: "out", to: "k1", purpose: "payment", pressure: 2, outcome: "sent" }],
      nps: [{ on: "2026-11-02", score: 3 }],
      tickets: [{ id: "T-1", opened: "2026-11-01", severity: "high" }],
      invoices: [...PROMPT, { ...invoice("F-99", "2026-09-12", "2026-10-11", "4200.00"), disputes: [{ id: "D-1", raised: "2026-10-09", ground: "quality" }] }],
    },
  },
  {
    name: "a customer in two currencies",
    told: {
      ...ASKED,
      people: PEOPLE,
      invoices: [...PROMPT, invoice("F-1", "2026-09-12", "2026-10-11", "4200.00"), invoice("F-2", "2026-09-12", "2026-10-11", "5000.00", undefined, "USD")],
    },
  },
];

/** A dossier that must be right. */
export function dossier(told: Json): Dossier {
  const parsed = parseDossier(told);
  if (!parsed.ok) throw new AmicableError("test", parsed.issues);
  return parsed.value;
}
