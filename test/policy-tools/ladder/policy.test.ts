/** A policy from any ladder keeps every promise, and tells where it differs from the old system. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlanner } from "../../../src/planner.js";
import { LADDER_SWITCHES, policyFromLadder, renderLadderReport } from "../../../src/policy-tools/ladder/index.js";
import { assertPolicyIsSafe } from "../../../src/testing/index.js";
import { dossier } from "../../customers.js";
import { times } from "../../runs.js";
import { contact, dayFrom, invoice, MONDAY, on, told } from "../../scenarios/told.js";
import { ladders, read, SIMPLE } from "./ladders.js";

const numRuns = times(40);
const first = (policy: unknown, customer: ReturnType<typeof told>) => createPlanner({ policy }).plan(dossier(customer as never)).actions[0];

describe("a policy from a ladder", () => {
  test("loads and keeps every promise, whatever the ladder", () => {
    fc.assert(
      fc.property(ladders(), fc.integer(), (ladder, seed) => {
        assertPolicyIsSafe(policyFromLadder(read(ladder)).policy, { runs: 4, seed, only: ["P1", "P2", "P3", "P7", "P11"] });
      }),
      { numRuns },
    );
  }, 120_000);

  test("never asks for money sooner than the first level would have", () => {
    const start = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 45 }), (days, late) => {
        const { policy } = policyFromLadder(read({ ...SIMPLE, levels: [{ days }] }));
        const plan = createPlanner({ policy }).plan(dossier(told({ invoices: [invoice("F-1", late)] }) as never));
        const own = plan.actions.filter(({ because }) => because.some(({ rule }) => rule.startsWith("ladder-level")));
        if (late < days) expect(own).toEqual([]);
        for (const { pressure } of own) expect(pressure).toBe(2);
      }),
      { numRuns: 60 },
    );
  });

  test("takes the levels one after another, each when the one before arrived", () => {
    const { policy } = policyFromLadder(
      read({
        ...SIMPLE,
        levels: [
          { days: 5, channel: "email" },
          { days: 15, channel: "email" },
        ],
      }),
    );
    const customer = told({ invoices: [invoice("F-1", 6)] });
    expect(first(policy, customer)).toMatchObject({ treatment: "friendly-reminder", channel: "email", because: [{ rule: "ladder-level-1" }] });
    const sent = { ...customer, contacts: [contact(MONDAY, "email", "friendly-reminder", "sent", { pressure: 2 })] };
    const later = createPlanner({ policy }).plan(dossier(on(dayFrom(MONDAY, 14), sent) as never));
    expect(later.actions.find(({ because }) => because.some(({ rule }) => rule === "ladder-level-2"))).toMatchObject({
      treatment: "ask-for-date",
      pressure: 3,
    });
  });

  test("puts a level that mentions consequences behind a personal announcement", () => {
    const final = { days: 30, text: "Otherwise a collection agency takes over." };
    const result = policyFromLadder(read({ ...SIMPLE, levels: [{ days: 5 }, final] }));
    expect(Object.keys(result.policy.rules ?? {})).not.toContain("ladder-level-2");
    expect(result.policy.settings).toMatchObject({ formalAfterDays: 30 });
    expect(renderLadderReport(result)).toContain("only later, after a personal announcement");
    expect(renderLadderReport(result, "nl")).toContain("pas later, na een persoonlijke aankondiging");
  });

  test("tells every answer that the plan will not follow, and only those", () => {
    for (const { name, values } of LADDER_SWITCHES) {
      for (const { value, ...answer } of values) {
        const told = { ...SIMPLE, paymentTermDays: 30, interestPercent: "5", switches: { [name]: value } };
        const found = policyFromLadder(read(told)).differences.some(({ at }) => at === `/switches/${name}`);
        expect([name, value, found]).toEqual([name, value, "plan" in answer]);
      }
    }
  });

  test("asks for small amounts only from the minimum, exactly as the ladder says", () => {
    const level = (minimumEqual: string) =>
      policyFromLadder(read({ ...SIMPLE, levels: [{ days: 5, minimumAmount: "100.00" }], switches: { minimumEqual } })).policy;
    const asked = (policy: unknown, amount: string, currency = "EUR") =>
      createPlanner({ policy })
        .plan(dossier(told({ invoices: [invoice("F-1", 10, { amount, currency })] }) as never))
        .actions.some(({ because }) => because.some(({ rule }) => rule === "ladder-level-1"));
    expect([asked(level("dun"), "99.99"), asked(level("dun"), "100.00"), asked(level("skip"), "100.00"), asked(level("skip"), "100.01")]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(asked(level("dun"), "50.00", "USD")).toBe(true);
  });

  test("lets a person look from the amount at which a person looked", () => {
    const { policy } = policyFromLadder(read({ ...SIMPLE, reviewFrom: "1250.00" }));
    expect(first(policy, told({ invoices: [invoice("F-1", 10)] })).treatment).toBe("put-to-person");
  });

  test("rests as long between contacts as the ladder did, and never less than we do", () => {
    const rest = (gapDays: number) => policyFromLadder(read({ ...SIMPLE, gapDays })).policy.guardrails?.minDaysBetweenContacts;
    expect([rest(0), rest(2), rest(9), rest(300)]).toEqual([undefined, undefined, 9, 60]);
  });
});
