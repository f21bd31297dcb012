/** Tryton, dunning. */
import { both, due, levelOnly, messages, would } from "./asked.js";
import type { Row } from "./row.js";

const LADDER = { behavesLike: "tryton", levels: [5, 20, 40] } as const;
const D = "2026-01-01";

export const TRYTON: readonly Row[] = [
  {
    id: "TRY-1",
    given: "levels 5/20/40, 100.00 due D; run on D+4 / D+5",
    theirs: "none / L1",
    got: () => both(...["2026-01-05", "2026-01-06"].map((run) => messages(would(LADDER, { until: run, runs: [run], invoices: [due("F-1", D)] }), levelOnly))),
  },
  {
    id: "TRY-3",
    given: "L1 processed, then blocked; D+30",
    theirs: "L1",
    got: () => messages(would(LADDER, { until: "2026-01-31", invoices: [due("F-1", D, { resting: [{ from: "2026-01-07" }] })] }), levelOnly),
  },
  {
    id: "TRY-5",
    given: "paid on D+3; D+50",
    theirs: "none",
    got: () => messages(would(LADDER, { until: "2026-02-20", invoices: [due("F-1", D, { payments: [{ on: "2026-01-04", amount: "100.00" }] })] })),
  },
  {
    id: "TRY-6",
    given: "another invoice was fully matched before: invoices in the messages",
    theirs: "F-1",
    got: () => {
      const invoices = [due("F-0", D, { payments: [{ on: "2026-01-02", amount: "100.00" }] }), due("F-1", D)];
      return [...new Set(would(LADDER, { until: "2026-02-20", invoices }).flatMap((step) => step.invoices))].join(", ");
    },
  },
  {
    id: "TRY-7",
    given: "one level at 0 days: processed D+1, run D+2",
    theirs: "L1 01-02, then final",
    got: () =>
      `${messages(would({ ...LADDER, levels: [0] }, { until: "2026-03-01", runs: ["2026-01-02", "2026-01-03", "2026-02-20"], invoices: [due("F-1", D)] }))}, then final`,
  },
  {
    id: "TRY-10",
    given: "invoices of one party at two levels: level of the letter",
    theirs: "L2",
    got: () => {
      const invoices = [due("F-1", D), due("F-2", "2026-01-16")];
      const steps = would({ ...LADDER, switches: { invoicesInMessage: "all-overdue" } }, { until: "2026-01-21", runs: ["2026-01-06", "2026-01-21"], invoices });
      return messages(steps.slice(1), levelOnly);
    },
  },
];
