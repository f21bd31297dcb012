import { describe, expect, it, test } from "vitest";
import { AmicableError, lawfulClaim } from "../../../src/index.js";
import { asking, keysOf, LETTER_OVER } from "./asking.js";

describe("a claim", () => {
  it("adds the invoice, its interest and the fixed amount (LAW-1 in shape: 4,500, thirty days, 40)", () => {
    const claim = lawfulClaim(asking("FR", "business", { amount: "4500.00" }));
    expect(claim).toMatchObject({ principal: "4500.00", interest: "45.86", costs: "40.00", vat: "0.00", total: "4585.86" });
    expect(claim.lines.map(({ what, amount }) => `${what} ${amount}`)).toEqual(["principal 4500.00", "interest 45.86", "lump-sum 40.00"]);
  });

  it("is the invoice alone for a person who is not in default (ERP-1: 100, 20 days, nothing on top)", () => {
    const claim = lawfulClaim(asking("NL", "consumer", { amount: "100.00", due: "2026-11-03" }));
    expect(claim).toMatchObject({ principal: "100.00", interest: "0.00", costs: "0.00", total: "100.00", follows: { total: "40.00" } });
    expect(keysOf(claim.refused)).toEqual(["money.default-first", "money.term-first"]);
  });

  it("has costs without interest where only those are owed (ERP-9: the fee is not lost when the rate is nothing)", () => {
    expect(lawfulClaim(asking("NL", "consumer", { amount: "100.00", ...LETTER_OVER }))).toMatchObject({ interest: "0.00", costs: "40.00", total: "140.00" });
  });

  it("counts costs over the invoice, never over interest or earlier costs (fork: Tryton, not Invoice Ninja)", () => {
    const question = asking("NL", "consumer", { ...LETTER_OVER, inDefaultSince: "2026-10-30" });
    expect(lawfulClaim(question)).toMatchObject({ interest: "2.74", costs: "150.00", total: "1152.74" });
  });

  it("names the source of every line and how sure it is, and rests on nothing less than what was read", () => {
    const claim = lawfulClaim(asking("NL", "business", {}, { recoversVat: false }));
    expect(claim.lines.map(({ what }) => what)).toEqual(["principal", "interest", "costs", "vat"]);
    for (const line of claim.lines) {
      expect(line.source.length).toBeGreaterThan(5);
      expect(["C1", "C2", "R"]).toContain(line.confidence);
    }
  });

  it("says which figures nobody checked for seven months", () => {
    expect(lawfulClaim(asking("NL", "business")).old).toEqual([]);
    expect(lawfulClaim(asking("NL", "business", {}, { on: "2027-06-22" })).old.map(({ id }) => id)).toEqual(["NL.commercial-rate", "NL.bik"]);
  });
});

describe("nothing is added", () => {
  test.each([
    ["to what somebody owes whose country was not told", { country: undefined }, "money.country-not-told"],
    ["where the kind of customer was not told", { kind: undefined }, "money.kind-not-told"],
    ["for a prospect", { kind: "prospect" }, "money.kind-not-told"],
    ["across a border: whose law holds is for a person", { creditorCountry: "DE" }, "money.law-unclear"],
    ["in a country without rules", { country: "BR" }, "money.no-rules"],
    ["in dollars: a Dutch fee is in euros, and is not converted (OCA-11, MET-15 and ERP-8 differ; ours refuses)", { currency: "USD" }, "money.other-currency"],
    ["in euros in Britain", { country: "GB", currency: "EUR" }, "money.other-currency"],
    ["in Sweden, where another central bank sets the rate", { country: "SE", currency: "SEK" }, "money.no-rules"],
  ] as const)("%s", (_who, change, key) => {
    const { country, kind, ...rest } = { ...asking("NL", "business"), ...change };
    const claim = lawfulClaim({ ...rest, ...(country && { country }), ...(kind && { kind }) });
    expect(claim).toMatchObject({ principal: "1000.00", total: "1000.00", interest: "0.00", costs: "0.00" });
    expect(keysOf(claim.refused)).toEqual([key, key]);
  });
});

describe("a question that is not right", () => {
  it("is answered with every problem at once, where it is and how to mend it", () => {
    const told = {
      ...{ country: "nl", kind: "company", on: "23-11-2026", currency: "EUR" },
      claims: [
        { id: "F1", amount: "1.000,00", due: "2026-02-30" },
        { id: "", amount: "5", payment: [] },
      ],
    };
    try {
      lawfulClaim(told as never);
      expect.fail("it was not refused");
    } catch (error) {
      if (!(error instanceof AmicableError)) throw error;
      expect(error.code).toBe("invalid-question");
      expect(error.issues.map(({ at, code }) => `${at} ${code}`)).toEqual([
        "/claims/0/due impossible-date",
        "/claims/1/due missing",
        "/claims/1/id empty",
        "/claims/1/payment unknown-field",
        "/country country-form",
        "/kind wrong-kind",
        "/on date-form",
      ]);
      expect(error.issues.find(({ at }) => at === "/claims/1/payment")?.mend).toBe("Did you mean payments?");
    }
  });

  test.each([
    [{ claims: [{ id: "F1", amount: "1.005", due: "2026-10-24" }] }, "/claims/0/amount"],
    [{ claims: [{ id: "F1", amount: "-5", due: "2026-10-24" }] }, "/claims/0/amount"],
    [{ agreed: { percent: "8%" } }, "/agreed/percent"],
    [{ chargedBefore: [{ due: "2026-10-24", amount: "x" }] }, "/chargedBefore/0/amount"],
  ])("%j is refused at %s", (change, at) => {
    expect(() => lawfulClaim({ ...asking("NL", "business"), ...change })).toThrow(at);
  });

  it("of any other kind crashes nothing (P14)", () => {
    for (const told of [
      undefined,
      null,
      1,
      "x",
      [],
      { claims: 3 },
      {
        get on() {
          throw new Error("read");
        },
      },
    ])
      expect(() => lawfulClaim(told as never)).toThrow(AmicableError);
  });
});
