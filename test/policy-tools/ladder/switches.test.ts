/** Every question on which systems disagree, with a customer for whom its answers differ. */
import { describe, expect, test } from "vitest";
import { LADDER_PRESETS, LADDER_SWITCHES, type LadderHistory, ladderWouldDo, type SwitchName } from "../../../src/policy-tools/ladder/index.js";
import { type LadderTold, read, SIMPLE } from "./ladders.js";

const invoice = (id: string, due: string, more: Partial<LadderHistory["invoices"][number]> = {}) => ({
  id,
  issued: "2026-01-01",
  due,
  amount: "100.00",
  ...more,
});
const one = [invoice("F-1", "2026-01-31")];
const two = [invoice("F-1", "2026-01-31", { payments: [{ on: "2026-02-16", amount: "100.00" }] }), invoice("F-2", "2026-02-08")];
const until = "2026-04-30";

interface Witness {
  readonly ladder?: LadderTold;
  readonly history: LadderHistory;
}

/** A ladder and a history for which each answer leads to something else. */
const WITNESSES: Readonly<Record<SwitchName, Witness>> = {
  severalLevels: { history: { until, runs: ["2026-03-10", "2026-03-11"], invoices: one } },
  thresholdDay: { history: { until, runs: ["2026-02-20", "2026-03-05"], invoices: one } },
  ageAnchor: {
    ladder: { paymentTermDays: 30 },
    history: {
      until,
      invoices: [
        invoice("F-1", "2026-02-03", {
          instalments: [
            { due: "2026-01-20", amount: "50.00" },
            { due: "2026-02-03", amount: "50.00" },
          ],
        }),
      ],
    },
  },
  intervalReached: { ladder: { gapDays: 12 }, history: { until, invoices: one } },
  levelOf: { ladder: { switches: { invoicesInMessage: "only-triggering" } }, history: { until, invoices: two } },
  oldestPaid: { history: { until, invoices: [...two, invoice("F-3", "2026-02-10", { issued: "2026-02-09" })] } },
  missedRun: { history: { until, runs: ["2026-03-10", "2026-03-11", "2026-03-12"], invoices: one } },
  minimumEqual: { ladder: { levels: [{ days: 5, minimumAmount: "100.00" }] }, history: { until, invoices: one } },
  belowMinimum: { ladder: { levels: [{ days: 5 }, { days: 15, minimumAmount: "150.00" }] }, history: { until, invoices: one } },
  materialityEqual: { ladder: { reviewFrom: "100.00" }, history: { until, invoices: one } },
  interest: { ladder: { interestPercent: "11" }, history: { until, invoices: one } },
  feeBase: {
    ladder: {
      levels: [
        { days: 5, feePercent: "15" },
        { days: 15, feePercent: "15" },
      ],
    },
    history: { until, invoices: one },
  },
  currencies: { history: { until, rates: { USD: "0.9" }, invoices: [...one, invoice("F-2", "2026-01-31", { currency: "USD" })] } },
  invoicesInMessage: { history: { until, invoices: two } },
  unsentProposal: {
    ladder: { switches: { levelOf: "invoice" } },
    history: {
      until,
      unsent: [{ from: "2026-02-05", until: "2026-02-20" }],
      invoices: [invoice("F-1", "2026-01-31"), invoice("F-2", "2026-02-14", { issued: "2026-02-10" }), invoice("F-3", "2026-02-18")],
    },
  },
  notSentLevel: { history: { until, unsent: [{ from: "2026-02-05", until: "2026-02-20" }], invoices: one } },
  phoneRaisesLevel: { history: { until, calls: ["2026-02-03"], invoices: one } },
  missingEmail: { ladder: { levels: [{ days: 5, channel: "email" }] }, history: { until, email: false, invoices: one } },
  promise: { history: { until, promises: [{ made: "2026-02-01", by: "2026-02-20" }], invoices: one } },
  thinHistory: { history: { until, paidBefore: 2, invoices: one } },
  lateCheckOrder: {
    ladder: { switches: { levelOf: "invoice", invoicesInMessage: "only-triggering" }, levels: [{ days: 5 }, { days: 15, after: "due" }] },
    history: {
      until,
      runs: ["2026-02-12", "2026-02-26"],
      invoices: [
        invoice("OLD", "2026-02-07", { graceUntil: "2026-02-20" }),
        invoice("NEW", "2026-02-07"),
        invoice("X", "2026-02-06", { graceUntil: "2026-02-20" }),
      ],
    },
  },
  graceDay: { history: { until, invoices: [invoice("F-1", "2026-01-31", { graceUntil: "2026-02-20" })] } },
};

const answered = (name: SwitchName, value: string) => {
  const { ladder = {}, history } = WITNESSES[name];
  const switches = { ...(ladder.switches as object | undefined), [name]: value };
  const told = { ...SIMPLE, ...ladder, switches };
  return JSON.stringify(ladderWouldDo(read(told), history));
};

describe("each question", () => {
  test.each(LADDER_SWITCHES.map(({ name, values }) => [name, values.map(({ value }) => value)] as const))(
    "%s has no two answers that do the same",
    (name, values) => {
      expect(new Set(values.map((value) => answered(name, value))).size).toBe(values.length);
    },
  );

  test("a day of grace still belongs to the customer", () => {
    const steps = ladderWouldDo(read(SIMPLE), WITNESSES.graceDay.history);
    expect(steps[0]?.on).toBe("2026-02-21");
  });

  test("every system that can be named has answers that exist", () => {
    for (const [name, answers] of Object.entries(LADDER_PRESETS))
      expect(() => read({ ...SIMPLE, paymentTermDays: 30, interestPercent: "5", behavesLike: name, switches: { ...answers } })).not.toThrow();
  });
});
