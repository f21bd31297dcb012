import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/planner.js";
import { isPlan, planPortfolio, portfolioSummary, type RateTold, worklist } from "../../src/portfolio/index.js";
import type { Json } from "../../src/vocabulary.js";
import { CUSTOMERS, dossier, invoice } from "../customers.js";

const planner = createPlanner();
const documents = CUSTOMERS.map(({ told }, index) => ({ ...told, customer: { ...(told.customer as object), id: `C-${index + 1}` } }));
const [first = {}] = documents;

async function* arriving<T>(items: readonly T[]): AsyncIterable<T> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}
async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
/** A customer whose policy values in its own currency. */
const inDollars = createPlanner({
  policy: {
    schemaVersion: 1,
    name: "acme",
    extends: "amicable:relationship-first@1",
    forCustomer: { "C-2": { economics: { currency: "USD" } } },
  },
});

describe("a portfolio as it comes in", () => {
  it("gets the plan of each customer, in order, and the same as one by one", async () => {
    const plans = await all(planPortfolio(arriving(documents), planner));
    expect(plans).toEqual(documents.map((document) => planner.plan(dossier(document))));
  });

  it("says of a dossier that cannot be read who it is about and what is wrong, and goes on with the next customer", async () => {
    const broken = { ...first, asOf: "yesterday" };
    const results = await all(planPortfolio([broken, "no dossier at all", first], planner));
    expect(results[0]).toMatchObject({ refused: true, number: 1, customer: "C-1", issues: [{ at: "/asOf" }] });
    expect(results[1]).toMatchObject({ refused: true, number: 2, issues: [{ code: "not-an-object" }] });
    expect(results.map(isPlan)).toEqual([false, false, true]);
  });

  it("takes the next customer in only when somebody wants the next plan", async () => {
    let taken = 0;
    function* endless(): Iterable<Json> {
      for (;;) {
        taken += 1;
        yield first;
      }
    }
    for await (const _ of planPortfolio(endless(), planner)) if (taken === 3) break;
    expect(taken).toBe(3);
  });
});

describe("the worklist of a team", () => {
  it("puts the policy's tier first and then the value, whoever came first", async () => {
    const list = await worklist(planPortfolio([...documents].reverse(), planner));
    const again = await worklist(planPortfolio(documents, planner));
    expect(list).toEqual(again);
    const order = list.items.map(({ action, value }) => [["first", "strong", "normal", "fallback"].indexOf(action.score.tier), -Number(value?.amount)]);
    expect([...order].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))).toEqual(order);
    expect(list.items.length + list.waiting).toBe(documents.length);
  });

  it("leaves out customers for whom waiting is best, and counts them", async () => {
    const paid = { ...first, invoices: [invoice("F-1", "2026-09-24", "2026-10-24", "1250.00", "2026-10-20")] };
    const list = await worklist(planPortfolio([paid], createPlanner({ policy: { schemaVersion: 1, name: "acme", rules: {} } })));
    expect(list).toMatchObject({ items: [], waiting: 1 });
  });

  it("shows what is asked per currency and never adds currencies up", async () => {
    const list = await worklist(planPortfolio(documents, planner));
    const both = list.items.find(({ customer }) => customer === "C-4");
    expect(new Set(both?.asks.map(({ currency }) => currency)).size).toBe(both?.asks.length);
  });

  it("compares values in two currencies by the dated rate that was given, and shows that rate", async () => {
    const rate: RateTold = { from: "USD", to: "EUR", rate: "0.5", on: "2026-11-20", source: "ECB" };
    const list = await worklist(planPortfolio(documents, inDollars), { currency: "EUR", rates: [rate] });
    const item = list.items.find(({ customer }) => customer === "C-2");
    expect(item?.action.score.currency).toBe("USD");
    expect(item?.value?.rate).toEqual(rate);
    expect(Number(item?.value?.amount)).toBeCloseTo((item?.action.score.net ?? 0) / 200, 1);
    expect(list.items.filter(({ value }) => value?.rate).map(({ customer }) => customer)).toEqual(["C-2"]);
  });

  it("does not guess a rate: what has none stands last in its tier, and the missing rate is named", async () => {
    const list = await worklist(planPortfolio(documents, inDollars), { currency: "EUR" });
    expect(list.missingRates).toEqual(["USD/EUR"]);
    expect(list.items.find(({ customer }) => customer === "C-2")?.value).toBeUndefined();
  });

  it("asks for a currency where plans value in several", async () => {
    await expect(worklist(planPortfolio(documents, inDollars))).rejects.toMatchObject({ code: "currency-needed", issues: [{ received: "EUR, USD" }] });
  });

  it("refuses a rate without a day, and every other wrong rate with it", async () => {
    const rates = [
      { from: "USD", to: "EUR", rate: "0.9", on: "" },
      { from: "EURO", to: "EUR", rate: "-1", on: "2026-02-30" },
    ];
    const refused = worklist(planPortfolio(documents, planner), { currency: "EUR", rates });
    await expect(refused).rejects.toMatchObject({
      code: "invalid-rate",
      issues: [{ at: "/rates/0/on" }, { at: "/rates/1/from" }, { at: "/rates/1/rate" }, { at: "/rates/1/on" }],
    });
  });
});

describe("a whole portfolio on one page", () => {
  it("says how many customers get which first action, and what nobody told", async () => {
    const summary = await portfolioSummary(planPortfolio([...documents, "no dossier"], planner));
    expect(summary).toMatchObject({ plans: documents.length, refused: 1 });
    expect(summary.first.reduce((sum, { count }) => sum + count, 0)).toBe(documents.length);
    expect(summary.first.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100, 0);
    expect(summary.unknown.every(({ count }) => count <= documents.length)).toBe(true);
  });

  it("of nobody is empty and divides by nothing", async () => {
    expect(await portfolioSummary([])).toEqual({ plans: 0, refused: 0, first: [], reasons: [], withheld: [], unknown: [], locked: [] });
  });
});
