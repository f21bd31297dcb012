import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.js";
import { amicable } from "./run.js";

const shown = async (...words: readonly string[]) => {
  const { out, error, exit } = await inProcess(["calendar", ...words]);
  expect([error, exit]).toEqual(["", 0]);
  return out;
};

describe("somebody who asks when people are free", () => {
  test("sees a Dutch year: three months beside each other, each holiday with its name and the law behind it", async () => {
    const out = await shown("NL", "--year", "2026");
    expect(out).toContain("January 2026                   February 2026                  March 2026");
    expect(out).toContain("27* 28  29  30");
    expect(out).toContain("Mo 2026-04-27 King's Day (law: NL.atw)");
    expect(out).toContain("Fr 2026-05-15 Day after Ascension, by decree (law: NL.atw.decrees)");
    expect(out).toContain("Su 2026-04-05 Easter Sunday (general data)");
    expect(out).toContain("* public holiday   · weekend");
    expect(out).toMatch(/Never outside: Mo–Sa 07:00–20:00 \(law: .*NL\.bki\.window/);
    expect(out).toContain("The built-in tables, edition 2026-11");
    expect(out).toMatch(/NL\.atw: Algemene termijnenwet .*C2, checked on 2026-11-21/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test("reads it in Dutch", async () => {
    const out = await shown("nederland", "--year", "2026", "--month", "4", "--lang", "nl");
    expect(out).toContain("april 2026");
    expect(out).toContain("ma 2026-04-27 Koningsdag (wet: NL.atw)");
    expect(out).toContain("Wanneer contact kan");
    expect(out).not.toContain("mei 2026");
  });

  test("sees which holidays hold in some regions only, and only the own ones of a region", async () => {
    const all = await shown("DE", "--year", "2026", "--month", "11");
    expect(all).toContain("We 2026-11-18 Repentance Day (only in SN; law: DE-SN.public)");
    expect(all).toContain("18+");
    expect(all).toMatch(/Holidays differ by region\. Choose one with --region: BB BE BW BY/);
    const bavaria = await shown("DE", "--region", "by", "--year", "2026", "--month", "8");
    expect(bavaria).toContain("Sa 2026-08-15 Assumption Day (Catholic municipalities) (law: DE-BY.public)");
    expect(await shown("GB", "-r", "SCT", "-y", "2026", "-m", "6")).toContain("Mo 2026-06-15 World Cup bank holiday (law: GB-SCT.2026-06-15)");
  });

  test("sees a country that is not built in, with where that comes from", async () => {
    const out = await shown("Jamaica", "--year", "2026", "--month", "8");
    expect(out).toContain("Th 2026-08-06 Independence Day (general data)");
    expect(out).toContain("Computed by date-holidays when asked");
  });

  test("sees the weekend of the country", async () => {
    const out = await shown("SA", "--year", "2026", "--month", "9");
    expect(out).toContain("25·");
    expect(out).not.toContain("27·");
    expect(out).toContain("Mo–Th, Su");
  });

  test("is told plainly that a year is not known, rather than shown an empty one", async () => {
    const out = await shown("NL", "--year", "2099");
    expect(out).toContain("There are no data for Netherlands (NL) in 2099.");
    expect(out).toContain("every day of it is held for a person");
    expect(out).toContain("Known years: 1970 to 2075.");
    expect(JSON.parse(await shown("NL", "--year", "2099", "--format", "json"))).toMatchObject({ known: false, holidays: [] });
  });

  test("gets the same as data", async () => {
    const told = JSON.parse(await shown("FR", "--region", "67", "--year", "2026", "--format", "json"));
    expect(told).toMatchObject({ country: "FR", region: "67", year: 2026, known: true, source: "tables", weekend: [6, 7], zones: ["Europe/Paris"] });
    expect(told.holidays).toContainEqual({ day: "2026-12-26", weekday: 6, name: "Boxing Day", law: ["FR-67.public"] });
    expect(told.law.find(({ id }: { id: string }) => id === "FR-67.public")).toMatchObject({ confidence: "C2", checkedOn: "2026-11-22" });
    expect(told.contact.voice[0]).toMatchObject({ whose: "customer", zones: ["Europe/Paris"] });
  });

  test.each([
    [["Germny"], "Did you mean DE (Germany)?"],
    [["XQ"], "every day there is held for a person"],
    [["DE", "--region", "Bayren"], "Did you mean BY (Bayern)?"],
    [["DE", "--region", "XX"], "SN Sachsen"],
    [["IN", "--region", "UP"], "IN has no region UP with data"],
  ])("typing calendar %j hears how to type it", async (words, answer) => {
    const { out, error, exit } = await inProcess(["calendar", ...words]);
    expect([out, exit]).toEqual(["", 2]);
    expect(error).toContain(answer);
  });

  test.each([
    [["NL", "--year", "26"], "four digits"],
    [["NL", "--month", "13"], "December is 12"],
    [["Germny"], "Did you mean DE (Germany)?"],
  ])("typing amicable calendar %j in a terminal ends with the exit code for that", async (words, answer) => {
    const { out, error, exit } = await amicable(["calendar", ...words]);
    expect([out, exit]).toEqual(["", 2]);
    expect(error).toContain(answer);
  });

  test("hears that the region makes no difference", async () => {
    expect(await shown("NL", "--region", "ZH", "--year", "2026", "--month", "1")).toContain("The region makes no difference to the holidays of NL.");
  });
});
