/** ERPNext, dunning. */
import { dayFrom, invoice, MONDAY, told } from "../scenarios/told.js";
import { asks, both, due, first, messages, planFor, would } from "./asked.js";
import type { Row } from "./row.js";

const D = "2026-01-01";
const sum = (more: object) =>
  messages(
    would({ behavesLike: "erpnext", levels: [{ days: 20, ...more }] }, { until: "2026-01-21", invoices: [due("F-1", D)] }),
    ({ amount, interest, fee }) => {
      const cents = [amount, interest, fee].map((text) => Math.round(Number(text) * 100));
      return `${amount}, interest ${interest}, total ${(cents.reduce((all, one) => all + one, 0) / 100).toFixed(2)}`;
    },
  );
const credit = invoice("F-1", 20, { creditNotes: [{ on: MONDAY, amount: "1250.00" }] });

export const ERPNEXT: readonly Row[] = [
  { id: "ERP-1", given: "100, 20 days, no fee or interest", theirs: "100.00, interest 0.00, total 100.00", got: () => sum({}) },
  {
    id: "ERP-3",
    given: "the dunned invoice is paid",
    theirs: "nothing open, resolved",
    got: () => {
      const plan = planFor(told({ invoices: [invoice("F-1", 20, { payments: [{ on: dayFrom(MONDAY, -1), amount: "1250.00" }] })] }));
      return `${plan.actions[0].treatment === "thank" ? "nothing open" : plan.actions[0].treatment}, ${asks(plan) ? "asked" : "resolved"}`;
    },
  },
  {
    id: "ERP-4",
    given: "invoices of 100 and 300, 6 days late",
    theirs: "100.00 and 300.00",
    got: () =>
      first(told({ invoices: [invoice("F-1", 6, { amount: "100.00" }), invoice("F-2", 6, { amount: "300.00" })] }))
        .about.map(({ claims }) => claims)
        .join(" and "),
  },
  {
    id: "ERP-6",
    given: "credit note against the invoice / cancelled again",
    theirs: "resolved / unresolved",
    got: () => both(...[credit, invoice("F-1", 20)].map((each) => (asks(planFor(told({ invoices: [each] }))) ? "unresolved" : "resolved"))),
  },
  {
    id: "ERP-7",
    given: "a credit note that stands alone",
    theirs: "unresolved",
    ours: "nothing asked, allocate-cash first",
    why: "Nobody is asked for what our own books may owe already: match it first (P3).",
    got: () => {
      const plan = planFor(told({ invoices: [invoice("F-1", 20)], unappliedCash: [{ on: MONDAY, amount: { amount: "1250.00", currency: "EUR" } }] }));
      return `${asks(plan) ? "asked" : "nothing asked"}, ${plan.actions[0].treatment} first`;
    },
  },
  {
    id: "ERP-8",
    given: "the invoice is in another currency than the dunning",
    theirs: "rejected",
    got: () => {
      const steps = would({ behavesLike: "erpnext", levels: [5] }, { until: "2026-01-20", invoices: [due("F-1", D, { currency: "USD" })] });
      return steps.every(({ does, because }) => does === "held" && because === "other-currency") && steps.length > 0 ? "rejected" : "accepted";
    },
  },
  { id: "ERP-9", given: "100, fee 10, rate 0", theirs: "100.00, interest 0.00, total 110.00", got: () => sum({ fee: "10.00" }) },
];
