/** When a request for money may best come: just after money came in, and not in the dry days before. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type Day, formatDay } from "../../src/calendar/day.js";
import { workingDaysFrom } from "../../src/calendar/working-days.js";
import { kindDayFor } from "../../src/facts/money-days.js";
import type { Settings } from "../../src/facts/settings.js";
import { dossiers } from "../../src/testing/dossiers/index.js";
import { day, dayBetween } from "../calendar/days.js";
import { caseOf, customerOn, type Told } from "./case-of.js";

interface Known {
  readonly paidOn?: readonly string[];
  readonly max?: number;
  readonly settings?: Partial<Settings>;
}

/** The kind day for a customer who could be asked today. */
function kindDay(today: string, customer: Told, { paidOn = [], max = 21, settings = {} }: Known = {}) {
  const found = kindDayFor(caseOf(customerOn(today, customer, paidOn), settings), day(today), max);
  return found && `${formatDay(found.day)} ${found.why.key}`;
}

const CONSUMER: Told = { kind: "consumer" };
const BUSINESS: Told = { kind: "business" };
/** Every Friday from May to July 2026. */
const FRIDAYS = ["2026-05-08", "2026-05-15", "2026-05-22", "2026-05-29", "2026-06-05", "2026-06-12", "2026-06-19"];

describe("a customer who told when money comes in", () => {
  const wages = { ...CONSUMER, moneyDays: [{ dayOfMonth: 25 }] };

  it("is not asked on the 8th, when the account is empty, but on the 25th", () => {
    expect(kindDay("2026-09-08", wages)).toBe("2026-09-25 timing.money-day");
  });

  it("is asked at once on the day itself and the three days after", () => {
    for (const today of ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"]) expect(kindDay(today, wages)).toBeUndefined();
    expect(kindDay("2026-11-29", wages, { max: 31 })).toBe("2026-12-28 timing.money-day");
  });

  it("is asked at once where the next day lies too far off: the amount would only run up (D3)", () => {
    expect(kindDay("2026-09-08", wages, { max: 16 })).toBeUndefined();
    expect(kindDay("2026-09-08", wages, { max: 17 })).toBe("2026-09-25 timing.money-day");
  });

  it("is asked on Monday where the money comes in on a Saturday, also when today is that Sunday", () => {
    const saturday = { ...CONSUMER, moneyDays: [{ weekday: 6 }] };
    expect(kindDay("2026-11-20", saturday)).toBe("2026-11-23 timing.money-day");
    expect(kindDay("2026-11-22", saturday)).toBe("2026-11-23 timing.money-day");
  });

  it("is asked after whichever of two days comes first", () => {
    const twice = { ...CONSUMER, moneyDays: [{ dayOfMonth: 1 }, { dayOfMonth: 15 }] };
    expect(kindDay("2026-11-10", twice)).toBe("2026-11-16 timing.money-day");
    expect(kindDay("2026-11-24", twice)).toBe("2026-12-01 timing.money-day");
  });

  it("is asked at once where the list of a named run has ended", () => {
    expect(kindDay("2026-12-01", { ...CONSUMER, moneyDays: [{ named: "de-child-benefit-3" }] })).toBe("2026-12-08 timing.money-day");
    expect(kindDay("2027-01-05", { ...CONSUMER, moneyDays: [{ named: "de-child-benefit-3" }] })).toBeUndefined();
  });

  it("is asked after the tax it told of as well, also as a sole trader", () => {
    const trader = (...moneyDays: Told[]) => ({ kind: "sole-trader", moneyDays: [{ named: "nl-payroll-tax" }, ...moneyDays] });
    expect(kindDay("2026-11-25", trader())).toBe("2026-12-01 timing.tax-day");
    expect(kindDay("2026-11-20", trader({ dayOfMonth: 28 })), "money comes in on the day of the tax").toBe("2026-12-01 timing.tax-day");
    expect(kindDay("2026-11-20", trader({ dayOfMonth: 28 }), { max: 10 })).toBe("2026-11-30 timing.money-day");
    expect(kindDay("2026-11-20", trader({ dayOfMonth: 27 })), "it is there only before the tax").toBe("2026-11-27 timing.money-day");
  });
});

describe("a customer who told nothing", () => {
  it("with a payment run is asked with that run", () => {
    expect(kindDay("2026-11-24", { ...BUSINESS, paymentPolicy: { runDays: [{ weekday: 5 }] } })).toBe("2026-11-27 timing.own-run");
  });

  it("is asked on the day on which it always paid", () => {
    expect(kindDay("2026-06-24", CONSUMER, { paidOn: FRIDAYS })).toBe("2026-06-26 timing.own-rhythm");
    expect(kindDay("2026-06-24", CONSUMER, { paidOn: FRIDAYS.slice(0, 4) })).toBeUndefined();
  });

  it.each(["consumer", "sole-trader", "public", "prospect"])(
    "and is a %s, is asked at once in any week of the year: nothing is supposed of a country",
    (kind) => {
      for (let offset = 0; offset < 371; offset += 1) expect(kindDay(formatDay(addDays(day("2026-01-01"), offset)), { kind })).toBeUndefined();
    },
  );

  it("and of whom the kind is not told, is not taken for a business either", () => {
    expect(kindDay("2026-10-29", {})).toBeUndefined();
  });
});

describe("a business of which nothing is known", () => {
  it.each([
    ["NL", "2026-10-26", undefined],
    ["NL", "2026-10-27", "2026-11-02 timing.tax-day"],
    ["NL", "2026-10-30", "2026-11-02 timing.tax-day"],
    ["NL", "2026-11-02", undefined],
    ["NL", "2027-01-26", "2027-02-01 timing.tax-day"],
    ["BE", "2026-10-21", "2026-10-26 timing.tax-day"],
    ["DE", "2026-10-07", "2026-10-13 timing.tax-day"],
    ["FR", "2026-10-20", undefined],
    ["GB", "2026-11-05", undefined],
  ])("in %s is asked on %s after its VAT is paid: %s", (country, today, expected) => {
    expect(kindDay(today, { ...BUSINESS, country })).toBe(expected);
  });

  it("is asked by its own rhythm, not by its country's tax, as soon as that is known", () => {
    expect(kindDay("2026-10-28", { ...BUSINESS, paymentPolicy: { runDays: [{ weekday: 5 }] } })).toBe("2026-10-30 timing.own-run");
  });

  it("is not made to wait where the policy gives no days for it", () => {
    expect(kindDay("2026-10-27", BUSINESS, { max: 0 })).toBeUndefined();
    expect(kindDay("2026-10-27", BUSINESS, { max: 5 })).toBeUndefined();
    expect(kindDay("2026-10-27", BUSINESS, { max: 6 })).toBe("2026-11-02 timing.tax-day");
  });
});

describe("a company that set the payday of its consumers", () => {
  const settings = { paydayOfMonth: 25, quietBeforePaydayDays: 5 };

  it("leaves the days before it in peace, and no other day", () => {
    expect(kindDay("2026-11-19", CONSUMER, { settings })).toBeUndefined();
    expect(kindDay("2026-11-20", CONSUMER, { settings })).toBe("2026-11-25 timing.dry-days");
    expect(kindDay("2026-11-25", CONSUMER, { settings })).toBeUndefined();
    expect(kindDay("2026-12-20", CONSUMER, { settings })).toBe("2026-12-24 timing.dry-days");
  });

  it("asks nobody to wait who is not a consumer, or of whom something better is known", () => {
    expect(kindDay("2026-11-20", { kind: "sole-trader" }, { settings })).toBeUndefined();
    expect(kindDay("2026-11-20", { ...CONSUMER, moneyDays: [{ dayOfMonth: 18 }] }, { settings })).toBeUndefined();
  });
});

const runDay: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }), ifClosed: fc.constantFrom("before", "after") }),
  fc.record({ everyWeeks: fc.integer({ min: 2, max: 5 }), from: dayBetween("2026-01-01", "2026-03-01").map(formatDay) }),
  fc.constantFrom<Told>({ named: "nl-allowances" }, { named: "nl-vat" }, { named: "be-vat" }, { named: "nl-payroll-tax" }, { named: "us-supplemental-income" }),
);

describe("whatever is known of a customer's money", () => {
  const settings = fc.constantFrom<Partial<Settings>>({}, { paydayOfMonth: 25, quietBeforePaydayDays: 17 }, { paydayOfMonth: 31, quietBeforePaydayDays: 3 });

  test("a request never comes before the first day it may, and never waits longer than the policy allows", () => {
    fc.assert(
      fc.property(dossiers(), fc.array(runDay, { maxLength: 3 }), fc.nat(30), fc.nat(40), settings, (document, moneyDays, later, max, policy) => {
        const told = { ...document, customer: { ...(document.customer as Told), ...(moneyDays.length > 0 && { moneyDays }) } };
        const from = caseOf(told, policy);
        const earliest = addDays(from.today, later);
        const found = kindDayFor(from, earliest, max);
        if (!found) return;
        expect(found.day).toBeGreaterThan(earliest);
        expect(found.day).toBeLessThanOrEqual(from.today + max);
        expect(kindDayFor(from, found.day, max), "a kind day is kind").toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test("the VAT of a country delays a business by at most four working days, whatever the limit", () => {
    fc.assert(
      fc.property(fc.constantFrom("NL", "BE", "DE", "FR", "GB", "US"), dayBetween("2025-11-01", "2035-12-01"), (country, today) => {
        const from = caseOf(customerOn(formatDay(today), { ...BUSINESS, country }));
        const found = kindDayFor(from, from.today, 1000);
        if (found) expect(workingDaysFrom(from, from.today, found.day as Day)).toBeLessThanOrEqual(4);
      }),
      { numRuns: 500 },
    );
  });
});
