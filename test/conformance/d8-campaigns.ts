/** Lago campaigns and Invoice Ninja. */
import { contact, dayFrom, invoice, MONDAY, told } from "../scenarios/told.js";
import { asks, both, due, fact, levelOnly, messages, planFor, would } from "./asked.js";
import type { Row } from "./row.js";

const campaign = (minimumAmount: unknown, gapDays = 2) =>
  ({
    behavesLike: "lago",
    gapDays,
    levels: [
      { days: 0, minimumAmount },
      { days: 1, minimumAmount },
    ],
  }) as const;
const D = "2025-12-20";
const amountIn = (currency: string, amount: string) => due(currency, D, { currency, amount });
const yes = (told: Parameters<typeof would>[0], invoices: Parameters<typeof would>[1]["invoices"]) =>
  messages(would(told, { until: "2026-01-04", runs: ["2026-01-04"], invoices })) === "none" ? "no" : "yes";
const NINJA = { behavesLike: "invoice-ninja", levels: [5, 10, { days: 15, repeatEveryDays: 14 }] } as const;

export const CAMPAIGNS: readonly Row[] = [
  {
    id: "LAG-1",
    given: "threshold EUR 150.00; 149 overdue on 01-04",
    theirs: "none",
    got: () => messages(would(campaign("150.00"), { until: "2026-01-04", runs: ["2026-01-04"], invoices: [amountIn("EUR", "149.00")] })),
  },
  {
    id: "LAG-3",
    given: "at most two, gap 2 days; 200 overdue, runs 01-04, 01-10, 01-13",
    theirs: "L1 01-04, L2 01-10",
    got: () =>
      messages(would(campaign("150.00"), { until: "2026-01-13", runs: ["2026-01-04", "2026-01-10", "2026-01-13"], invoices: [amountIn("EUR", "200.00")] })),
  },
  {
    id: "LAG-4",
    given: "EUR 149 and USD 120, thresholds 150 and 100",
    theirs: "L1 USD",
    got: () => {
      const steps = would(campaign({ EUR: "150.00", USD: "100.00" }), {
        until: "2026-01-03",
        runs: ["2026-01-03"],
        invoices: [amountIn("EUR", "149.00"), amountIn("USD", "120.00")],
      });
      return messages(steps, ({ level, currency }) => `L${level} ${currency}`);
    },
  },
  {
    id: "LAG-6",
    given: "threshold 50.99; 51.00 / 50.00 overdue / only a threshold in GBP",
    theirs: "yes / no / no",
    got: () =>
      both(
        yes(campaign("50.99"), [amountIn("EUR", "51.00")]),
        yes(campaign("50.99"), [amountIn("EUR", "50.00")]),
        yes(campaign({ GBP: "50.99" }), [amountIn("EUR", "51.00")]),
      ),
  },
  {
    id: "LAG-7",
    given: "gap 4 days, strictly; the last 3 days ago / more than 4 days ago",
    theirs: "no / yes",
    got: () => {
      const second = (run: string) => would(campaign("50.99", 4), { until: run, runs: ["2026-01-01", run], invoices: [amountIn("EUR", "60.00")] }).length === 2;
      return both(...["2026-01-04", "2026-01-06"].map((run) => (second(run) ? "yes" : "no")));
    },
  },
  {
    id: "LAG-9",
    given: "an excluded customer with a policy of its own",
    theirs: "exclusion wins",
    got: () => {
      const policy = {
        schemaVersion: 1,
        name: "own",
        extends: "amicable:relationship-first@1",
        forCustomer: { "C-1": { rules: { "did-it-arrive": { set: { then: { tier: "first" } } } } } },
      };
      return asks(planFor(told({ customer: { pause: { reason: "excluded" } }, invoices: [invoice("F-1", 20)] }), policy)) ? "asked" : "exclusion wins";
    },
  },
  {
    id: "LAG-10",
    given: "the threshold is raised above the balance / still below it: attempts counted",
    theirs: "reset / kept",
    ours: "kept / kept",
    why: "What a customer received stays true whatever a policy says later; it is counted per invoice and ends when that is paid.",
    got: () => {
      const dossier = told({ invoices: [invoice("F-1", 20)], contacts: [contact(dayFrom(MONDAY, -5), "email", "friendly-reminder", "sent", { pressure: 2 })] });
      const after = (trifleAmount: string) =>
        fact(dossier, "pressureReceived", { schemaVersion: 1, name: "raised", extends: "amicable:relationship-first@1", settings: { trifleAmount } }) === 2
          ? "kept"
          : "reset";
      return both(after("5000.00"), after("5.00"));
    },
  },
  {
    id: "IN-1",
    given: "2024-03-01, reminders +5/+10/+15, then every two weeks",
    theirs: "03-06, 03-11, 03-16, 03-30, 04-13",
    got: () => messages(would(NINJA, { until: "2024-04-20", invoices: [due("F-1", "2024-03-01")] }), ({ on }) => on.slice(5)),
  },
  {
    id: "IN-1 hour",
    given: "sent at 9:00 local time; looked at before seven on Monday",
    theirs: "nothing before 09:00",
    got: () => {
      const early = { ...told({ customer: { timeZone: "Europe/Amsterdam" }, invoices: [invoice("F-1", 20)] }), asOf: `${MONDAY}T06:10:00+01:00` };
      const [action] = planFor(early).actions;
      return action.timing.from.slice(11, 16) >= "09:00" ? "nothing before 09:00" : action.timing.from;
    },
  },
  {
    id: "IN-3",
    given: "paid / all reminders off",
    theirs: "none / none",
    got: () => {
      const policy = {
        schemaVersion: 1,
        name: "off",
        extends: "amicable:relationship-first@1",
        guardrails: {
          never: [
            "ask-if-arrived",
            "friendly-reminder",
            "reminder-call",
            "statement-of-account",
            "retry-debit",
            "remind-of-promise",
            "ask-for-date",
            "propose-arrangement",
            "clear-request",
            "announce-in-person",
          ],
        },
      };
      const off = asks(planFor(told({ invoices: [invoice("F-1", 20)] }), policy)) ? "asked" : "none";
      return both(
        messages(
          would(NINJA, { until: "2024-04-20", invoices: [due("F-1", "2024-03-01", { payments: [{ on: "2024-03-02", amount: "100.00" }] })] }),
          levelOnly,
        ),
        off,
      );
    },
  },
];
