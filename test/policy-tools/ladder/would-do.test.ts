/** What an old system would have done: true of any ladder and any history. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LadderHistory, ladderWouldDo } from "../../../src/policy-tools/ladder/index.js";
import { times } from "../../runs.js";
import { histories, ladders, read, SIMPLE } from "./ladders.js";

const numRuns = times(150);
const on = <T>(check: (ladder: ReturnType<typeof read>, history: LadderHistory) => T) =>
  fc.assert(
    fc.property(ladders(), histories(), (told, history) => void check(read(told), history)),
    { numRuns },
  );

describe("what an old system would have done", () => {
  test("does not depend on the order in which invoices are told", () => {
    on((ladder, history) => {
      expect(ladderWouldDo(ladder, { ...history, invoices: [...history.invoices].reverse() })).toEqual(ladderWouldDo(ladder, history));
    });
  });

  test("never asks for an invoice that is paid or left alone", () => {
    on((ladder, history) => {
      const byId = new Map(history.invoices.map((invoice) => [invoice.id, invoice]));
      for (const step of ladderWouldDo(ladder, history)) {
        for (const id of step.invoices) {
          const { payments = [], resting = [] } = byId.get(id) ?? {};
          expect(payments.every((paid) => paid.on > step.on)).toBe(true);
          expect(resting.every(({ from, until = "9999" }) => step.on < from || step.on > until)).toBe(true);
        }
      }
    });
  });

  test("repeats itself when asked again", () => {
    on((ladder, history) => expect(ladderWouldDo(ladder, history)).toEqual(ladderWouldDo(ladder, history)));
  });

  test("a system that takes the next level never skips one, however seldom it runs", () => {
    const careful = fc.subarray(
      Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}-17`),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(careful, (runs) => {
        const invoices = [{ id: "F-1", issued: "2026-01-01", due: "2026-01-10", amount: "100.00" }];
        const levels = ladderWouldDo(read(SIMPLE), { until: "2026-12-31", runs, invoices }).map(({ level }) => level);
        expect(levels).toEqual([1, 2, 3].slice(0, Math.min(3, runs.filter((run) => run >= "2026-01-15").length)).slice(0, levels.length));
        expect(levels).toEqual([...levels].sort());
      }),
      { numRuns },
    );
  });

  test("a history with mistakes says all of them", () => {
    const wrong = { until: "31-12-2026", invoices: [{ id: "F-1", issued: "2026-02-30", due: "2026-03-01", amount: "1e3" }] };
    try {
      ladderWouldDo(read(SIMPLE), wrong);
      expect.fail("it was accepted");
    } catch (error) {
      expect(error).toMatchObject({ code: "invalid-history", issues: [{ at: "/invoices/0/issued" }, { at: "/invoices/0/amount" }, { at: "/until" }] });
    }
  });

  test("counts to the last day of the month, also in February of a leap year", () => {
    const ladder = read({ ...SIMPLE, levels: [{ days: 20, after: "end-of-month" }] });
    const due = (day: string) => ladderWouldDo(ladder, { until: "2028-12-31", invoices: [{ id: "F-1", issued: day, due: day, amount: "1.00" }] })[0]?.on;
    expect([due("2028-01-20"), due("2028-02-09"), due("2028-02-10"), due("2028-11-30")]).toEqual(["2028-02-29", "2028-02-29", "2028-03-31", "2028-12-31"]);
  });

  test("converts money of other decimals", () => {
    const ladder = read({ ...SIMPLE, currency: "EUR", levels: [{ days: 1 }], switches: { currencies: "convert" } });
    const steps = ladderWouldDo(ladder, {
      until: "2026-02-20",
      rates: { JPY: "0.0062" },
      invoices: [{ id: "F-1", issued: "2026-01-01", due: "2026-02-01", amount: "10000", currency: "JPY" }],
    });
    expect(steps[0]).toMatchObject({ currency: "EUR", amount: "62.00" });
  });
});
