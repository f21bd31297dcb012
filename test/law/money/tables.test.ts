import { describe, expect, it, test } from "vitest";
import { addDays, parseDay } from "../../../src/calendar/day.js";
import { COST_RULES } from "../../../src/law/money/cost-rules.js";
import { oldTables } from "../../../src/law/money/index.js";
import { INTEREST_RULES } from "../../../src/law/money/interest-rules.js";

const RATES = [...new Set(INTEREST_RULES.map(({ rate }) => rate))];

/** Continuous integration asks about the day it runs on, so that a release with figures of last year fails; a clone of long ago still passes. */
const TODAY = parseDay(process.env.AMICABLE_TODAY ?? "2026-11-21") ?? expect.fail("no such day");

describe("the figures we ship", () => {
  it("were checked in the last seven months", () => {
    expect(oldTables(TODAY), "look these up, and set checkedOn and until").toEqual([]);
  });

  it("are all old half a year and a bit after they were checked, and say so", () => {
    const checked = parseDay("2026-11-21");
    if (checked === undefined) return expect.fail("no such day");
    expect(oldTables(addDays(checked, 212)), "seven months: up to and including 21 June 2027").toEqual([]);
    expect(oldTables(addDays(checked, 213))).toHaveLength(RATES.length + COST_RULES.length);
  });

  test.each(RATES.map((rate) => [rate.id, rate] as const))("%s: days that exist, in order, none after the last known day, with a source", (_id, rate) => {
    const days = rate.steps.map(({ from }) => parseDay(from) ?? expect.fail(from));
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(Math.max(...days)).toBeLessThan(parseDay(rate.until) ?? 0);
    expect(parseDay(rate.checkedOn)).toBeDefined();
    expect(rate.source).not.toBe("");
  });

  test.each([...INTEREST_RULES, ...COST_RULES].map((rule) => [rule.id, rule] as const))("%s: has a source and a first day that exists", (_id, rule) => {
    expect(parseDay(rule.validFrom)).toBeDefined();
    expect(rule.source).not.toBe("");
  });

  it("have one rule per country and side", () => {
    for (const rules of [INTEREST_RULES, COST_RULES]) {
      const sides = rules.map(({ country, of }) => `${country} ${of}`);
      expect(sides).toEqual([...new Set(sides)]);
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    }
  });

  it("either have amounts or say why nothing may be charged", () => {
    expect(COST_RULES.filter(({ scale, refused }) => (scale === undefined) === (refused === undefined))).toEqual([]);
  });
});
