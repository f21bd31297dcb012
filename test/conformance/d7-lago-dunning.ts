/** lago-dunning, the richest suite on safety. */
import { readAmount } from "../../src/dossier/amount.js";
import { minorUnits } from "../../src/dossier/money.js";
import { record } from "../../src/index.js";
import { contact, dayFrom, invoice, MONDAY, notTold, paid, told } from "../scenarios/told.js";
import { asks, both, dossierOf, due, fact, first, messages, planFor, planner, would } from "./asked.js";
import type { Row } from "./row.js";

const LADDER = {
  behavesLike: "lago-dunning",
  levels: [
    { days: 5, channel: "email" },
    { days: 12, channel: "email" },
    { days: 26, channel: "email" },
  ],
} as const;
const lagged = (lags: readonly number[]) => told({ invoices: [...lags.map((lag, index) => paid(index + 2, lag)), invoice("F-1", 30)] });
const asked = (dossier: Parameters<typeof planFor>[0]) => (asks(planFor(dossier)) ? "asked" : "hold");
const reminded = (daysAgo: number) =>
  told({ invoices: [invoice("F-1", 20)], contacts: [contact(dayFrom(MONDAY, -daysAgo), "email", "friendly-reminder", "sent", { pressure: 2 })] });
const accepted = (amount: string, currency: string) => {
  const read = readAmount(amount, currency, "positive");
  return "value" in read ? minorUnits(read.value) : "rejected";
};

export const LAGO_DUNNING: readonly Row[] = [
  {
    id: "LD-1",
    given: "settled lags −1,0,0 / −1,0,6 / 5,10,20 / 15,20: tone of the first contact",
    theirs: "gentle / neutral / firm / neutral",
    ours: "concerned / warm / warm / warm",
    why: "A first contact is never firm; who always pays late gets a person and a conversation (P1).",
    got: () =>
      both(
        ...[
          [-1, 0, 0],
          [-1, 0, 6],
          [5, 10, 20],
          [15, 20],
        ].map((lags) => first(lagged(lags)).tone),
      ),
  },
  {
    id: "LD-2",
    given: "three invoices paid in parts, the last part a day early: lag, on time",
    theirs: "-1, good payer",
    got: () => {
      const parted = (id: string, month: string) => ({
        ...invoice(id, 0),
        issued: `2026-${month}-01`,
        due: `2026-${month}-11`,
        payments: [
          { on: `2026-${month}-03`, amount: "250.00" },
          { on: `2026-${month}-10`, amount: "1000.00" },
        ],
      });
      const dossier = told({ invoices: [parted("F-1", "06"), parted("F-2", "08"), parted("F-3", "09")] });
      return `${fact(dossier, "usualDaysLate")}, ${fact(dossier, "onTimePercent") === 100 ? "good payer" : "late payer"}`;
    },
  },
  {
    id: "LD-4",
    given: "an unmatched receipt of this customer / one of an unknown sender",
    theirs: "hold / no hold",
    got: () => {
      const cash = [{ on: MONDAY, amount: { amount: "1250.00", currency: "EUR" } }];
      return both(
        asked(told({ invoices: [invoice("F-1", 20)], unappliedCash: cash })),
        asked(told({ invoices: [invoice("F-1", 20)] })) === "asked" ? "no hold" : "hold",
      );
    },
  },
  {
    id: "LD-5",
    given: "a payment seen, not yet confirmed",
    theirs: "hold",
    got: () => asked(told({ invoices: [invoice("F-1", 20, { payments: [{ on: MONDAY, amount: "1250.00", state: "in-transit" }] })] })),
  },
  {
    id: "LD-7",
    given: "one customer owes EUR 200.00 and USD 300.00",
    theirs: "EUR 200.00 / USD 300.00",
    got: () => {
      const dossier = dossierOf(told({ invoices: [invoice("F-1", 20, { amount: "200.00" }), invoice("F-2", 20, { amount: "300.00", currency: "USD" })] }));
      return both(
        ...planner()
          .lookups(dossier)
          .map((facts) => `${facts.case.currency} ${facts.case.balances.map(({ invoice: { amount } }) => (minorUnits(amount) / 100).toFixed(2)).join("+")}`),
      );
    },
  },
  {
    id: "LD-9",
    given: "bank data missing / an hour old / four days old",
    theirs: "hold / hold / hold",
    ours: "at most 2 / at most 2 / hold",
    why: "Invoices are matters of days: bank data may be three days old, and what was never told caps the pressure instead of stopping all care.",
    got: () => {
      const dossier = told({ invoices: [invoice("F-1", 20)] });
      const top = (each: typeof dossier) => {
        const plan = planFor(each);
        return asks(plan) ? `at most ${Math.max(...plan.actions.map(({ pressure }) => pressure))}` : "hold";
      };
      return both(top(notTold(dossier, "bank")), top(dossier), top({ ...dossier, bank: { asOf: dayFrom(MONDAY, -4) } }));
    },
  },
  {
    id: "LD-10",
    given: "a customer paused with a reason",
    theirs: "held, with that reason",
    got: () => {
      const plan = planFor(told({ customer: { pause: { reason: "agreed with sales" } }, invoices: [invoice("F-1", 20)] }));
      return `${asks(plan) ? "asked" : "held"}, ${plan.withheld.some(({ by }) => by === "paused") ? "with that reason" : "without a reason"}`;
    },
  },
  {
    id: "LD-11",
    given: "the second invoice is paid between preview and sending",
    theirs: "F-1",
    ours: "nothing",
    why: "F-2 is left out, and who just paid is left in peace for some days about F-1 too.",
    got: () => {
      const second = invoice("F-2", 20, { payments: [{ on: MONDAY, amount: "1250.00" }] });
      const action = planFor(told({ invoices: [invoice("F-1", 20), second] })).actions.find(({ asksForMoney }) => asksForMoney);
      return (action?.about ?? []).map((each) => each.invoice).join(", ") || "nothing";
    },
  },
  {
    id: "LD-13",
    given: "nobody knows whether the last message went out",
    theirs: "no contact until a person looked",
    got: () => {
      const contacts = [contact(dayFrom(MONDAY, -4), "email", "friendly-reminder", "delivery-unknown", { pressure: 2 })];
      const plan = planFor(told({ invoices: [invoice("F-1", 20)], contacts }));
      return plan.actions[0].treatment === "put-to-person" && !asks(plan) ? "no contact until a person looked" : `${plan.actions[0].treatment}, ${asks(plan)}`;
    },
  },
  {
    id: "LD-14",
    given: "a saved draft, 30 days long: messages, counted as contact",
    theirs: "one draft, none / no",
    got: () => {
      const steps = would(LADDER, { until: "2026-02-05", unsent: [{ from: "2026-01-01" }], invoices: [due("F-1", "2026-01-01")] });
      const drafts = steps.filter(({ because }) => because === "unsent").length;
      return both(
        `${drafts === 1 ? "one draft" : `${drafts} drafts`}, ${messages(steps)}`,
        fact(told({ contacts: [] }), "lastContactOn") === undefined ? "no" : "yes",
      );
    },
  },
  {
    id: "LD-15",
    given: "a message of today / of 3 days ago: may money be asked for today",
    theirs: "blocked / ready",
    got: () => {
      const today = (daysAgo: number) => planFor(reminded(daysAgo)).actions.some(({ asksForMoney, timing }) => asksForMoney && timing.from.startsWith(MONDAY));
      return both(...[0, 3].map((daysAgo) => (today(daysAgo) ? "ready" : "blocked")));
    },
  },
  {
    id: "LD-17",
    given: "a plan is looked at and not carried out: does it count",
    theirs: "never counts",
    got: () => {
      const dossier = dossierOf(told({ invoices: [invoice("F-1", 20)] }));
      const { plan } = planner();
      const looked = JSON.stringify(plan(dossier));
      return JSON.stringify(plan(dossier)) === looked && dossier.contacts?.length === 0 ? "never counts" : "counts";
    },
  },
  {
    id: "LD-18",
    given: "two customers share an address, one was reminded: pressure received",
    theirs: "2 / 0",
    got: () => both(fact(reminded(5), "pressureReceived"), fact(told({ invoices: [invoice("F-1", 20)] }), "pressureReceived")),
  },
  {
    id: "LD-20",
    given: "123.456 KWD / 10000 JPY / 1.001 EUR / 1.5 JPY / 0 / −1 / 1e3",
    theirs: "123456 / 10000 / rejected / rejected / rejected / rejected / rejected",
    got: () =>
      both(
        accepted("123.456", "KWD"),
        accepted("10000", "JPY"),
        accepted("1.001", "EUR"),
        accepted("1.5", "JPY"),
        accepted("0", "EUR"),
        accepted("-1", "EUR"),
        accepted("1e3", "EUR"),
      ),
  },
  {
    id: "LD-22",
    given: "put to a person today, looked at again / then paid",
    theirs: "not again / resolved",
    got: () => {
      const dossier = dossierOf(told({ customer: { circumstances: [{ kind: "identity-misuse" }] }, invoices: [invoice("F-1", 20)] }));
      const { plan } = planner();
      const [action] = plan(dossier).actions;
      const again = plan(record(dossier, action, { outcome: "done" })).actions[0].id === action.id;
      const settled = planFor(told({ invoices: [invoice("F-1", 20, { payments: [{ on: dayFrom(MONDAY, -1), amount: "1250.00" }] })] }));
      return both(again ? "again" : "not again", settled.actions.some(({ treatment }) => treatment === "put-to-person") ? "raised" : "resolved");
    },
  },
  {
    id: "LD-23",
    given: "two customers ready, run twice at the same time",
    theirs: "second run refused",
    ours: "the same bytes twice",
    why: "not ours: nothing is sent or locked here. Planning is a pure function, and what was done is told before the next plan.",
    got: async () => {
      const dossiers = ["C-1", "C-2"].map((id) => dossierOf(told({ customer: { id }, invoices: [invoice("F-1", 20)] })));
      const run = async () => JSON.stringify(dossiers.map((dossier) => planner().plan(dossier)));
      const [one, other] = await Promise.all([run(), run()]);
      return one === other ? "the same bytes twice" : "different";
    },
  },
];
