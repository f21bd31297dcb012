/** What an action is worth, in parts that add up. */
import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/index.js";
import { lateDossier, type Told } from "../presets/late-case.js";
import { invoice, told } from "../scenarios/told.js";
import { actionIn, planOf, SLOW } from "./moment-told.js";

const scoreOf = (change: (told: Told) => void, treatment: string) => {
  const dossier = lateDossier(change);
  const action = createPlanner()
    .plan(dossier)
    .actions.find((each) => each.treatment === treatment);
  if (!action) throw new Error(`${treatment} is not in the plan`);
  return action.score;
};
const orderUnder = (rules: object, change: (told: Told) => void = () => {}) => {
  const dossier = lateDossier(change);
  const policy = { schemaVersion: 1, name: "own", extends: "amicable:relationship-first@1", rules };
  return createPlanner({ policy })
    .plan(dossier)
    .actions.map(({ treatment }) => treatment);
};
const always = (treatment: string, tier: string) => ({
  when: { all: [{ fact: "somethingLate", operator: "equal", value: true }] },
  then: { treatment, tier },
  because: { en: "Own.", nl: "Eigen." },
});
const part = (score: ReturnType<typeof scoreOf>, name: string) => score.parts.find((each) => each.name === name)?.minor ?? 0;

describe("what an action is worth", () => {
  it("is the sum of its parts, to the cent", () => {
    const score = scoreOf(() => {}, "ask-if-arrived");
    expect(score.parts.reduce((total, { minor }) => total + minor, 0)).toBe(score.net);
  });

  it("weighs the relation more for a customer whose margin is many times what it costs to win one, up to ten times", () => {
    const plain = scoreOf(() => {}, "ask-if-arrived");
    const margin = (amount: string) => (told: Told) => {
      told.customer.annualMargin = { amount, currency: "EUR" };
    };
    expect(part(scoreOf(margin("2000.00"), "ask-if-arrived"), "relationship-cost")).toBe(4 * part(plain, "relationship-cost"));
    expect(part(scoreOf(margin("900000.00"), "ask-if-arrived"), "relationship-gain")).toBe(10 * part(plain, "relationship-gain"));
  });

  it("counts every recent contact, from whichever department, as strain", () => {
    const once = scoreOf((told) => {
      told.contacts = [{ on: "2026-11-19", channel: "letter", purpose: "sales", outcome: "sent", to: "k1" }];
    }, "ask-if-arrived");
    expect(part(once, "relationship-cost")).toBe(
      2 *
        part(
          scoreOf(() => {}, "ask-if-arrived"),
          "relationship-cost",
        ),
    );
  });

  it("says so where there is no rate to the policy's currency", () => {
    const score = scoreOf((told) => {
      told.invoices[0].currency = "SEK";
    }, "ask-if-arrived");
    expect(score.missing).toEqual(["rate SEK/EUR"]);
    expect(part(score, "money-sooner")).toBe(0);
  });
});

describe("what comes first", () => {
  const CALL = always("check-in-call", "first");

  it("within a tier a word about lateness comes after what is ours to do or to answer, however much the relation is worth", () => {
    for (const treatment of ["check-bank", "allocate-cash", "put-to-person", "offer-help", "wait"]) {
      const order = orderUnder({ call: CALL, ours: always(treatment, "first") }, (told) => {
        told.customer.annualMargin = { amount: "900000.00", currency: "EUR" };
      });
      expect(order.slice(0, 2)).toEqual([treatment, "check-in-call"]);
    }
  });

  it("of a lower tier nothing comes before it", () => {
    expect(orderUnder({ call: CALL, ours: always("check-bank", "strong") }).slice(0, 2)).toEqual(["check-in-call", "check-bank"]);
  });

  it("a request for money is weighed by its value as before", () => {
    const order = orderUnder({ ask: always("ask-if-arrived", "strong"), ours: always("check-bank", "strong") }, (told) => {
      told.invoices[0].amount = "90000.00";
    });
    expect(order.indexOf("ask-if-arrived")).toBeLessThan(order.indexOf("check-bank"));
  });
});

describe("every part of what a question about EUR 1,250 is worth, in cents", () => {
  const USUAL = { tier: "normal", currency: "EUR", missing: [] };
  const MONEY = [
    ["money-sooner", 77],
    ["loss-avoided", 70],
    ["learned", 420],
  ] as const;
  const parts = (...list: readonly (readonly [name: string, minor: number])[]) => list.map(([name, minor]) => ({ name, minor }));
  const relation = (cost: number, gain: number) => parts(...MONEY, ["colleague-time", -450], ["relationship-cost", cost], ["relationship-gain", gain]);
  const margin = (amount: string, currency = "EUR") => ({ annualMargin: { amount, currency } });
  const sek = (id: string) => invoice(id, 14, { currency: "SEK" });
  const asked = (parts: Parameters<typeof told>[0] = {}, economics?: object) => {
    const own = economics && { policy: { schemaVersion: 1, name: "own", extends: "amicable:relationship-first@1", economics } };
    return actionIn(planOf(told({ invoices: [...SLOW, invoice("D", 14)], ...parts }), own), "ask-if-arrived").score;
  };

  it.each<[string, Parameters<typeof told>[0], object]>([
    ["of a relation that nobody put a figure on", {}, { net: 97, parts: relation(-300, 280) }],
    [
      "of one that earns less than it costs to win one, which counts once all the same",
      { customer: margin("250.00") },
      { net: 97, parts: relation(-300, 280) },
    ],
    ["of one that earns half as much again", { customer: margin("750.00") }, { net: 87, parts: relation(-450, 420) }],
    ["of one that earns four times as much", { customer: margin("2000.00") }, { net: 37, parts: relation(-1200, 1120) }],
    ["of one that earns any more than ten times as much", { customer: margin("1000000.00") }, { net: -83, parts: relation(-3000, 2800) }],
    ["of one whose margin is in money without a rate", { customer: margin("2000.00", "SEK") }, { net: 97, parts: relation(-300, 280) }],
    [
      "in kronor without a rate: no part is made up, and what is missing is said",
      { invoices: [...SLOW, sek("D")] },
      { net: -50, missing: ["rate SEK/EUR"], parts: relation(-300, 280).slice(2) },
    ],
    [
      "in kronor with a rate",
      { invoices: [...SLOW, sek("D")], rates: [{ from: "SEK", to: "EUR", rate: "0.09", on: "2026-11-20" }] },
      { net: -37, parts: parts(["money-sooner", 7], ["loss-avoided", 6], ...pairsOf(relation(-300, 280).slice(2))) },
    ],
    [
      "together with one in kronor: the euros count, and what is missing of the other is said",
      { invoices: [...SLOW, invoice("D", 14), sek("E")] },
      { net: 97, missing: ["rate SEK/EUR"], parts: relation(-300, 280) },
    ],
  ])("%s", (_what, parts, score) => expect(asked(parts)).toEqual({ ...USUAL, ...score }));

  it("by a policy with dearer money and dearer minutes", () => {
    const dearer = parts(["money-sooner", 192], ...MONEY.slice(1), ["colleague-time", -1200], ["relationship-cost", -300], ["relationship-gain", 280]);
    expect(asked({}, { capitalPercent: 20, minuteCost: "2.00" })).toEqual({ ...USUAL, net: -538, parts: dearer });
  });

  it("by a policy to which winning a customer costs nothing: every relation counts once", () => {
    expect(asked({ customer: margin("2000.00") }, { winCost: "0.00" })).toEqual({ ...USUAL, net: 97, parts: relation(-300, 280) });
  });

  it("waiting is worth nothing, and lacks nothing", () => {
    const score = actionIn(planOf(told({})), "wait").score;
    expect(score).toEqual({ tier: "fallback", net: 0, currency: "EUR", parts: [], missing: [] });
  });

  function pairsOf(list: readonly { readonly name: string; readonly minor: number }[]) {
    return list.map(({ name, minor }) => [name, minor] as const);
  }
});
