import { describe, expect, it } from "vitest";
import { amountMeant, dayMeant, numberMeant, percentMeant } from "../../../src/policy/condition/meant.js";
import type { Json } from "../../../src/vocabulary.js";
import { company, problems } from "../small-world.js";

describe("an amount as people write it is read where nothing else can have been meant", () => {
  it.each([
    ["1250", "EUR", "1250"],
    ["1250.5", "EUR", "1250.5"],
    ["1250,50", "EUR", "1250.50"],
    ["€ 1.250,00", "EUR", "1250.00"],
    ["1.250.000,5", "EUR", "1250000.5"],
    ["1,250.00", "USD", "1250.00"],
    ["$1,250,000.5", "USD", "1250000.5"],
    ["£ 12", "GBP", "12"],
    ["1250,-", "EUR", "1250"],
    ["1250,--", "EUR", "1250"],
    ["1 250", "EUR", "1250"],
    ["12 250", "EUR", "12250"],
    ["1 250 000", "EUR", "1250000"],
    ["1\u00A0250,50", "EUR", "1250.50"],
    ["1\u202F250.5", "EUR", "1250.5"],
    ["1.250.000", "EUR", "1250000"],
    ["12.250.000", "EUR", "12250000"],
    ["1250.50", "EUR", "1250.50"],
    ["12.250,00", "EUR", "12250.00"],
    ["12,250.00", "USD", "12250.00"],
    ["1  250", "EUR", "1250"],
  ])("%s in %s", (text, currency, amount) => expect(amountMeant(text, currency)).toBe(amount));

  it.each([
    ["a point and three digits may be thousands or a slip", "1.250", "EUR"],
    ["so may a comma", "1,250", "EUR"],
    ["the sign of another currency", "$ 12", "EUR"],
    ["a space that parts no thousands", "1 2", "EUR"],
    ["four digits after a space", "1 2500", "EUR"],
    ["four digits before a space", "1250 000", "EUR"],
    ["words after the thousands", "1 250 or more", "EUR"],
    ["words before the thousands", "over 1 250", "EUR"],
    ["words where the digits are", "a 250", "EUR"],
    ["words after a space", "1 abc", "EUR"],
    ["three decimals after thousands", "1 250,125", "EUR"],
    ["another sign before the cents", "1 250;50", "EUR"],
    ["words for cents", "1 250,xx", "EUR"],
    ["words after millions", "1.250.000 or so", "EUR"],
    ["words before millions", "over 1.250.000", "EUR"],
    ["words between the points", "1.abc.def", "EUR"],
    ["letters before the points", "x.250.000", "EUR"],
    ["a millions place of one digit", "1.2.3", "EUR"],
    ["nothing", "", "EUR"],
    ["a dash for cents in the middle", "12,-50", "EUR"],
    ["words before an amount with a comma", "over 1.250,00", "EUR"],
    ["words after an amount with a comma", "1.250,00 each", "EUR"],
    ["words before an amount with a point", "over 1,250.00", "USD"],
    ["words after an amount with a point", "1,250.00 each", "USD"],
  ])("and not where something else can: %s", (_why, text, currency) => expect(amountMeant(text, currency)).toBeUndefined());
});

describe("a day as people write it", () => {
  it.each([
    ["1-12-2026", "2026-12-01"],
    ["01.12.2026", "2026-12-01"],
    [" 2026/12/1 ", "2026-12-01"],
    ["20261201", "2026-12-01"],
    ["13/12/2026", "2026-12-13"],
    ["31/1/2026", "2026-01-31"],
    ["5/5/2026", "2026-05-05"],
    ["12/12/2026", "2026-12-12"],
    ["2026.12.15", "2026-12-15"],
  ])("%s is %s", (text, day) => expect(dayMeant(text)).toBe(day));

  it.each([
    ["3 April or 4 March", "3/4/2026"],
    ["12 November or 11 December", "12/11/2026"],
    ["30 February", "30-2-2026"],
    ["two kinds of signs", "1-12.2026"],
    ["only a month", "2026-12"],
    ["no day at all", "next week"],
    ["a day with words before it", "on 2026-12-1"],
    ["a day with words after it", "2026-12-1 or so"],
    ["eight digits with words before them", "on 20261201"],
    ["eight digits with more after them", "202612011"],
    ["a day first with words before it", "on 1-12-2026"],
    ["a day first with more after it", "1-12-20261"],
  ])("says nothing where it may be %s", (_what, text) => expect(dayMeant(text)).toBeUndefined());
});

describe("a number as people write it", () => {
  it.each([
    ["30", 30],
    [" 30,5 ", 30.5],
    ["30.5", 30.5],
    ["30,25", 30.25],
    ["1.250", undefined],
    ["1.2505", 1.2505],
    ["1,250 ", undefined],
  ])("%s", (text, number) => expect(numberMeant(text)).toBe(number));

  it.each([
    [0.15, 15],
    [0.07, 7],
    [0.155, undefined],
    [0, undefined],
    [1, undefined],
    [1.5, undefined],
    [-0.1, undefined],
  ])("%j where percent is counted whole", (told, percent) => expect(percentMeant(told)).toBe(percent));
});

describe("who writes a number in quotes in a condition gets an answer that is right the first time", () => {
  const told = (fact: string, value: Json) =>
    problems(company({ rules: { mine: { when: { all: [{ fact, operator: "greaterThan", value }] }, then: { treatment: "wait" } } } }));

  it.each([
    ["daysPastDue", "30", '"30" is text. Remove the quotes.'],
    ["daysPastDue", "30,0", "Write 30, without quotes and with a point."],
    ["daysPastDue", "30,5", "Write 30 or 31, without quotes: only whole numbers here."],
    ["daysPastDue", "30.5", "Write 30 or 31, without quotes: only whole numbers here."],
    ["daysPastDue", "-2,5", "Write -3 or -2, without quotes: only whole numbers here."],
    ["npsLast", "8,5", "Write 8.5, without quotes and with a point."],
    ["npsLast", "8.5", '"8.5" is text. Remove the quotes.'],
  ])("%s compared with %j: %s", (fact, value, mend) => {
    expect(told(fact, value)).toMatchObject([{ code: "quoted-value", received: JSON.stringify(value), mend }]);
    for (const [number] of mend.matchAll(/-?\d+(\.\d+)?/g)) expect(told(fact, Number(number))).toEqual([]);
  });

  it("has a whole number or a fraction put right at once, and nothing that is still a choice", () => {
    const repairs = (fact: string, value: string) => told(fact, value).map(({ repair }) => repair);
    expect([repairs("daysPastDue", "30"), repairs("npsLast", " 8,5 "), repairs("daysPastDue", "30,5")]).toEqual([
      [{ value: 30 }],
      [{ value: 8.5 }],
      [undefined],
    ]);
  });

  it.each(["1.250", "1,250"])("and none where nobody can say what %j is", (value) => {
    for (const fact of ["daysPastDue", "npsLast"]) {
      const [problem, ...others] = told(fact, value);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ code: "quoted-value", received: JSON.stringify(value), mend: "Write such a number, without quotes." });
      expect(problem).not.toHaveProperty("repair");
    }
  });

  it("hears that a fraction of one is no percentage here, with the percentage that was meant", () => {
    expect(told("onTimePercent", 0.15)).toMatchObject([{ code: "not-whole", mend: "Percent is counted whole here: 15 stands for 15 %." }]);
    expect(told("onTimePercent", 15.5)).toMatchObject([{ code: "not-whole", mend: "Write a whole number." }]);
  });

  it.each([1, "yes"])("hears to write true or false instead of %j", (value) => {
    const when = { all: [{ fact: "hasOpenDispute", operator: "equal", value }] };
    expect(problems(company({ rules: { mine: { when, then: { treatment: "wait" } } } }))).toMatchObject([{ code: "wrong-type", mend: "Write true or false." }]);
  });
});
