/** Public payment days, against the dates in the sources. Each row names where its dates were read, or the rule they were worked out from. */
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, formatDay, weekdayOf } from "../../src/calendar/day.js";
import { daysOfNamedRun } from "../../src/calendar/named-run.js";
import { NAMED_RUNS, RUN_NAMES, type RunName, VAT_RUNS } from "../../src/calendar/named-runs.js";
import { day } from "./days.js";

const daysIn = (name: RunName, from: string, to: string) => daysOfNamedRun(NAMED_RUNS[name], day(from), day(to)).map(formatDay);
const inYear = (year: number, dates: string) => dates.split(" ").map((date) => `${year}-${date}`);
/** Every day of the source that is left to check, in the order of the source. */
const listed = (name: RunName, dates: readonly string[]) => expect(daysIn(name, dates[0] ?? "", dates.at(-1) ?? "")).toEqual(dates);

describe("Dutch allowances: the 20th, at a weekend or holiday the first working day after", () => {
  it.each([
    [2024, "01-22 02-20 03-20 04-22 05-21 06-20 07-22 08-20 09-20 10-21 11-20 12-20", "by the rule; 12-20 in a published list"],
    [2025, "01-20 02-20 03-20 04-22 05-20 06-20 07-21 08-20 09-22 10-20 11-20 12-22", "by the rule; January to March in a published list"],
    [2026, "01-20 02-20 03-20 04-20 05-20 06-22 07-20 08-20 09-21 10-20 11-20 12-21", "by the rule"],
    [2027, "01-20 02-22 03-22 04-20 05-20 06-21 07-20 08-20 09-20 10-20 11-22 12-20", "by the rule"],
  ])("arrive in %i on %s (%s)", (year, dates) => {
    expect(daysIn("nl-allowances", `${year}-01-01`, `${year}-12-31`)).toEqual(inYear(year, dates));
  });

  it("did not arrive on Easter Monday 2025, although toeslag-aanvraag.nl printed that day against its own rule", () => {
    expect(daysIn("nl-allowances", "2025-04-01", "2025-04-30")).not.toContain("2025-04-21");
  });
});

describe("other Dutch money", () => {
  it.each([
    ["slimgeldbeheer.nl 2026", ["2026-01-02", "2026-04-01", "2026-07-01", "2026-10-01"]],
    ["klantacties.nl of December 2018", ["2019-01-02", "2019-04-01", "2019-07-01", "2019-10-01"]],
  ])("child benefit comes after each quarter, also on a decree day (%s)", (_source, dates) => listed("nl-child-benefit", dates));

  it("child benefit of January 2027 is not in any list yet; the rule gives the first working day", () => {
    expect(daysIn("nl-child-benefit", "2026-12-15", "2027-01-31")).toEqual(["2027-01-04"]);
  });

  it.each([
    ["klantacties.nl 2019", 2019, "01-23 02-21 03-21 04-23 05-23 06-24 07-23 08-22 09-23"],
    ["meneer.nl 2023", 2023, "01-23 02-23 03-23 04-24 05-23 06-22 07-24 08-23 09-21 10-23 11-23 12-20"],
  ])("the state pension is there on our day, and came in at most four days before (%s)", (_source, year, dates) => {
    const ours = daysIn("nl-state-pension", `${year}-01-01`, `${year}-12-31`);
    for (const [index, paid] of inYear(year, dates).entries()) {
      const waited = daysBetween(day(paid), day(ours[index] ?? ""));
      expect(waited, `${paid}, ours ${ours[index]}`).toBeGreaterThanOrEqual(0);
      expect(waited, `${paid}, ours ${ours[index]}`).toBeLessThanOrEqual(4);
    }
  });

  it("disability benefit follows the list of uwv.nl of 2014", () => listed("nl-disability-benefit", inYear(2014, "06-23 07-23 08-22 09-23 10-23 11-21 12-23")));

  it("wages of Christmas Day come before Christmas, those of a Sunday on the Friday before", () => {
    expect(daysIn("nl-wages", "2026-10-01", "2026-12-31")).toEqual(["2026-10-23", "2026-11-25", "2026-12-24"]);
  });

  it("holiday allowance comes with the wages of May or June, the thirteenth month with those of December", () => {
    expect(daysIn("nl-holiday-allowance", "2026-01-01", "2026-12-31")).toEqual(["2026-05-22", "2026-06-25"]);
    expect(daysIn("nl-thirteenth-month", "2026-01-01", "2026-12-31")).toEqual(["2026-12-24"]);
  });
});

describe("money of other countries", () => {
  it.each([
    ["0", "01-08 02-04 03-04 04-08 05-06 06-03 07-03 08-05 09-03 10-05 11-04 12-03"],
    ["1", "01-08 02-06 03-05 04-09 05-07 06-08 07-06 08-06 09-07 10-06 11-05 12-04"],
    ["2", "01-09 02-10 03-06 04-13 05-08 06-09 07-07 08-07 09-08 10-08 11-06 12-07"],
    ["3", "01-13 02-12 03-09 04-14 05-12 06-10 07-09 08-10 09-10 10-09 11-10 12-08"],
    ["4", "01-14 02-13 03-10 04-15 05-13 06-12 07-10 08-12 09-11 10-12 11-11 12-09"],
    ["5", "01-15 02-16 03-11 04-16 05-18 06-15 07-13 08-14 09-15 10-13 11-12 12-10"],
    ["6", "01-16 02-17 03-12 04-17 05-19 06-16 07-14 08-17 09-16 10-15 11-13 12-11"],
    ["7", "01-19 02-18 03-16 04-20 05-20 06-17 07-17 08-18 09-17 10-16 11-16 12-14"],
    ["8", "01-22 02-19 03-17 04-21 05-21 06-18 07-20 08-19 09-18 10-19 11-17 12-15"],
    ["9", "01-23 02-20 03-20 04-23 05-22 06-22 07-21 08-21 09-21 10-20 11-20 12-16"],
  ])("German child benefit for digit %s (gegen-hartz.de 2026-01-10, citing the BA), and nothing in a year without a list", (digit, dates) => {
    const name = `de-child-benefit-${digit}` as RunName;
    expect(daysIn(name, "2025-01-01", "2027-12-31")).toEqual(inYear(2026, dates));
  });

  it.each([
    [
      "de-basic-support",
      "buerger-geld.org, list of 2026",
      "2025-12-30 2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-10-30 2026-11-30",
    ],
    ["de-pension", "gegen-hartz.de 2026-01-07 and 2025-02", "2026-12-30"],
    ["de-pension", "gegen-hartz.de 2025-02", "2025-02-28"],
    [
      "fr-family-benefits",
      "weka.fr after Cnaf, 2026",
      "2026-01-05 2026-02-05 2026-03-05 2026-04-07 2026-05-05 2026-06-05 2026-07-06 2026-08-05 2026-09-04 2026-10-05 2026-11-05 2026-12-04 2027-01-05",
    ],
    [
      "fr-pension",
      "quechoisir.org, list of 2026",
      "2026-02-09 2026-03-09 2026-04-09 2026-05-07 2026-06-09 2026-07-09 2026-08-07 2026-09-09 2026-10-09 2026-11-09 2026-12-09 2027-01-08",
    ],
    ["fr-supplementary-pension", "linternaute.com 2025-12-10", "2026-04-01 2026-05-04"],
    ["fr-supplementary-pension", "linternaute.com 2025-12-10", "2026-07-01 2026-08-03"],
    ["us-social-security-2nd-wednesday", "next-payday.com with the holiday put right", "2026-10-14 2026-11-10 2026-12-09"],
    ["us-social-security-3rd-wednesday", "by the rule", "2026-10-21 2026-11-18 2026-12-16"],
    ["us-social-security-4th-wednesday", "by the rule", "2026-10-28 2026-11-25 2026-12-23"],
    ["us-social-security-3rd", "livarava.com on August and November 2024", "2024-08-02 2024-09-03 2024-10-03 2024-11-01"],
    ["us-supplemental-income", "livarava.com on September 2024", "2024-08-30 2024-10-01"],
    ["us-supplemental-income", "by the rule: 1 January 2028 is a Saturday, kept on Friday", "2027-12-01 2027-12-30 2028-02-01"],
  ] as const)("%s (%s): %s", (name, _source, dates) => listed(name, dates.split(" ")));

  it("Flemish child benefit is there by our day, and came in at most two working days before (myfamily.be 2023)", () => {
    const paid = inYear(2023, "02-07 03-07 04-06 05-05 06-07 07-06 08-07 09-07 10-05 11-07 12-07");
    for (const date of paid) {
      const ours = daysIn("be-child-benefit", date, formatDay(addDays(day(date), 4)));
      expect(ours.length, date).toBeGreaterThan(0);
    }
  });

  it("Belgian pensions and sickness benefit keep to the days of s-plusvzw.be and caami", () => {
    expect(daysIn("be-pension-7", "2026-11-01", "2026-12-31")).toEqual(["2026-11-09", "2026-12-07"]);
    expect(daysIn("be-pension-15", "2026-11-01", "2026-12-31")).toEqual(["2026-11-16", "2026-12-15"]);
    expect(daysIn("be-pension-25", "2026-11-01", "2026-12-31")).toEqual(["2026-11-25", "2026-12-28"]);
    expect(daysIn("be-sickness-benefit", "2026-11-01", "2026-12-31")).toEqual(["2026-11-27", "2026-12-29"]);
  });
});

describe("days on which businesses pay tax", () => {
  it.each([
    ["nl-vat", "by the rule of bakertilly.nl: a payment is there by the working day before", "2026-01-30 2026-04-30 2026-07-31 2026-10-30 2027-01-29"],
    ["nl-payroll-tax", "fundamentvoor.nl: before a weekend or holiday", "2026-08-31 2026-09-30 2026-10-30 2026-11-30 2026-12-31 2027-01-29"],
    ["be-vat", "bakertilly.be on Circulaire 2024/C/6: since October 2025 a weekend moves nothing", "2025-10-25 2026-01-25 2026-04-25 2026-07-25"],
    ["be-vat-monthly", "bakertilly.be: a weekend moves it to the next working day", "2026-08-20 2026-09-21 2026-10-20"],
    ["de-vat", "service.bremen.de; § 108(3) AO moves a weekend to the next working day", "2026-01-12 2026-04-10 2026-07-10 2026-10-12"],
    ["de-vat", "FG Thüringen 27 January 2016: Saturday 10 January 2015 became Monday the 12th", "2015-01-12"],
  ] as const)("%s (%s): %s", (name, _source, dates) => listed(name, dates.split(" ")));

  it("Belgian quarterly VAT is not told for the time before its rule was known", () => {
    expect(daysIn("be-vat", "2024-01-01", "2025-09-30")).toEqual([]);
  });

  it("only days of tax are taken for a whole country", () => {
    for (const [country, name] of Object.entries(VAT_RUNS)) expect(NAMED_RUNS[name]).toMatchObject({ country, flow: "out" });
  });
});

describe("every public payment day", () => {
  it.each(RUN_NAMES)("%s names its source, begins with its country, and comes back in 2026", (name) => {
    const run = NAMED_RUNS[name];
    expect(name.startsWith(`${run.country.toLowerCase()}-`)).toBe(true);
    expect(run.source.length).toBeGreaterThan(20);
    expect(daysIn(name, "2026-01-01", "2026-12-31").length).toBeGreaterThan(0);
  });

  it.each(RUN_NAMES.filter((name) => NAMED_RUNS[name].flow === "in"))("%s is never paid at a weekend", (name) => {
    const days = daysOfNamedRun(NAMED_RUNS[name], day("2015-01-01"), day("2037-12-31"));
    expect(days.filter((paid) => weekdayOf(paid) > 5).map(formatDay)).toEqual([]);
  });

  it.each(RUN_NAMES)("%s falls on the same days, however its year is cut into pieces", (name) => {
    const pieces = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233].map((from, index, all) => [from, (all[index + 1] ?? 366) - 1] as const);
    const first = day("2026-01-01");
    const cut = pieces.flatMap(([from, to]) => daysOfNamedRun(NAMED_RUNS[name], addDays(first, from - 1), addDays(first, to - 1)));
    expect([...new Set(cut)].map(formatDay)).toEqual(daysIn(name, "2026-01-01", "2026-12-31"));
  });
});
