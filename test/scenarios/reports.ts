/**
 * What shows only over many customers: turnover per owner (B6), money and relationship side by side (E4), two policies compared (E5).
 * @module
 */
import { expect } from "vitest";
import { backTest, comparePolicies } from "../../src/lab/index.js";
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
const LATE_BUT_LOYAL = t.told({ customer: { id: "C-4", since: "2012-01-01" }, invoices: [...t.PROMPT, t.invoice("N", 6)] });
/** The process of old: no voice anywhere. */
const ONLY_LETTERS = {
  schemaVersion: 1,
  name: "only-letters",
  extends: "amicable:relationship-first@1",
  guardrails: { never: ["check-in-call", "satisfaction-call", "mend-service", "reminder-call", "ask-for-date", "offer-help"] },
  rules: { "did-it-arrive": { set: { then: { treatment: "friendly-reminder" } } } },
};

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
  scenario("E5 002", "two policies are compared by money and by relationship at once, with the same customers and the same luck", SLOW, () => {
    const customers = [PUNCTUAL, SLOW, HURT, LATE_BUT_LOYAL].map(parsed);
    const compared = comparePolicies(customers, "amicable:relationship-first@1", ONLY_LETTERS, { days: 30, seed: 7, runs: 3 });
    expect(compared.rung, "a simulation, never called a measurement").toBe("simulation");
    for (const side of [compared.a, compared.b]) {
      expect(side.money.cashIn[0]).toMatchObject({ currency: "EUR" });
      expect(side.money.averageDaysToPay).toBeGreaterThan(0);
      expect(Object.keys(side.relationship)).toEqual(expect.arrayContaining(["contacts", "conversations", "formalSteps", "complaints", "optOuts"]));
    }
    expect(compared.b.relationship.conversations, "who may not call hears less").toBeLessThan(compared.a.relationship.conversations);
    const same = comparePolicies(customers, "amicable:relationship-first@1", "amicable:relationship-first@1", { days: 30, seed: 7, runs: 2 });
    expect(same.daysToPay.difference).toBe(0);
  }),
  scenario("E5 A10", "the forecast is held against what really happened, beside the due date that anybody would guess", SLOW, async () => {
    const eighth = t.told({ invoices: Array.from({ length: 16 }, (_, month) => t.paid(month + 1, 8)) });
    const tested = await backTest([parsed(eighth)]);
    expect(tested.rung).toBe("back-test");
    expect(tested.forecast?.meanAbsoluteError ?? 99).toBeLessThan(tested.dueDate?.meanAbsoluteError ?? 0);
  }),
];
