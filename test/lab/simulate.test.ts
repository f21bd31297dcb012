import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/decide/plan.js";
import type { Chance } from "../../src/lab/chance.js";
import { simulate } from "../../src/lab/simulate.js";
import { createPlanner, type Planner } from "../../src/planner.js";
import { CUSTOMERS, dossier } from "../customers.js";

const shipped = createPlanner();
const customer = dossier(CUSTOMERS[1]?.told ?? {});

/** Is always reached, always refuses, never pays. */
const UNWILLING: Chance = (...about) => (about.includes("pays") ? 0.999 : about.includes("temper") ? 0.7 : about.includes("reached") ? 0.1 : 0.9);

/** Announces in person on the first day, and holds a formal notice until a day on which something speaks against it. */
function announcing(holdsUntil: string): Planner {
  const first = shipped.plan(customer).actions[0];
  const plan = (of: typeof customer): Plan => {
    const known = shipped.plan(of);
    const isFirst = of.contacts?.length === 0;
    const wait = { ...first, treatment: "wait", timing: { ...first.timing, from: "2027-12-01T09:00+01:00" } };
    const announce = { ...first, id: "announced", treatment: "announce-in-person", pressure: 4 as const };
    const notice: Plan["later"][number] = {
      treatment: "formal-notice",
      pressure: 5,
      threatening: true,
      about: ["F-99"],
      after: { step: "announced", outcomes: ["reached-refused"], notBefore: "2026-11-30" },
      because: [],
      requires: [],
    };
    const day = known.asOf.slice(0, 10);
    const daily = { ...wait, timing: { ...wait.timing, from: `${day}T09:00+01:00` } };
    return { ...known, actions: [isFirst ? announce : daily], later: day < holdsUntil ? [notice] : [] };
  };
  return { ...shipped, plan };
}

describe("a step that mentions consequences", () => {
  it("is taken once its day has come, if the plan of that day still holds it", () => {
    const { counts } = simulate(customer, { planner: announcing("2027-01-01"), days: 14, chance: UNWILLING, strength: 1 });
    expect(counts).toMatchObject({ contacts: 2, conversations: 1, formalSteps: 1 });
  });

  it("is not taken before its day", () => {
    const { counts } = simulate(customer, { planner: announcing("2027-01-01"), days: 7, chance: UNWILLING, strength: 1 });
    expect(counts).toMatchObject({ contacts: 1, formalSteps: 0 });
  });

  it("is not taken when the plan of its day no longer holds it", () => {
    const { counts } = simulate(customer, { planner: announcing("2026-11-29"), days: 14, chance: UNWILLING, strength: 1 });
    expect(counts).toMatchObject({ contacts: 1, formalSteps: 0 });
  });
});

describe("a customer of the simulation", () => {
  it("who promised a date and keeps it pays on that day", () => {
    const willing: Chance = (...about) => (about.includes("pays") ? 0.999 : about.includes("complaint") || about.includes("opt-out") ? 0.9 : 0.1);
    const asks = {
      schemaVersion: 1,
      name: "asks",
      rules: {
        ask: {
          when: { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] },
          then: { treatment: "reminder-call" },
          because: { en: "Late.", nl: "Te laat." },
        },
      },
    };
    const { counts, paidAfter } = simulate(customer, { planner: createPlanner({ policy: asks }), days: 20, chance: willing, strength: 1 });
    expect(counts.promises).toBe(1);
    // Called on Monday the 23rd, promised for Saturday, paid on the next working day.
    expect([...paidAfter]).toEqual([["F-99", 7]]);
  });

  it("whose dispute was answered no longer holds back", () => {
    const unhappy = dossier(CUSTOMERS[2]?.told ?? {});
    const eager: Chance = (...about) => (about.includes("pays") ? 0.03 : about.includes("complaint") || about.includes("opt-out") ? 0.9 : 0.1);
    const answered = simulate(unhappy, { planner: shipped, days: 10, chance: eager, strength: 1 });
    const ignored = simulate(unhappy, {
      planner: createPlanner({ policy: { schemaVersion: 1, name: "idle", rules: {} } }),
      days: 10,
      chance: eager,
      strength: 1,
    });
    expect(answered.paidAfter.size).toBeGreaterThan(ignored.paidAfter.size);
  });
});
