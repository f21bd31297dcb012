// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { planAsync, type Source } from "../../src/engines/json-rules-engine.js";
import { defineFact, type FactType, known, unknown } from "../../src/facts/fact.js";
import { createPlanner } from "../../src/planner.js";
import { CUSTOMERS, dossier, invoice } from "../customers.js";

const own = (name: string, type: FactType) =>
  defineFact({
    name,
    type,
    group: "custom",
    optional: true,
    meaning: { en: `what ${name} says`, nl: `wat ${name} zegt` },
    polarity: "restrains",
    personal: false,
    derive: (from) => {
      const told = from.dossier.custom?.[name];
      return typeof told === "number" || typeof told === "boolean" ? known(told, `/custom/${name}`) : unknown();
    },
  });

/** A company that keeps some facts elsewhere, and asks for them only of late customers. */
const planner = createPlanner({
  facts: [own("projectRunning", "boolean"), own("complaintsAtHeadOffice", "count")],
  policy: {
    schemaVersion: 1,
    name: "acme",
    extends: "amicable:relationship-first@1",
    reasons: {
      "complained-elsewhere": {
        when: {
          all: [
            { fact: "complaintsAtHeadOffice", operator: "greaterThan", value: 0 },
            { fact: "daysPastDue", operator: "greaterThan", value: 0 },
          ],
        },
        then: { reason: "dissatisfied", strength: "told" },
        because: { en: "They complained at head office.", nl: "Ze klaagden bij het hoofdkantoor." },
        source: ["E6"],
      },
    },
    rules: {
      "ask-on-site": {
        when: {
          all: [
            { fact: "projectRunning", operator: "equal", value: true },
            { fact: "daysPastDue", operator: "greaterThan", value: 0 },
          ],
        },
        then: { treatment: "check-in-call", tier: "first" },
        because: { en: "Somebody is there already.", nl: "Er is al iemand ter plaatse." },
        source: ["B2"],
      },
    },
  },
});

const LATE = { ...CUSTOMERS[1]?.told, customer: { id: "C-1", kind: "business", country: "NL", language: "nl", since: "2013-04-01" } };
const late = dossier(LATE);
const onTime = dossier({ ...LATE, invoices: [invoice("F-99", "2026-11-12", "2026-12-11", "4200.00")] });

/** Answers after some milliseconds, and counts how often it was asked. */
function source<T extends boolean | number>(answer: T | undefined, afterMs = 0): Source & { readonly asked: () => number } {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    return answer;
  };
  return Object.assign(ask, { asked: () => asked });
}

const rulesOf = (plan: Awaited<ReturnType<typeof planAsync>>) => plan.actions.flatMap((action) => action.because.map(({ rule }) => rule));

describe("facts that are kept elsewhere", () => {
  it("change the plan of a customer they matter for", async () => {
    const plan = await planAsync(planner, late, { facts: { projectRunning: source(true), complaintsAtHeadOffice: source(2) } });
    expect(rulesOf(plan)).toContain("ask-on-site");
    expect(plan.reasons[0]).toMatchObject({ reason: "dissatisfied", strength: "told" });
  });

  it("are asked for once, though two rules and two currencies want them", async () => {
    const [projectRunning, complaintsAtHeadOffice] = [source(true), source(2)];
    await planAsync(planner, dossier(CUSTOMERS[3]?.told ?? {}), { facts: { projectRunning, complaintsAtHeadOffice } });
    expect([projectRunning.asked(), complaintsAtHeadOffice.asked()]).toEqual([1, 1]);
  });

  it("are left alone for a customer whom no rule asks them of", async () => {
    const [projectRunning, complaintsAtHeadOffice] = [source(true), source(2)];
    const plan = await planAsync(planner, onTime, { facts: { projectRunning, complaintsAtHeadOffice } });
    expect([projectRunning.asked(), complaintsAtHeadOffice.asked()]).toEqual([0, 0]);
    expect(plan).toEqual(planner.plan(onTime));
  });

  it("are left alone when the dossier tells them already", async () => {
    const projectRunning = source(true);
    const plan = await planAsync(planner, dossier({ ...LATE, custom: { projectRunning: false } }), { facts: { projectRunning } });
    expect(projectRunning.asked()).toBe(0);
    expect(rulesOf(plan)).not.toContain("ask-on-site");
  });

  it.each([
    ["fails", "no-answer", () => Promise.reject(new Error("down"))],
    [
      "fails before it promises anything",
      "no-answer",
      () => {
        throw new Error("down");
      },
    ],
    ["does not know", "not-told", () => undefined],
    ["answers with something else", "no-answer", () => "yes"],
    ["never answers", "no-answer", () => new Promise<never>(() => {})],
  ])("stay unknown, and the plan says so, when the source %s", async (_, why, projectRunning: Source) => {
    const plan = await planAsync(planner, late, { facts: { projectRunning }, timeoutMs: 20 });
    const { unknown: _unknown, ...rest } = planner.plan(late);
    expect(plan).toMatchObject(rest);
    expect(plan.unknown).toContainEqual({ fact: "projectRunning", why });
  });

  it("are no longer waited for once the caller gives up", async () => {
    const controller = new AbortController();
    let seen: AbortSignal | undefined;
    const projectRunning: Source = ({ signal }) => {
      seen = signal;
      return new Promise(() => {});
    };
    const planning = planAsync(planner, late, { facts: { projectRunning }, signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(planning).rejects.toMatchObject({ code: "aborted" });
    expect(seen?.aborted).toBe(true);
  });

  it("are not asked for any more once the caller gave up", async () => {
    const controller = new AbortController();
    const complaintsAtHeadOffice: Source = () => {
      controller.abort();
      return 2;
    };
    const projectRunning = source(true);
    const planning = planAsync(planner, late, { facts: { complaintsAtHeadOffice, projectRunning }, signal: controller.signal });
    await expect(planning).rejects.toMatchObject({ code: "aborted" });
    expect(projectRunning.asked()).toBe(0);
  });

  it("are not waited for, nor asked for, when the caller gives up while another is being fetched", async () => {
    const controller = new AbortController();
    const rest = [own("slowOne", "boolean"), own("nextOne", "boolean")];
    const when = { all: [{ fact: "slowOne", operator: "equal", value: true }] };
    const reasons = { first: { when, then: { reason: "forgot", strength: "weak" } } };
    const rules = { second: { when: { all: [{ fact: "nextOne", operator: "equal", value: true }] }, then: { treatment: "check-in-call" } } };
    const both = createPlanner({ facts: rest, policy: { schemaVersion: 1, name: "acme", reasons, rules } });
    const nextOne = source(true);
    const slowOne: Source = () => new Promise(() => setTimeout(() => controller.abort(), 2));
    const began = performance.now();
    await expect(planAsync(both, late, { facts: { slowOne, nextOne }, timeoutMs: 5000, signal: controller.signal })).rejects.toMatchObject({ code: "aborted" });
    expect(nextOne.asked()).toBe(0);
    expect(performance.now() - began).toBeLessThan(2500);
  });

  it("leave nothing behind on the caller's signal, however slow they were", async () => {
    const { signal } = new AbortController();
    const projectRunning: Source = () => new Promise(() => {});
    await planAsync(planner, late, { facts: { projectRunning, complaintsAtHeadOffice: source(1) }, timeoutMs: 5, signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("must have been declared by the company, and cannot replace what the library derives", async () => {
    const facts = { projectRuning: source(true), overdueAmount: source(0) };
    await expect(planAsync(planner, late, { facts })).rejects.toMatchObject({
      code: "not-an-own-fact",
      issues: [{ at: "/facts/projectRuning" }, { at: "/facts/overdueAmount" }],
    });
  });
});

describe("a thousand plans at the same time", () => {
  it("each are what they are one by one, and lose no rule", async () => {
    const when = (fact: string) => ({ all: [{ fact, operator: "equal", value: fact === "projectRunning" ? true : 2 }] });
    const rules = {
      "ask-on-site": { when: when("projectRunning"), then: { treatment: "check-in-call" } },
      "ask-head-office": { when: when("complaintsAtHeadOffice"), then: { treatment: "put-to-person" } },
    };
    const small = createPlanner({
      facts: [own("projectRunning", "boolean"), own("complaintsAtHeadOffice", "count")],
      policy: { schemaVersion: 1, name: "acme", rules },
    });
    const customers = [late, onTime, dossier({ ...LATE, customer: { id: "C-2", country: "NL" } })];
    const cases = customers.flatMap((customer) => [true, false].flatMap((running) => [2, undefined].map((complaints) => ({ customer, running, complaints }))));
    const planFor = ({ customer, running, complaints }: (typeof cases)[number], [one, other]: readonly [number, number]) =>
      planAsync(small, customer, { facts: { projectRunning: source(running, one), complaintsAtHeadOffice: source(complaints, other) } });

    const alone: Awaited<ReturnType<typeof planAsync>>[] = [];
    for (const each of cases) alone.push(await planFor(each, [0, 0]));
    expect(new Set(alone.map((plan) => JSON.stringify(plan))).size).toBe(cases.length);

    const together = await Promise.all(
      Array.from({ length: 1000 }, (_, run) => planFor(cases[run % cases.length] ?? never(), [(run * 7) % 23, (run * 5) % 19])),
    );
    for (const [run, plan] of together.entries()) expect(plan, `run ${run}`).toEqual(alone[run % cases.length]);
  });
});

function never(): never {
  throw new Error("there is no such case");
}
