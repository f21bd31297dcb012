import { describe, expect, it, test } from "vitest";
import { statutoryInterest } from "../../../src/index.js";
import { simpleInterest } from "../../../src/law/money/exact.js";
import { asking, type Claimed, keysOf } from "./asking.js";

/** Each line of the answer, short. */
const shown = (question: Parameters<typeof statutoryInterest>[0]) =>
  statutoryInterest(question).lines.map(({ from, to, amount, because }) => `${from} ${to} ${because.with.days} × ${because.with.percent}: ${amount}`);

describe("simple interest", () => {
  test.each([
    [450_000, 1100, 30, 4068, "LAW-1, fiscavo: 40.6849"],
    [10_000, 0, 20, 0, "ERP-1: 100, 20 days, no rate"],
    [100_000, 1040, 365, 10_400, "a year is 365 days"],
    [100_000, 1040, 366, 10_428, "and a leap year one day more"],
    [1_000_000, 365, 1, 100, "a cent to the unit"],
    [73, 5000, 73, 7, "7.3 goes down"],
    [75, 5000, 73, 8, "7.5 goes up"],
  ])("%i at %i hundredths of a percent, %i days: %i (%s)", (base, hundredths, days, minor) => {
    expect(simpleInterest(base, hundredths, days)).toBe(minor);
  });
});

describe("Dutch companies, from the day after the term (6:119a BW)", () => {
  it("pay the rate of each half-year for its own days", () => {
    expect(shown(asking("NL", "business", { due: "2026-06-20" }))).toEqual([
      "2026-06-21 2026-06-30 10 × 10.15: 2.78",
      "2026-07-01 2026-11-23 146 × 10.4: 41.60",
    ]);
  });

  it("pay interest on last year's interest after a year, and on nothing sooner", () => {
    expect(shown(asking("NL", "business", { due: "2024-12-31" }, { on: "2026-01-01" }))).toEqual([
      "2025-01-01 2025-06-30 181 × 11.15: 55.29",
      "2025-07-01 2025-12-31 184 × 10.15: 51.17",
      "2026-01-01 2026-01-01 1 × 10.15: 0.31",
    ]);
    const [, , third] = statutoryInterest(asking("NL", "business", { due: "2024-12-31" }, { on: "2026-01-01" })).lines;
    expect(third?.because.with.base).toBe("EUR 1106.46");
  });

  it("count 29 February as a day like any other", () => {
    expect(shown(asking("NL", "business", { due: "2024-02-27" }, { on: "2024-03-01" }))).toEqual(["2024-02-28 2024-03-01 3 × 12.5: 1.03"]);
  });

  it("who began on 29 February have their year on the 28th", () => {
    const lines = shown(asking("NL", "business", { due: "2024-02-28" }, { on: "2025-03-01" }));
    expect(lines.at(-1)).toBe("2025-02-28 2025-03-01 2 × 11.15: 0.69");
  });

  it("pay over less from the day after they paid a part", () => {
    const payments = [{ on: "2026-08-01", amount: "400.00" }];
    expect(shown(asking("NL", "business", { due: "2026-07-01", payments }, { on: "2026-08-02" }))).toEqual([
      "2026-07-02 2026-08-01 31 × 10.4: 8.83",
      "2026-08-02 2026-08-02 1 × 10.4: 0.17",
    ]);
  });

  it("pay an agreed rate where it is lower, never a higher one", () => {
    expect(statutoryInterest(asking("NL", "business", {}, { agreed: { percent: "5" } })).total).toBe("4.11");
    expect(statutoryInterest(asking("NL", "business", {}, { agreed: { percent: "25" } })).total).toBe("8.55");
  });

  it("pay nothing on the due date", () => {
    expect(statutoryInterest(asking("NL", "business", { due: "2026-11-23" }))).toMatchObject({ total: "0.00", lines: [], refused: [] });
    expect(statutoryInterest(asking("NL", "business", { due: "2026-11-22" })).total).toBe("0.28");
  });
});

describe("consumers, only in default", () => {
  it("in the Netherlands from the day of default at the civil rate (6:119 BW)", () => {
    expect(shown(asking("NL", "consumer", { due: "2025-11-01", inDefaultSince: "2025-12-22" }))).toEqual([
      "2025-12-22 2025-12-31 10 × 6: 1.64",
      "2026-01-01 2026-11-23 327 × 4: 35.84",
    ]);
  });

  test.each([
    ["NL", "money.default-first"],
    ["DE", "money.default-first"],
    ["BE", "money.rate-agreed-first"],
    ["FR", "money.not-sure-enough"],
    ["GB", "money.no-interest-for-consumers"],
    ["ES", "money.no-interest-for-consumers"],
    ["US", "money.no-rules"],
  ])("in %s nothing without it: %s", (country, key) => {
    const answer = statutoryInterest(asking(country, "consumer"));
    expect(answer.total).toBe("0.00");
    expect(keysOf(answer.refused)).toEqual([key]);
  });

  it("in Belgium after the free term, at the agreed rate and no more than the law's", () => {
    const agreed = (percent: string, on = "2025-11-30") =>
      statutoryInterest(asking("BE", "consumer", { due: "2025-10-01", freeTermEnds: "2025-10-31" }, { on, agreed: { percent } }));
    expect(agreed("8").total).toBe("6.58");
    expect(agreed("15").total, "10.5 % is the most").toBe("8.63");
    expect(keysOf(agreed("8", "2026-02-01").refused), "rates of 2026 were not found in a source").toEqual(["money.rate-not-sure"]);
  });
});

describe("German default (§ 286 BGB)", () => {
  const days = (kind: "business" | "consumer", claim: Partial<Claimed>) =>
    statutoryInterest(asking("DE", kind, { due: "2026-09-01", ...claim })).lines[0]?.from;

  test.each([
    ["business", { invoiceReceived: "2026-08-20" }, "2026-10-02", "thirty days after due date and invoice"],
    ["business", { invoiceReceived: "2026-09-11" }, "2026-10-12", "the invoice came later than the due date"],
    ["consumer", { invoiceReceived: "2026-08-20" }, undefined, "the invoice did not say so"],
    ["consumer", { invoiceReceived: "2026-08-20", namesDefault: true }, "2026-10-02", "the invoice said so"],
    ["consumer", { requestReceived: "2026-09-15" }, "2026-09-16", "a request after the due date"],
    ["business", { dueByContract: true }, "2026-09-02", "a day in the contract"],
    ["business", { dueByContract: true, inDefaultSince: "2026-08-01" }, "2026-09-02", "nobody is in default before the due date"],
    ["business", {}, undefined, "nothing was told"],
  ] as const)("%s, %j: from %s, because %s", (kind, claim, from, _why) => {
    expect(days(kind, claim)).toBe(from);
  });

  test.each([
    ["consumer", 6.52, "law page 4: second half of 2026"],
    ["business", 10.52, "law page 4: second half of 2026"],
  ] as const)("%s: %d %% (%s)", (kind, percent, _source) => {
    expect(statutoryInterest(asking("DE", kind, { dueByContract: true })).lines[0]?.because.with.percent).toBe(percent);
  });

  it("had a base rate below nothing before 2023", () => {
    const answer = statutoryInterest(asking("DE", "consumer", { due: "2022-01-01", dueByContract: true }, { on: "2022-12-31" }));
    expect(answer.lines.map(({ because }) => because.with.percent)).toEqual([4.12]);
  });
});

describe("rates of other countries", () => {
  test.each([
    ["BE", "2025-07-01", 10.5, "law page 3"],
    ["FR", "2026-06-30", 12.15, "law page 5: first half of 2026"],
    ["FR", "2026-07-01", 12.4, "law page 5: second half of 2026"],
    ["GB", "2026-07-01", 11.75, "law page 6: base 3.75 on 30 June 2026"],
    ["ES", "2026-07-01", 10.4, "law page 8: European rate + 8"],
  ])("%s on %s: %d %% (%s)", (country, on, percent) => {
    const answer = statutoryInterest(asking(country, "business", { due: "2025-01-01" }, { on }));
    expect(answer.lines.at(-1)?.because.with.percent).toBe(percent);
  });
});

describe("a day for which no rate is known", () => {
  test.each([
    ["NL", "2026-12-31", "2027-01-02", ["2027-01-01 2027-01-02"]],
    ["NL", "2014-06-01", "2015-01-02", ["2014-06-02 2014-12-31"]],
    ["GB", "2026-06-15", "2026-07-02", ["2026-06-16 2026-06-30"]],
    ["BE", "2025-12-30", "2026-07-02", ["2026-01-01 2026-07-02"]],
  ])("brings no interest in %s for an invoice due on %s: asked on %s", (country, due, on, missing) => {
    const answer = statutoryInterest(asking(country, "business", { due }, { on }));
    expect(answer.refused.map(({ because }) => `${because.with.from} ${because.with.to}`)).toEqual(missing);
    const counted = answer.lines.map(({ from }) => from);
    for (const { because } of answer.refused) expect(counted).not.toContain(because.with.from);
  });
});
