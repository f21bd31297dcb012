/** Paid, on its way, credited: asked for what was no longer owed, or not asked for what was. */
import { expect } from "vitest";
import { fact, planFor } from "../../conformance/asked.js";
import { asks } from "../scenario.js";
import { contact, dayFrom, invoice, MONDAY, type Told, type ToldInvoice, told } from "../told.js";
import { type Bug, bug } from "./bug.js";

const owing = (...invoices: readonly ToldInvoice[]) => told({ invoices: [...invoices] });
const paidPart = (amount: string, more: object = {}) => ({ payments: [{ on: dayFrom(MONDAY, -10), amount, ...more }] });

/** What the plan claims of an invoice, in the first action that asks for money. */
function claimed(dossier: Told, id = "F-1"): string | undefined {
  const asking = planFor(dossier).actions.find(({ asksForMoney }) => asksForMoney);
  return asking?.about.find((line) => line.invoice === id)?.claims;
}

export const PAID: readonly Bug[] = [
  bug("akaunting#259", "a customer who paid is not reminded", () => {
    expect(asks(planFor(owing(invoice("F-1", 20, paidPart("1250.00")))))).toEqual([]);
  }),
  bug(
    "akaunting#1776, oca/credit-control#330, oca/credit-control#334",
    "a customer who paid a part is asked for the rest, neither for all nor for nothing",
    () => {
      expect(claimed(owing(invoice("F-1", 30, paidPart("1000.00"))))).toBe("250.00");
    },
  ),
  bug("etesync/android#250", "a customer who ordered a bank transfer is not warned while it is on its way", () => {
    expect(asks(planFor(owing(invoice("F-1", 20, { payments: [{ on: dayFrom(MONDAY, -1), amount: "1250.00", state: "in-transit" }] }))))).toEqual([]);
  }),
  bug(
    "oca/credit-control#211, erpnext#38834, erpnext#33448, erpnext#17248",
    "a credit note that nobody matched yet is taken off before anybody is asked",
    () => {
      const credit = { unappliedCash: [{ on: dayFrom(MONDAY, -5), amount: { amount: "1250.00", currency: "EUR" } }] };
      expect(asks(planFor({ ...owing(invoice("F-1", 20)), ...credit }))).toEqual([]);
      expect(claimed(owing(invoice("F-1", 20, { creditNotes: [{ on: dayFrom(MONDAY, -5), amount: "450.00" }] })))).toBe("800.00");
    },
  ),
  bug("oca/credit-control#562, oca/credit-control#568", "an invoice that was credited in full is not shown as open", () => {
    const credited = owing(invoice("F-1", 20, { creditNotes: [{ on: dayFrom(MONDAY, -5), amount: "1250.00" }] }));
    expect(fact(credited, "openInvoices")).toBe(0);
    expect(asks(planFor(credited))).toEqual([]);
  }),
  bug("oca/credit-control#460", "having asked about one invoice does not silence us about another for ever", () => {
    const contacts = [contact(dayFrom(MONDAY, -15), "email", "ask-if-arrived", "sent", { pressure: 2, about: ["F-1"] })];
    expect(claimed({ ...owing(invoice("F-1", 30), invoice("F-2", 10)), contacts }, "F-2")).toBe("1250.00");
  }),
  bug("odoo#216062", "an unmatched payment of the same amount leaves nothing to be asked, and colleagues match it first", () => {
    const plan = planFor({
      ...owing(invoice("F-1", 20, { amount: "500.00" })),
      unappliedCash: [{ on: dayFrom(MONDAY, -5), amount: { amount: "500.00", currency: "EUR" } }],
    });
    expect(asks(plan)).toEqual([]);
    expect(plan.actions[0].treatment).toBe("allocate-cash");
  }),
  bug("erpnext#59014", "a payment that is taken off an invoice and not yet put anywhere does not make the customer late", () => {
    const before = owing(invoice("F-1", 20, paidPart("1250.00")));
    const after = { ...owing(invoice("F-1", 20)), unappliedCash: [{ on: dayFrom(MONDAY, -10), amount: { amount: "1250.00", currency: "EUR" } }] };
    expect([before, after].map((each) => asks(planFor(each)))).toEqual([[], []]);
  }),
  bug("erpnext#26969, odoo#210974, oca/credit-control#374", "of an invoice in instalments what fell due is asked for, and no more", () => {
    const instalments = [
      { due: dayFrom(MONDAY, -20), amount: "500.00" },
      { due: dayFrom(MONDAY, 10), amount: "750.00" },
    ];
    const dossier = owing({ ...invoice("F-1", -10), issued: dayFrom(MONDAY, -50), instalments });
    expect(fact(dossier, "overdueInvoices")).toBe(1);
    expect(claimed(dossier)).toBe("500.00");
  }),
  bug("metasfresh#17606", "there is one due date: the day a colleague reads is the day it is counted from", () => {
    for (const days of [4, 12, 40]) expect(fact(owing(invoice("F-1", days)), "daysPastDue")).toBe(days);
  }),
];
