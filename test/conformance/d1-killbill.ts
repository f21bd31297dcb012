/** Kill Bill, overdue states. */
import { dayFrom, invoice, MONDAY, on, told } from "../scenarios/told.js";
import { both, dated, due, fact, first, holds, levelOnly, messages, planFor, policyOf, would } from "./asked.js";
import type { Row } from "./row.js";

const unpaid = (count: number, amount = "100.00") => told({ invoices: Array.from({ length: count }, (_, index) => invoice(`F-${index}`, 10, { amount })) });
const aged = (days: number, levels: readonly number[]) =>
  would(
    { behavesLike: "killbill", levels: [...levels] },
    { until: dayFrom("2026-01-01", days), runs: [dayFrom("2026-01-01", days)], invoices: [due("F-1", "2026-01-01")] },
  );
const balances = [["260.00"], ["600.00"], ["1200.00"]].map(([minimumAmount], days) => ({ days, minimumAmount }));
const KB17 = {
  ladder: { behavesLike: "killbill", levels: [5, 7, 11].map((days, index) => ({ days, name: ["WARN", "BLOCK", "CANCEL"][index] })) },
  invoices: [
    due("F-1", "2026-05-31", { payments: [{ on: "2026-06-02", amount: "100.00" }] }),
    due("F-2", "2026-05-31", { payments: [{ on: "2026-06-02", amount: "100.00" }] }),
    due("F-3", "2026-06-02"),
    due("F-4", "2026-06-03"),
  ],
} as const;
const debit = (code: string) =>
  told({
    invoices: [invoice("F-1", 10, { collection: "direct-debit", payments: [{ on: dayFrom(MONDAY, -10), amount: "1250.00", state: "debit-failed", code }] })],
  });

export const KILLBILL: readonly Row[] = [
  {
    id: "KB-1",
    given: "condition: at least 1 unpaid invoice; unpaid 0 / 1 / 2",
    theirs: "false / true / true",
    got: () => both(...[0, 1, 2].map((count) => holds(unpaid(count), { all: [{ fact: "openInvoices", operator: "greaterThanInclusive", value: 1 }] }))),
  },
  {
    id: "KB-2",
    given: "condition: balance ≥ 100.00; 0 / 100.00 / 200.00",
    theirs: "false / true / true",
    got: () => both(...[0, 1, 2].map((count) => holds(unpaid(count), { all: [{ fact: "openAmount", operator: "greaterThanInclusive", value: "100.00" }] }))),
  },
  {
    id: "KB-3",
    given: "condition: age ≥ 10 days; no invoice / 10 / 20",
    theirs: "false / true / true",
    got: () => {
      const when = { all: [{ fact: "daysPastDue", operator: "greaterThanInclusive", value: 10 }] };
      return both(holds(told(), when), ...[10, 20].map((days) => holds(told({ invoices: [invoice("F-1", days)] }), when)));
    },
  },
  {
    id: "KB-4",
    given: "condition: last failure is no money or refused; card lost / no money / refused",
    theirs: "false / true / true",
    got: () => {
      const when = { all: [{ fact: "debitFailed", operator: "in", value: ["insufficient-funds", "refused"] }] };
      return both(...["AC04", "INSUFFICIENT_FUNDS", "MS02"].map((code) => holds(debit(code), when)));
    },
  },
  {
    id: "KB-5",
    given: "condition: tag present; no tag / the tag / among others",
    theirs: "false / true / true",
    got: () => {
      const when = { all: [{ fact: "tags", operator: "contains", value: "MANUAL" }] };
      return both(...[[], ["MANUAL"], ["VIP", "MANUAL"]].map((tags) => holds(told({ customer: { tags }, invoices: [invoice("F-1", 10)] }), when)));
    },
  },
  {
    id: "KB-6",
    given: "unpaid: today 0, tomorrow 10, the day after 100.0; how many, sum, days until the earliest",
    theirs: "3, 110.00, 0",
    ours: "2, 110.00, 1",
    why: "An invoice of nothing is not open.",
    got: () => {
      const dossier = told({
        invoices: ["0.00", "10.00", "100.00"].map((amount, index) => ({ ...invoice(`F-${index}`, -index, { amount }), issued: dayFrom(MONDAY, -20) })),
      });
      return [fact(dossier, "openInvoices"), (Number(fact(dossier, "openAmount")) / 100).toFixed(2), fact(dossier, "daysUntilDue")].join(", ");
    },
  },
  {
    id: "KB-7",
    given: "levels 30/40/50 days; oldest 31 / 41 / 51, first look that day",
    theirs: "L1 / L2 / L3",
    got: () => both(...[31, 41, 51].map((days) => messages(aged(days, [30, 40, 50]), levelOnly))),
  },
  {
    id: "KB-7 plan",
    given: "the same ladder as a policy; pressure of the first action",
    theirs: "L1 / L2 / L3",
    ours: "2 / 2 / 2",
    why: "Nobody was spoken to yet: the first contact is a friendly one, however late (P1, P11).",
    got: () =>
      both(
        ...[31, 41, 51].map((days) => first(told({ invoices: [invoice("F-1", days)] }), policyOf({ behavesLike: "killbill", levels: [30, 40, 50] })).pressure),
      ),
  },
  {
    id: "KB-8",
    given: "no policy loaded, 31 days late",
    theirs: "clear",
    ours: "friendly, pressure 2",
    why: "There is always a policy: the shipped one asks kindly.",
    got: () => `friendly, pressure ${first(told({ invoices: [invoice("F-1", 31)] })).pressure}`,
  },
  {
    id: "KB-13",
    given: "levels by balance 260/600/1200; 249.95, 499.90, 749.85, 999.80, 1249.75",
    theirs: "none / L1 / L2 / L2 / L3",
    got: () =>
      both(
        ...["249.95", "499.90", "749.85", "999.80", "1249.75"].map((amount) =>
          messages(
            would(
              { behavesLike: "killbill", switches: { belowMinimum: "lower-level" }, levels: balances },
              { until: "2026-01-20", runs: ["2026-01-20"], invoices: [due("F-1", "2026-01-01", { amount })] },
            ),
            levelOnly,
          ),
        ),
      ),
  },
  {
    id: "KB-14",
    given: "written off on day 1; looked at on day 6, level at 5; open again on day 7",
    theirs: "none until then, L1 01-08",
    got: () =>
      `none until then, ${messages(would({ behavesLike: "killbill", levels: [5] }, { until: "2026-01-09", invoices: [due("F-1", "2026-01-01", { resting: [{ from: "2026-01-02", until: "2026-01-07" }] })] }))}`,
  },
  {
    id: "KB-16",
    given: "parent pays for child: 249.95 of 06-01, levels 10/18/26; a child that pays itself",
    theirs: "L1 06-11, L2 06-19, L3 06-27 / none",
    got: () =>
      both(
        messages(would({ behavesLike: "killbill", levels: [10, 18, 26] }, { until: "2026-07-15", invoices: [due("F-1", "2026-06-01", { amount: "249.95" })] })),
        messages(would({ behavesLike: "killbill", levels: [10, 18, 26] }, { from: "2026-06-01", until: "2026-07-15", invoices: [] })),
      ),
  },
  {
    id: "KB-17",
    given: "levels 5/7/11; the two oldest are paid on 06-02, the next is of 06-02",
    theirs: "WARN 06-07, BLOCK 06-09, CANCEL 06-13",
    got: () => messages(would(KB17.ladder, { until: "2026-06-30", invoices: KB17.invoices }), (step) => `${step.name} ${dated(step).slice(3)}`),
  },
  {
    id: "KB-17 plan",
    given: "the same, looked at on 06-10 when WARN was never sent; first and later pressures",
    theirs: "BLOCK",
    ours: "first 2, nothing above 4 later",
    why: "What was not delivered counts for nothing: never BLOCK before a WARN that arrived (P11).",
    got: () => {
      const open = ["2026-06-02", "2026-06-03"].map((day, index) => ({ ...invoice(`F-${index}`, 0), issued: day, due: day }));
      const plan = planFor(on("2026-06-10", { ...told({ invoices: open }), asOf: "2026-06-10T09:00:00+02:00" }), policyOf(KB17.ladder));
      const later = Math.max(0, ...plan.later.map(({ pressure }) => pressure));
      return `first ${plan.actions[0].pressure}, ${later > 4 ? `later ${later}` : "nothing above 4 later"}`;
    },
  },
  {
    id: "KB-19",
    given: "a failed payment is tried again on days 1, 9, 13, 20; levels 10/14/21",
    theirs: "each retry the day before a level",
    ours: "retry-debit before any level",
    why: "not ours: retrying is the bank's work. A failed debit first gets a kind question for another day, whatever the level.",
    got: () => `${first(debit("AM04"), policyOf({ levels: [10, 14, 21] })).treatment} before any level`,
  },
];
