import { describe, expect, it } from "vitest";
import { fillGaps } from "../../src/language/gaps.js";
import { en, nl } from "../../src/language/index.js";

describe("a date", () => {
  it.each([
    ["2026-11-24", "24 November 2026", "24 november 2026", "Tuesday 24 November 2026", "dinsdag 24 november 2026"],
    ["2026-01-01", "1 January 2026", "1 januari 2026", "Thursday 1 January 2026", "donderdag 1 januari 2026"],
    ["2024-02-29", "29 February 2024", "29 februari 2024", "Thursday 29 February 2024", "donderdag 29 februari 2024"],
    ["2026-03-08", "8 March 2026", "8 maart 2026", "Sunday 8 March 2026", "zondag 8 maart 2026"],
    ["1999-12-31", "31 December 1999", "31 december 1999", "Friday 31 December 1999", "vrijdag 31 december 1999"],
    ["2026-02-30", "2026-02-30", "2026-02-30", "2026-02-30", "2026-02-30"],
    ["soon", "soon", "soon", "soon", "soon"],
  ])("%s is written in words", (day, english, dutch, longEnglish, longDutch) => {
    expect([en.formatDate(day), nl.formatDate(day)]).toEqual([english, dutch]);
    expect([en.formatLongDate(day), nl.formatLongDate(day)]).toEqual([longEnglish, longDutch]);
  });
});

describe("an amount", () => {
  it.each([
    ["1250.00", "EUR", "EUR 1,250.00", "€ 1.250,00"],
    ["0.38", "EUR", "EUR 0.38", "€ 0,38"],
    ["-7.50", "EUR", "EUR -7.50", "€ -7,50"],
    ["1234567.89", "USD", "USD 1,234,567.89", "USD 1.234.567,89"],
    ["125000", "JPY", "JPY 125,000", "JPY 125.000"],
    ["12.345", "KWD", "KWD 12.345", "KWD 12,345"],
    ["999.99", "GBP", "GBP 999.99", "GBP 999,99"],
  ])("of %s %s is written as people write it", (amount, currency, english, dutch) => {
    expect([en.formatAmount(amount, currency), nl.formatAmount(amount, currency)]).toEqual([english, dutch]);
  });

  it("of a plain number keeps its decimals", () => {
    expect([en.formatNumber(12.5), nl.formatNumber(12.5), en.formatNumber(12500), nl.formatNumber(-3)]).toEqual(["12.5", "12,5", "12,500", "-3"]);
  });
});

describe("a list", () => {
  it("ends with and, or with or", () => {
    expect([en.listAnd(["a", "b", "c"]), nl.listOr(["a", "b"]), nl.listAnd(["a"]), en.listOr([])]).toEqual(["a, b and c", "a of b", "a", ""]);
  });
});

describe("a text with gaps", () => {
  it.each([
    ["{days} {days|day|days}", { days: "1" }, "1 day"],
    ["{days} {days|day|days}", { days: "2" }, "2 days"],
    ["We wait[ until {until}].", { until: "Monday" }, "We wait until Monday."],
    ["We wait[ until {until}].", {}, "We wait."],
    ["Invoice {invoice}", {}, "Invoice …"],
    ["Invoice {invoice}", { invoice: "[{amount}] {x|y|z}" }, "Invoice [{amount}] {x|y|z}"],
    ["Invoice {constructor}", {}, "Invoice …"],
  ])("%s fills them once and never more", (text, gaps: Record<string, string>, filled) => {
    expect(fillGaps(text, gaps)).toBe(filled);
  });
});
