/** OCA credit control, overdue reminders and financial risk. */
import { worklist } from "../../src/portfolio/index.js";
import { contact, dayFrom, invoice, MONDAY, told } from "../scenarios/told.js";
import { asks, both, dossierOf, due, fact, first, messages, planFor, planner, policyOf, refused, would } from "./asked.js";
import type { Row } from "./row.js";

const THREE_STEPS = {
  behavesLike: "oca",
  levels: [
    { days: 10, channel: "email" },
    { days: 30, after: "end-of-month", channel: "email" },
    { days: 10, after: "previous", channel: "letter" },
  ],
} as const;
const invoices = [due("F-1", "2026-01-15", { amount: "500.00" })];
const layered = {
  schemaVersion: 1,
  name: "company",
  extends: "amicable:relationship-first@1",
  settings: { firstContactAfterDays: 1 },
  forSegment: { key: { settings: { firstContactAfterDays: 2 } } },
  forCustomer: { "C-1": { settings: { firstContactAfterDays: 3 } } },
};
const risk = (limit: string) => told({ customer: { creditLimit: { amount: limit, currency: "EUR" } }, invoices: [invoice("F-1", 10, { amount: "550.00" })] });

export const OCA: readonly Row[] = [
  {
    id: "OCA-1",
    given: "10 days e-mail; due + 30 to end of month e-mail; 10 days after that a letter; 500 due 01-15",
    theirs: "L1 01-25 email, L2 02-28 email, L3 03-10 letter",
    got: () => messages(would(THREE_STEPS, { until: "2026-06-30", invoices }), ({ level, on, channel }) => `L${level} ${on.slice(5)} ${channel}`),
  },
  {
    id: "OCA-1 unsent",
    given: "the same, where L1 is sent only on 03-20",
    theirs: "L1 03-20, L2 03-21, L3 03-31",
    got: () => messages(would(THREE_STEPS, { until: "2026-06-30", invoices, unsent: [{ from: "2026-01-01", until: "2026-03-19" }] })),
  },
  {
    id: "OCA-4",
    given: "a run dated before an earlier run",
    theirs: "error",
    got: () => {
      try {
        would({ levels: [1] }, { until: "2026-03-01", runs: ["2026-02-02", "2026-02-01"], invoices });
        return "accepted";
      } catch {
        return "error";
      }
    },
  },
  { id: "OCA-5", given: "first level counts from the previous reminder", theirs: "rejected", got: () => refused({ levels: [{ days: 5, after: "previous" }] }) },
  {
    id: "OCA-6",
    given: "the same level twice in a policy",
    theirs: "rejected",
    got: () =>
      refused({
        levels: [
          { days: 5, name: "Reminder" },
          { days: 10, name: "Reminder" },
        ],
      }),
  },
  {
    id: "OCA-7",
    given: "policies of the invoice, the partner and the company differ",
    theirs: "invoice > partner > company",
    ours: "customer 3 > segment 2 > company 1",
    why: "A customer hears one voice: layers end at the customer, and what is special about an invoice is told as a fact.",
    got: () => {
      const { policy } = planner(layered);
      const days = (customer?: string, segment?: string) => policy.for(customer, segment).settings.firstContactAfterDays;
      return `customer ${days("C-1", "key")} > segment ${days("C-2", "key")} > company ${days()}`;
    },
  },
  {
    id: "OCA-8",
    given: "the partner is not followed up",
    theirs: "nothing",
    got: () => (asks(planFor(told({ customer: { pause: { reason: "agreed with sales" } }, invoices: [invoice("F-1", 40)] }))) ? "asked" : "nothing"),
  },
  {
    id: "OCA-10",
    given: "open JPY 900, CHF 1 is JPY 160; tolerance CHF 10 / CHF 5",
    theirs: "nothing / asked",
    got: () => {
      const policy = (trifleAmount: string) => ({
        schemaVersion: 1,
        name: "chf",
        extends: "amicable:relationship-first@1",
        economics: { currency: "CHF" },
        settings: { trifleAmount, materialAmount: "10000.00", courtesyAmount: "2500.00" },
      });
      const rates = [
        { from: "CHF", to: "JPY", rate: "160", on: MONDAY },
        { from: "JPY", to: "CHF", rate: "0.00625", on: MONDAY },
      ];
      const yen = told({ rates, invoices: [invoice("F-1", 40, { amount: "900", currency: "JPY" })] });
      return both(...["10.00", "5.00"].map((amount) => (asks(planFor(yen, policy(amount))) ? "asked" : "nothing")));
    },
  },
  {
    id: "OCA-11",
    given: "fee EUR 5, open USD at 0.654 / EUR / no fee: what is asked besides the invoice",
    theirs: "7.65 / 5.00 / 0",
    ours: "0 / 0 / 0",
    why: "A reminder asks for what is owed and nothing else; costs come only where and when the law allows them.",
    got: () => {
      const beyond = (currency: string, fee?: string) => {
        const policy = policyOf({ levels: [{ days: 5, ...(fee && { fee }) }] });
        const { about } = first(told({ invoices: [invoice("F-1", 20, { currency })] }), policy);
        return about.reduce((sum, { claims, open }) => sum + Math.max(0, Number(claims) - Number(open)), 0);
      };
      return both(beyond("USD", "5.00"), beyond("EUR", "5.00"), beyond("EUR"));
    },
  },
  {
    id: "OCA-13",
    given: "an invoice with a sent level is cancelled",
    theirs: "refused; with drafts only allowed",
    ours: "nothing asked, the contact remains",
    why: "not ours: invoices are cancelled in the books. Once credited nothing is asked, and what was sent stays told.",
    got: () => {
      const credited = invoice("F-1", 20, { creditNotes: [{ on: MONDAY, amount: "1250.00" }] });
      const dossier = told({ invoices: [credited], contacts: [contact(dayFrom(MONDAY, -9), "email", "friendly-reminder", "sent")] });
      return `${asks(planFor(dossier)) ? "asked" : "nothing asked"}, ${fact(dossier, "lastContactOn") === undefined ? "no contact" : "the contact remains"}`;
    },
  },
  {
    id: "OCA-14",
    given: "at least 5 days between reminders; one invoice reminded 3 days ago / 6 days ago, another never",
    theirs: "customer skipped / asked",
    got: () => {
      const asked = (daysAgo: number) => {
        const contacts = [contact(dayFrom(MONDAY, -daysAgo), "email", "friendly-reminder", "sent", { about: ["F-1"], pressure: 2 })];
        const plan = planFor(told({ invoices: [invoice("F-1", 30), invoice("F-2", 30)], contacts }), policyOf({ levels: [5], gapDays: 5 }));
        return plan.actions.some(({ asksForMoney, timing }) => asksForMoney && timing.from.slice(0, 10) < dayFrom(MONDAY, 2)) ? "asked" : "customer skipped";
      };
      return both(asked(3), asked(6));
    },
  },
  {
    id: "OCA-15",
    given: "letters sent per invoice 0, 2, 1, and a phone call: number of the next letter",
    theirs: "L3",
    got: () => {
      const told = {
        from: "2026-01-01",
        until: "2026-03-01",
        calls: ["2026-02-15"],
        invoices: [due("A", "2026-02-19"), due("B", "2026-01-30"), due("C", "2026-02-09")],
      };
      const steps = would({ behavesLike: "oca", levels: [10, 20, 30] }, told);
      return messages(
        steps.filter(({ on }) => on === "2026-03-01"),
        ({ level }) => `L${level}`,
      );
    },
  },
  {
    id: "OCA-17",
    given: "customers with 300, 900 and 50 open: which first",
    theirs: "900, 300, 50",
    got: async () => {
      const plans = ["300.00", "900.00", "50.00"].map((amount) =>
        planner().plan(dossierOf(told({ customer: { id: amount }, invoices: [invoice("F-1", 20, { amount })] }))),
      );
      return (await worklist(plans)).items.map(({ customer }) => String(Number(customer))).join(", ");
    },
  },
  {
    id: "OCA-19",
    given: "550 open; limit 100 / 1100 / 499; due 2 days ago where 3 are given",
    theirs: "exceeded / not / exceeded / not yet",
    got: () => {
      const exceeded = (limit: string) => (Number(fact(risk(limit), "limitUsedPercent")) > 100 ? "exceeded" : "not");
      const early = told({ invoices: [{ ...invoice("F-1", 3), due: dayFrom(MONDAY, -3) }] });
      return both(
        exceeded("100.00"),
        exceeded("1100.00"),
        exceeded("499.00"),
        asks(planFor(early, { schemaVersion: 1, name: "margin", extends: "amicable:relationship-first@1", settings: { firstContactAfterDays: 4 } }))
          ? "late"
          : "not yet",
      );
    },
  },
];
