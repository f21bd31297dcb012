import { describe, expect, it } from "vitest";
import { outcomes, ownerReport } from "../../src/portfolio/index.js";
import type { Json } from "../../src/vocabulary.js";
import { CUSTOMERS, dossier, invoice } from "../customers.js";

const base = CUSTOMERS[0]?.told ?? {};
const customer = (id: string, more: { readonly [key: string]: Json }) => dossier({ ...base, customer: { id, country: "NL" }, ...more });
const WON_BY_SANNE: Json = [
  { id: "p1", name: "Sanne", relations: ["won"] },
  { id: "p2", name: "Bas", relations: ["serves", "won"] },
];
const WON_BY_BAS: Json = [{ id: "p2", name: "Bas", relations: ["won"] }];
/** Fell due on Saturday; office opens on Monday the 5th. */
const paidOnMonday = invoice("F-1", "2026-09-03", "2026-10-03", "1000.00", "2026-10-05");
const paidLate = invoice("F-2", "2026-09-03", "2026-10-01", "500.00", "2026-10-20");
const unpaid = invoice("F-3", "2026-10-10", "2026-11-10", "250.00");
const YEAR = { from: "2026-01-01", to: "2026-12-31" };

describe("the report for commission", () => {
  it("shows per colleague what was invoiced, what was paid and what was paid on time", async () => {
    const lines = await ownerReport([customer("C-1", { colleagues: WON_BY_SANNE, invoices: [paidOnMonday, paidLate, unpaid] })], YEAR);
    expect(lines).toEqual([
      { owner: { id: "p1", name: "Sanne" }, currency: "EUR", customers: 1, invoiced: "1750.00", paid: "1500.00", paidOnTime: "1000.00", onTimePercent: 66.7 },
    ]);
  });

  it("counts each customer for one colleague, and customers of nobody apart", async () => {
    const invoices = [paidLate];
    const lines = await ownerReport(
      [customer("C-1", { colleagues: WON_BY_SANNE, invoices }), customer("C-2", { colleagues: WON_BY_BAS, invoices }), customer("C-3", { invoices })],
      YEAR,
    );
    expect(lines.map(({ owner, paid }) => [owner?.name, paid])).toEqual([
      ["Bas", "500.00"],
      ["Sanne", "500.00"],
      [undefined, "500.00"],
    ]);
  });

  it("can look at who serves the customer instead", async () => {
    const lines = await ownerReport([customer("C-1", { colleagues: WON_BY_SANNE, invoices: [unpaid] })], { ...YEAR, by: "serves" });
    expect(lines.map(({ owner }) => owner?.name)).toEqual(["Bas"]);
  });

  it("keeps currencies apart and looks only at the period", async () => {
    const dollars = invoice("F-9", "2026-05-03", "2026-06-03", "80.00", "2026-06-02", "USD");
    const of = customer("C-1", { colleagues: WON_BY_BAS, invoices: [paidLate, dollars] });
    expect((await ownerReport([of], YEAR)).map(({ currency, paid }) => [currency, paid])).toEqual([
      ["EUR", "500.00"],
      ["USD", "80.00"],
    ]);
    expect((await ownerReport([of], { from: "2026-10-01", to: "2026-10-31" })).map(({ currency, invoiced, paid }) => [currency, invoiced, paid])).toEqual([
      ["EUR", "0.00", "500.00"],
    ]);
  });

  it("takes a credit note off what was invoiced", async () => {
    const credited = { ...unpaid, creditNotes: [{ on: "2026-10-20", amount: "50.00" }] };
    const [line] = await ownerReport([customer("C-1", { invoices: [credited] })], YEAR);
    expect(line?.invoiced).toBe("200.00");
  });

  it("refuses a day that does not exist", async () => {
    await expect(ownerReport([], { from: "2026-02-30", to: "2026-12-31" })).rejects.toMatchObject({ code: "impossible-date", issues: [{ at: "/from" }] });
  });
});

describe("how a portfolio stands", () => {
  const unhappy = customer("C-2", {
    nps: [{ on: "2026-10-01", score: 3 }],
    tickets: [{ id: "T-1", opened: "2026-11-01" }],
    contacts: [
      { on: "2026-11-02", channel: "email", direction: "out", purpose: "payment", pressure: 2, outcome: "sent" },
      { on: "2026-11-12", channel: "registered-letter", direction: "out", purpose: "legal", pressure: 5, outcome: "sent" },
      { on: "2026-11-13", channel: "email", direction: "in", purpose: "payment", outcome: "opted-out" },
    ],
    invoices: [{ ...unpaid, disputes: [{ id: "D-1", raised: "2026-11-03" }] }],
  });
  const happy = customer("C-1", { nps: [{ on: "2026-10-01", score: 9 }], invoices: [paidOnMonday, paidLate] });

  it("shows money in and relationship kept side by side", async () => {
    const found = await outcomes([happy, unhappy]);
    expect(found).toMatchObject({ customers: 2, days: 365 });
    expect(found.money).toEqual([
      {
        currency: "EUR",
        invoiced: "1750.00",
        open: "250.00",
        overdue: "250.00",
        dso: 52.1,
        settled: 2,
        averageDaysLate: 9.5,
        settledOnTimePercent: 50,
        paidPercent: 85.7,
      },
    ]);
    expect(found.relationship).toMatchObject({
      nps: { promoter: 1, passive: 0, detractor: 1, unknown: 0, score: 0 },
      openTickets: 1,
      openDisputes: 1,
      contacts: 2,
      contactsPerCustomer: 1,
      formalSteps: 1,
      customersWithFormalSteps: 1,
      optOuts: 1,
    });
    expect(found.relationship.averageExperience).toBeTypeOf("number");
  });

  it("says nothing about an average of nothing", async () => {
    const { money, relationship } = await outcomes([]);
    expect(money).toEqual([]);
    expect(relationship.nps).toEqual({ promoter: 0, passive: 0, detractor: 0, unknown: 0 });
    expect(relationship).not.toHaveProperty("contactsPerCustomer");
  });
});
