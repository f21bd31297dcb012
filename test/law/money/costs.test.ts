import { describe, expect, it, test } from "vitest";
import { collectionCosts } from "../../../src/index.js";
import { asking, type Claimed, keysOf, LETTER_OVER } from "./asking.js";

const SCALE_NL = "Stb. 2012, 141, art. 2 (law page 1.1)";
const CAP_BE = "Book XIX WER; legaleyes.be (law page 3)";
const TIERS_GB = "gov.uk (law page 6)";

describe("a Dutch consumer who got a good letter pays by the scale", () => {
  test.each([
    ["0.01", "40.00", SCALE_NL],
    ["100.00", "40.00", SCALE_NL],
    ["266.67", "40.00", SCALE_NL],
    ["266.68", "40.00", `${SCALE_NL}: 40.002`],
    ["500.00", "75.00", SCALE_NL],
    ["1000.00", "150.00", SCALE_NL],
    ["2500.00", "375.00", SCALE_NL],
    ["5000.00", "625.00", SCALE_NL],
    ["10000.00", "875.00", SCALE_NL],
    ["25000.00", "1025.00", SCALE_NL],
    ["200000.00", "2775.00", SCALE_NL],
    ["1000000.00", "6775.00", SCALE_NL],
    ["2000000.00", "6775.00", SCALE_NL],
  ])("on %s: %s (%s)", (amount, costs) => {
    expect(collectionCosts(asking("NL", "consumer", { amount, ...LETTER_OVER })).total).toBe(costs);
    expect(collectionCosts(asking("NL", "business", { amount })).total, "a company too, without a letter").toBe(costs);
  });

  it.each([
    [false, "181.50", "the creditor cannot reclaim VAT: 150 and 21 % (Stb. 2012, 141, art. 2(3))"],
    [true, "150.00", "the creditor reclaims VAT"],
    [undefined, "150.00", "nobody told whether the creditor does"],
  ] as const)("recovers VAT %s: %s (%s)", (recoversVat, total, _why) => {
    const answer = collectionCosts(asking("NL", "consumer", LETTER_OVER, recoversVat === undefined ? {} : { recoversVat }));
    expect(answer.total).toBe(total);
  });

  it("and only of what was still open when the free term ended (ECLI:NL:HR:2016, part payment)", () => {
    const paid = (on: string) => collectionCosts(asking("NL", "consumer", { ...LETTER_OVER, payments: [{ on, amount: "600.00" }] })).total;
    expect(paid("2026-11-16"), "on the last free day").toBe("60.00");
    expect(paid("2026-11-17"), "a day too late").toBe("150.00");
    expect(collectionCosts(asking("NL", "consumer", { ...LETTER_OVER, payments: [{ on: "2026-11-16", amount: "1000.00" }] })).total).toBe("0.00");
  });
});

describe("before a letter's term has ended a Dutch consumer owes nothing on top", () => {
  it("but the letter can name to the cent what would follow", () => {
    const answer = collectionCosts(asking("NL", "consumer", {}, { recoversVat: false }));
    expect(answer).toMatchObject({ total: "0.00", lines: [], follows: { costs: "150.00", vat: "31.50", total: "181.50" } });
    expect(keysOf(answer.refused)).toEqual(["money.term-first"]);
  });

  it.each([
    ["2026-11-23", "money.term-running", "the last free day itself is free"],
    ["2026-11-07", "money.letter-too-early", "fourteen days do not fit between the due date and the end (bvvb.nl 2017)"],
  ])("with a term that ends on %s: %s, because %s", (freeTermEnds, key) => {
    const answer = collectionCosts(asking("NL", "consumer", { freeTermEnds }));
    expect(answer.total).toBe("0.00");
    expect(keysOf(answer.refused)).toEqual([key]);
  });

  it("and the day after the last free day it does", () => {
    expect(collectionCosts(asking("NL", "consumer", { freeTermEnds: "2026-11-08" })).total, "due on 24 October, delivered on the 25th").toBe("150.00");
    expect(collectionCosts(asking("NL", "consumer", { freeTermEnds: "2026-11-22" })).total).toBe("150.00");
    expect(collectionCosts(asking("NL", "consumer", { freeTermEnds: "2026-11-22", inDefaultSince: "2026-11-09" })).total, "default began later").toBe("0.00");
  });

  it("and a sole trader is treated as a person", () => {
    expect(collectionCosts(asking("NL", "sole-trader")).total).toBe("0.00");
    expect(collectionCosts(asking("NL", "sole-trader", LETTER_OVER)).total).toBe("150.00");
  });
});

describe("small terms of one contract (Stb. 2024, 44, from 2024-10-01; law page 1.1)", () => {
  const terms = (count: number, more: (index: number) => Partial<Claimed> = () => ({})): Claimed[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `T${index + 1}`, amount: "200.00", due: `2026-0${index + 4}-01`, freeTermEnds: `2026-0${index + 4}-28` },
      ...more(index),
    }));
  const costs = (claims: Claimed[], more = {}) => collectionCosts({ ...asking("NL", "consumer", {}, more), claims });

  it("bring 40 each, and 140 in six months together", () => {
    expect(costs(terms(1)).total).toBe("40.00");
    expect(costs(terms(3)).total).toBe("120.00");
    expect(costs(terms(4)).total).toBe("140.00");
    const six = costs(terms(6));
    expect(six.total).toBe("140.00");
    expect(six.lines.map(({ amount }) => amount)).toEqual(["40.00", "40.00", "40.00", "20.00"]);
    expect(keysOf(six.refused)).toEqual(["money.cap-reached", "money.cap-reached"]);
  });

  it("count what was charged before for terms of the last six months", () => {
    const before = (due: string) => costs(terms(1), { chargedBefore: [{ due, amount: "120.00" }] }).total;
    expect(before("2026-02-01")).toBe("20.00");
    expect(before("2025-09-30"), "more than six months ago").toBe("40.00");
  });

  it("bring one fee, the highest, when letters were skipped and one covers them all", () => {
    const one = costs(terms(4, (index) => ({ letter: "L1", freeTermEnds: "2026-11-01", amount: index === 2 ? "400.00" : "200.00" })));
    expect(one.total).toBe("60.00");
    expect(one.lines).toHaveLength(1);
  });

  it("are not small above 266.67, and other invoices in one letter are added up (6:96(7) BW)", () => {
    expect(costs(terms(6, () => ({ amount: "1000.00" }))).total).toBe("900.00");
    expect(
      costs(
        terms(4, () => ({ letter: "L1", freeTermEnds: "2026-11-01" })),
        { recurring: false },
      ).total,
      "15 % of 800",
    ).toBe("120.00");
    expect(costs(terms(6), { recurring: false }).total, "no running contract").toBe("240.00");
  });

  it("leave no more in a letter to come than is left under the cap", () => {
    const [first, second, third, ...rest] = terms(5);
    if (!first || !second || !third) throw new Error("there are five terms");
    const waiting = rest.map(({ freeTermEnds: _, ...term }) => term);
    expect(costs([first, second, third, ...waiting])).toMatchObject({ total: "120.00", follows: { total: "20.00" } });
  });
});

describe("a Belgian consumer owes what the contract names, up to the cap", () => {
  const costs = (amount: string, agreed: { costs?: string } = { costs: "99999.00" }, claim: Partial<Claimed> = LETTER_OVER) =>
    collectionCosts(asking("BE", "consumer", { amount, ...claim }, { agreed }));

  test.each([
    ["50.00", "20.00"],
    ["150.00", "20.00"],
    ["150.01", "30.00"],
    ["300.00", "45.00"],
    ["500.00", "65.00"],
    ["1000.00", "90.00"],
    ["10000.00", "540.00"],
    ["39200.00", "2000.00"],
    ["100000.00", "2000.00"],
  ])(`on %s at most %s (${CAP_BE})`, (amount, most) => {
    expect(costs(amount).total).toBe(most);
  });

  it("less where the contract names less, nothing where it names nothing", () => {
    expect(costs("1000.00", { costs: "25.00" }).total).toBe("25.00");
    expect(costs("1000.00", {}).total).toBe("0.00");
    expect(keysOf(costs("1000.00", {}).refused)).toEqual(["money.costs-agreed-first"]);
  });

  it("nothing with the first reminder, which is free", () => {
    expect(costs("1000.00", { costs: "90.00" }, {})).toMatchObject({ total: "0.00", follows: { total: "90.00" } });
  });
});

describe("a Belgian reminder", () => {
  const fees = (claims: Claimed[], more = {}) =>
    collectionCosts({ ...asking("BE", "consumer", {}, { agreed: { reminder: "9.00" }, ...more }), claims }).lines.map(
      ({ about, amount }) => `${about[0]} ${amount}`,
    );
  const term = (id: string, ...reminders: string[]): Claimed => ({ id, amount: "50.00", due: "2026-01-01", reminders });

  it("is free the first time, and at most 7.50 after that (vrt.be 2023-09-01, law page 3)", () => {
    expect(fees([term("F1", "2026-02-01")])).toEqual([]);
    expect(fees([term("F1", "2026-02-01", "2026-03-01", "2026-04-01")])).toEqual(["F1 15.00"]);
    expect(fees([term("F1", "2026-02-01", "2026-03-01")], { agreed: { reminder: "5.00" } })).toEqual(["F1 5.00"]);
    expect(fees([term("F1", "2026-02-01", "2026-03-01")], { agreed: {} }), "no price in the contract").toEqual([]);
    expect(fees([term("F1", "2026-02-01", "2027-03-01")]), "one that is still to come").toEqual([]);
  });

  it("is free for three due dates a year under a running contract, from the fourth not", () => {
    const four = ["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"].map((day, index) => term(`F${index + 1}`, day));
    expect(fees(four, { recurring: true })).toEqual(["F4 7.50"]);
    expect(fees(four), "nobody told that it runs").toEqual([]);
  });
});

describe("the fixed amount for companies", () => {
  test.each([
    ["GB", "999.99", "40.00", TIERS_GB],
    ["GB", "1000.00", "70.00", TIERS_GB],
    ["GB", "9999.99", "70.00", TIERS_GB],
    ["GB", "10000.00", "100.00", TIERS_GB],
    ["BE", "1000.00", "40.00", "law of 2 August 2002, art. 6 (law page 3)"],
    ["FR", "1000.00", "40.00", "D441-5 (law page 5)"],
    ["IT", "1000.00", "40.00", "Directive 2011/7/EU (law page 8)"],
  ])("%s, %s: %s (%s)", (country, amount, fixed) => {
    expect(collectionCosts(asking(country, "business", { amount })).total).toBe(fixed);
    expect(collectionCosts(asking(country, "public", { amount })).total).toBe(fixed);
  });

  it("comes once per invoice", () => {
    const claims = [1, 2].map((number) => ({ id: `F${number}`, amount: "100.00", due: "2026-10-24" }));
    expect(collectionCosts({ ...asking("FR", "business"), claims }).total).toBe("80.00");
  });

  it("waits in Germany for default (§ 286, § 288(5) BGB)", () => {
    expect(keysOf(collectionCosts(asking("DE", "business")).refused)).toEqual(["money.default-first"]);
    expect(collectionCosts(asking("DE", "business", { dueByContract: true })).total).toBe("40.00");
    expect(collectionCosts(asking("DE", "business", { requestReceived: "2026-11-02" })).total).toBe("40.00");
    expect(collectionCosts(asking("DE", "business", { requestReceived: "2026-10-20" })).total, "a request before the due date").toBe("0.00");
  });

  it("is not there on the due date itself", () => {
    expect(collectionCosts(asking("FR", "business", { due: "2026-11-23" })).total).toBe("0.00");
  });
});

describe("what a consumer elsewhere never pays", () => {
  test.each([
    ["DE", "money.actual-costs-only", "BGH VIII ZR 95/18"],
    ["FR", "money.court-first", "L111-8"],
    ["GB", "money.no-costs-for-consumers", "no rule"],
    ["IT", "money.no-costs-for-consumers", "no rule"],
    ["US", "money.no-rules", "no rules for the country"],
  ])("%s: %s (%s)", (country, key) => {
    const answer = collectionCosts(asking(country, "consumer", LETTER_OVER, { agreed: { costs: "50.00" } }));
    expect(answer).toMatchObject({ total: "0.00", lines: [] });
    expect(keysOf(answer.refused)).toEqual([key]);
    expect(answer.follows).toBeUndefined();
  });
});
