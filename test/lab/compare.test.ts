// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/facts/limits.js";
import { chanceFrom } from "../../src/lab/chance.js";
import { ASSUMPTIONS, type Assumption, comparePolicies } from "../../src/lab/index.js";
import { simulate } from "../../src/lab/simulate.js";
import { createPlanner } from "../../src/planner.js";
import { CUSTOMERS, dossier, invoice } from "../customers.js";

const customers = ["x", "y"].flatMap((group) =>
  CUSTOMERS.map(({ told }, index) => dossier({ ...told, customer: { ...(told.customer as object), id: `C-${group}${index}` } })),
);
const SHIPPED = "amicable:relationship-first@1";
const late = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
const words = { en: "They are late.", nl: "Ze zijn te laat." };
/** Does as much as the guardrails let it, as soon as they let it. */
const HASTY = {
  schemaVersion: 1,
  name: "hasty",
  rules: {
    remind: { when: late, then: { treatment: "friendly-reminder" }, because: words },
    ask: { when: late, then: { treatment: "clear-request", tier: "strong" }, because: words },
    threaten: { when: late, then: { treatment: "formal-notice", tier: "first" }, because: words },
  },
};
const IDLE = { schemaVersion: 1, name: "idle", rules: {} };

describe("two policies side by side", () => {
  it("are each shown by money in and by relationship kept, and labelled as a simulation", () => {
    const found = comparePolicies(customers, SHIPPED, IDLE, { days: 12, seed: 7, runs: 2 });
    expect(found).toMatchObject({ rung: "simulation", seed: 7, runs: 2, days: 12, customers: 8 });
    expect(found.a.policy).toBe(SHIPPED);
    expect(found.b).toMatchObject({ policy: "idle", relationship: { contacts: 0, complaints: 0, formalSteps: 0 }, minutes: 0 });
    expect(found.a.relationship.contacts).toBeGreaterThan(0);
    for (const { money } of [found.a, found.b]) expect(money.cashIn.map(({ currency }) => currency)).toEqual(["EUR", "USD"]);
  });

  it("come out the same with the same seed, and differently with another", () => {
    const once = comparePolicies(customers, SHIPPED, IDLE, { days: 10, seed: 7, runs: 1 });
    expect(comparePolicies(customers, SHIPPED, IDLE, { days: 10, seed: 7, runs: 1 })).toEqual(once);
    expect(comparePolicies(customers, SHIPPED, IDLE, { days: 10, seed: 8, runs: 1 }).b.money).not.toEqual(once.b.money);
  });

  it("do not differ at all when they are the same policy", () => {
    const { a, b, daysToPay } = comparePolicies(customers, SHIPPED, SHIPPED, { days: 10, seed: 7, runs: 1 });
    expect(b).toEqual(a);
    expect(daysToPay).toEqual({ difference: 0, lowest: 0, highest: 0, withHalfTheEffects: 0, signHolds: true });
  });

  it("refuse a policy that is wrong", () => {
    expect(() => comparePolicies(customers, SHIPPED, { schemaVersion: 1 }, { seed: 1 })).toThrowError(expect.objectContaining({ code: "invalid-policy" }));
  });
});

describe("a world in which nothing anybody does changes when people pay", () => {
  it("brings in the same money under every policy, to the day", () => {
    const payments = (policy: unknown) =>
      customers.map((customer) => simulate(customer, { planner: createPlanner({ policy }), days: 15, chance: chanceFrom(3), strength: 0 }).paidAfter);
    expect(payments(SHIPPED)).toEqual(payments(IDLE));
    expect(payments(HASTY)).toEqual(payments(IDLE));
  });
});

describe("customers of the simulation", () => {
  it("are never contacted more often than the guardrails allow, however hasty the policy", () => {
    const planner = createPlanner({ policy: HASTY });
    for (const customer of customers) {
      const { counts } = simulate(customer, { planner, days: 21, chance: chanceFrom(5), strength: 1 });
      expect(counts.contacts).toBeLessThanOrEqual(DEFAULT_LIMITS.maxContactsPer7Days * 3 + 1);
    }
  });

  it("pay on working days only", () => {
    const [first] = CUSTOMERS;
    const many = Array.from({ length: 40 }, (_, index) => invoice(`F-${index}`, "2026-09-24", "2026-10-24", "10.00"));
    const { paidAfter } = simulate(dossier({ ...first?.told, invoices: many }), {
      planner: createPlanner({ policy: IDLE }),
      days: 21,
      chance: chanceFrom(1),
      strength: 1,
    });
    expect(paidAfter.size).toBeGreaterThan(5);
    // The dossier is told on a Monday.
    for (const after of paidAfter.values()) expect(after % 7).toBeLessThan(5);
  });
});

describe("chance", () => {
  it("depends on the seed and on what is asked, and is spread evenly", () => {
    const chance = chanceFrom(42);
    const drawn = Array.from({ length: 20_000 }, (_, index) => chance("C-1", index, "pays"));
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 2);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = drawn.filter((value) => Math.floor(value * 10) === tenth).length / drawn.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
    expect(chance("C-1", 5, "pays")).toBe(drawn[5]);
    expect(chanceFrom(43)("C-1", 5, "pays")).not.toBe(drawn[5]);
  });
});

describe("every assumption", () => {
  it.each(Object.entries<Assumption>(ASSUMPTIONS))("%s says what it means and where it comes from", (_, assumption) => {
    expect(assumption.meaning).not.toBe("");
    expect(assumption.source).not.toBe("");
    expect(["measured", "study", "assumption"]).toContain(assumption.basis);
    if (assumption.source === "None found") expect(assumption.basis).toBe("assumption");
  });
});
