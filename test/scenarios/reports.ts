/**
 * What shows only over many customers: turnover per owner (B6), money and relationship side by side (E4), two policies compared (E5).
 * @module
 */
import { expect } from "vitest";
import { outcomes, ownerReport } from "../../src/portfolio/index.js";
import { firstOf, parsed, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const YEAR = { from: "2025-11-24", to: "2026-11-23" };
const PUNCTUAL = t.told({ customer: { id: "C-1" }, nps: [{ on: "2026-10-01", score: 10 }], invoices: [t.paid(2, 0), t.paid(3, -2)] });
const SLOW = t.told({ customer: { id: "C-2" }, invoices: [t.paid(4, 20), t.invoice("L", 25)] });
const HURT = t.told({
  customer: { id: "C-3" },
  colleagues: [t.colleague("Els", ["won"])],
  nps: [{ on: "2026-09-01", score: 2 }],
  tickets: [{ id: "T", opened: "2026-11-01", severity: "high" }],
  invoices: [t.paid(5, 40), t.invoice("M", 60)],
  contacts: [t.contact("2026-11-02", "letter", "formal-notice", "sent", { purpose: "legal", pressure: 5 })],
});

export const REPORTS: readonly Scenario[] = [
  scenario("B6 001", "who won customers sees what they were invoiced, what they paid and what they paid on time", PUNCTUAL, async () => {
    const report = await ownerReport([PUNCTUAL, SLOW, HURT].map(parsed), YEAR);
    expect(report).toEqual([
      { owner: { id: "Daan", name: "Daan" }, currency: "EUR", customers: 2, invoiced: "5000.00", paid: "3750.00", paidOnTime: "2500.00", onTimePercent: 66.7 },
      { owner: { id: "Els", name: "Els" }, currency: "EUR", customers: 1, invoiced: "2500.00", paid: "1250.00", paidOnTime: "0.00", onTimePercent: 0 },
    ]);
  }),
  scenario("E4 002", "money in and relationship kept stand side by side, over the portfolio and in each step", SLOW, async (plan) => {
    const shown = await outcomes([PUNCTUAL, SLOW, HURT].map(parsed));
    expect(shown).toMatchObject({
      customers: 3,
      money: [{ currency: "EUR", open: "2500.00", overdue: "2500.00", settled: 4 }],
      relationship: { nps: { promoter: 1, detractor: 1, unknown: 1, score: 0 }, openTickets: 1, formalSteps: 1, customersWithFormalSteps: 1 },
    });
    expect(shown.money[0]?.dso).toBeGreaterThan(0);
    const parts = firstOf(plan).score.parts;
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(["money-sooner", "relationship-cost"]));
    expect(parts.reduce((sum, { minor }) => sum + minor, 0)).toBe(firstOf(plan).score.net);
  }),
];
