/** Fees, interest and currencies: claimed twice, too early, in the wrong money. */
import { expect } from "vitest";
import { createPlanner, lawfulClaim, statutoryInterest } from "../../../src/index.js";
import { asks as asksFor, fact, planFor, planner } from "../../conformance/asked.js";
import { parsed } from "../scenario.js";
import { dayFrom, invoice, MONDAY, type Told, told } from "../told.js";
import { type Bug, bug } from "./bug.js";
import { throughDays } from "./days.js";

const LAW = { country: "NL", creditorCountry: "NL", kind: "business", currency: "EUR" } as const;
const interest = (claims: readonly { readonly id: string; readonly amount: string; readonly due: string }[], on: string) =>
  Number(statutoryInterest({ ...LAW, on, claims: [...claims] }).total);

/** All that any action of the plan claims beyond what is open. */
function beyondOpen(dossier: Told): number {
  return planFor(dossier).actions.reduce(
    (sum, { about }) => sum + about.reduce((more, { claims, open }) => more + Math.max(0, Number(claims) - Number(open)), 0),
    0,
  );
}

export const MONEY: readonly Bug[] = [
  bug(
    "erpnext#58220, erpnext#58227, erpnext#39710",
    "what is asked is the invoice: whoever pays that owes nothing, and no fee lingers that was only a threat",
    () => {
      const dossier = told({ invoices: [invoice("F-1", 40)] });
      expect(beyondOpen(dossier)).toBe(0);
      expect(asksFor(planFor(told({ invoices: [invoice("F-1", 40, { payments: [{ on: dayFrom(MONDAY, -8), amount: "1250.00" }] })] })))).toBe(false);
    },
  ),
  bug("invoiceninja#2330, ui#2445", "looking every hour adds no fee, nor does a policy that names none", () => {
    const planner = createPlanner({});
    const claims = Array.from({ length: 10 }, (_, hour) => {
      const plan = planner.plan(parsed({ ...told({ invoices: [invoice("F-1", 20)] }), asOf: `${MONDAY}T${String(8 + hour).padStart(2, "0")}:00:00+01:00` }));
      return plan.actions.find(({ asksForMoney }) => asksForMoney)?.about.map((line) => line.claims);
    });
    expect(new Set(claims.map((each) => each?.join()))).toEqual(new Set(["1250.00"]));
  }),
  bug("erpnext#49621, rentemester#145", "interest of two stretches is the interest of the whole: no day is counted twice and none is left out", () => {
    const claim = (due: string) => [{ id: "F-1", amount: "10000.00", due }];
    for (const middle of ["2026-03-06", "2026-04-30", "2026-07-15"]) {
      const whole = interest(claim("2026-03-01"), "2026-10-01");
      const parts = interest(claim("2026-03-01"), middle) + interest(claim(middle), "2026-10-01");
      expect(Math.abs(whole - parts)).toBeLessThanOrEqual(0.011);
    }
  }),
  bug("invoiceninja#11118", "interest grows with the days a payment is late, and is nothing on the due date", () => {
    const after = (days: number) => interest([{ id: "F-1", amount: "10000.00", due: "2026-03-01" }], dayFrom("2026-03-01", days));
    expect(after(0)).toBe(0);
    expect(after(60)).toBeGreaterThan(after(30));
    expect(Math.abs(after(60) - 2 * after(30))).toBeLessThan(0.02);
  }),
  bug("invoiceninja#4020, invoiceninja#10263", "a consumer owes no costs before a letter gave the days the law gives, whoever sends the reminder", () => {
    const claim = lawfulClaim({
      country: "NL",
      creditorCountry: "NL",
      kind: "consumer",
      on: MONDAY,
      currency: "EUR",
      claims: [{ id: "F-1", amount: "1000.00", due: "2026-10-24" }],
    });
    expect(claim.lines.filter(({ what }) => what === "costs")).toEqual([]);
    expect(Number(claim.total)).toBeLessThan(1020);
  }),
  bug("lago-api#5259", "what was tried in one currency uses up nothing in another", () => {
    const lived = throughDays(told({ invoices: [invoice("F-1", 10), invoice("F-2", 10, { currency: "USD" })] }), { days: 40 });
    const asked = new Set(lived.contacts.flatMap(({ action }) => action.about.map(({ currency }) => currency)));
    expect([...asked].sort()).toEqual(["EUR", "USD"]);
  }),
  bug("metasfresh#15378, metasfresh#15379, metasfresh-documentation#1030", "every amount is in the currency of its invoice", () => {
    const plan = planFor(told({ invoices: [invoice("F-1", 20, { currency: "CHF" }), invoice("F-2", 20, { currency: "USD" })] }));
    const lines = plan.actions.flatMap(({ about }) => about);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.currency).toBe({ "F-1": "CHF", "F-2": "USD" }[line.invoice]);
  }),
  bug("oca:create_or_update_from_mv_lines", "a tolerance in francs is CHF 10 for invoices in yen, not six hundredths", () => {
    const policy = {
      schemaVersion: 1,
      name: "chf",
      extends: "amicable:relationship-first@1",
      economics: { currency: "CHF" },
      settings: { trifleAmount: "10.00", materialAmount: "10000.00", courtesyAmount: "2500.00" },
    };
    const yen = (amount: string) =>
      told({
        rates: [
          { from: "CHF", to: "JPY", rate: "160", on: MONDAY },
          { from: "JPY", to: "CHF", rate: "0.00625", on: MONDAY },
        ],
        invoices: [invoice("F-1", 40, { amount, currency: "JPY" })],
      });
    expect(["900", "1599", "3000"].map((amount) => asksFor(planFor(yen(amount), policy)))).toEqual([false, false, true]);
  }),
  bug("lago:overdue_balances", "a threshold is compared with what is left, not with what was once billed", () => {
    const part = told({ invoices: [invoice("F-1", 40, { payments: [{ on: dayFrom(MONDAY, -10), amount: "1200.00" }] })] });
    expect(Number(fact(part, "overdueAmount"))).toBe(5000);
  }),
  bug("erpnext:resolve_dunning", "one paid invoice of several does not settle the others, whichever is told last", () => {
    const paid = invoice("F-1", 40, { payments: [{ on: dayFrom(MONDAY, -20), amount: "1250.00" }] });
    const open = invoice("F-2", 40);
    for (const invoices of [
      [paid, open],
      [open, paid],
    ]) {
      const asking = planner()
        .plan(parsed(told({ invoices })))
        .actions.find(({ asksForMoney }) => asksForMoney);
      expect(asking?.about.map((line) => line.invoice)).toEqual(["F-2"]);
    }
  }),
  bug("erpnext:v13-grand_total", "the total of a claim is the sum of its lines, with and without a rate", () => {
    for (const agreed of [undefined, { percent: "0" }, { percent: "11" }]) {
      const claim = lawfulClaim({ ...LAW, on: MONDAY, ...(agreed && { agreed }), claims: [{ id: "F-1", amount: "1000.00", due: "2026-08-24" }] });
      const cents = claim.lines.reduce((sum, line) => sum + Math.round(Number(line.amount) * 100), 0);
      expect(Math.round(Number(claim.total) * 100)).toBe(cents);
    }
  }),
];
