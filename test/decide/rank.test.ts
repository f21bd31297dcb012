/** What an action is worth, in parts that add up. */
import { describe, expect, it } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import { lateCase, type Told } from "../presets/late-case.js";

const scoreOf = (change: (told: Told) => void, treatment: string) => {
  const told = lateCase();
  change(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const action = createPlanner()
    .plan(dossier.value)
    .actions.find((each) => each.treatment === treatment);
  if (!action) throw new Error(`${treatment} is not in the plan`);
  return action.score;
};
const orderUnder = (rules: object, change: (told: Told) => void = () => {}) => {
  const told = lateCase();
  change(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const policy = { schemaVersion: 1, name: "own", extends: "amicable:relationship-first@1", rules };
  return createPlanner({ policy })
    .plan(dossier.value)
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
