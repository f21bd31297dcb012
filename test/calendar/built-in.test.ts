import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { builtInCalendar, builtInCountries, builtInRegions } from "../../src/calendar/built-in.js";
import { addDays, type Day, yearOf } from "../../src/calendar/day.js";
import { FROM_YEAR, HOLIDAYS, TO_YEAR, ZONES } from "../../src/calendar/generated/tables.js";
import { legalDaysOf } from "../../src/calendar/legal-days.js";
import { publicDays } from "../../src/calendar/public-days.js";
import { createZones } from "../../src/calendar/zones.js";
import { day } from "./days.js";
import { PLACES } from "./places.js";
import { holidaysFromSource } from "./source-holidays.js";

const rests = (country: string, on: string, region?: string) => builtInCalendar.isHoliday(region === undefined ? { country } : { country, region }, day(on));

/** The public holidays of the source in 2026 and 2027. */
function holidaysOfYears(country: string, region?: string): ReadonlySet<Day> {
  const source = region === undefined ? new Holidays(country) : new Holidays(country, region);
  return new Set(publicDays([2026, 2027].flatMap((year) => source.getHolidays(year))).map(day));
}

describe("the built-in calendar", () => {
  test.each(["2025-04-26", "2031-04-26", "2036-04-26", "2026-04-27"])("King's Day is celebrated on %s", (on) => {
    expect(rests("NL", on)).toBe(true);
  });

  test.each(["2025-04-27", "2031-04-27", "2026-04-28", "2026-12-31", "2026-11-24"])("%s is an ordinary day in the Netherlands", (on) => {
    expect(rests("NL", on)).toBe(false);
  });

  test.each([
    ["NL", undefined, "2026-04-03", "Good Friday"],
    ["NL", undefined, "2026-05-05", "Liberation Day, every year"],
    ["NL", undefined, "2027-05-05", "Liberation Day, every year"],
    ["NL", undefined, "2026-01-02", "a day set by decree"],
    ["NL", undefined, "2026-05-15", "a day set by decree"],
    ["GB", "SCT", "2026-06-15", "the Scottish World Cup bank holiday"],
    ["GB", "ENG", "2026-08-31", "the English summer bank holiday"],
    ["GB", "ENG", "2026-12-28", "the day instead of Boxing Day"],
    ["DE", "BY", "2026-08-15", "Assumption in Catholic Bavaria"],
    ["DE", "SN", "2026-11-18", "Repentance Day in Saxony"],
    ["FR", "67", "2026-12-26", "the second Christmas day in Alsace"],
    ["FR", "6AE", "2026-12-26", "the second Christmas day in Alsace"],
    ["FR", "RE", "2026-12-20", "the abolition of slavery on La Réunion"],
    ["US", "US-MA", "2026-04-20", "Patriots' Day in Massachusetts"],
    ["US", undefined, "2027-12-31", "New Year observed"],
    ["CA", "QC", "2026-06-24", "Saint-Jean in Quebec"],
    ["AE", undefined, "2026-03-20", "the end of Ramadan"],
    ["IS", undefined, "2026-12-24", "a holiday from one o'clock on, of which the morning rests too"],
    ["US", "KY", "2026-04-03", "a holiday from two o'clock on, of which the morning rests too"],
  ])("%s %s rests on %s: %s", (country, region, on, _why) => {
    expect(rests(country, on, region)).toBe(true);
  });

  test("a day of one region does not rest in the next", () => {
    expect(rests("GB", "2026-06-15", "ENG")).toBe(false);
    expect(rests("DE", "2026-11-18", "BY")).toBe(false);
    expect(rests("FR", "2026-12-26", "75")).toBe(false);
  });

  test("where the region is not told, a day that rests in any region rests", () => {
    expect(rests("GB", "2026-06-15")).toBe(true);
    expect(rests("DE", "2026-11-18")).toBe(true);
    expect(rests("US", "2026-04-20")).toBe(true);
  });

  test("it says that it does not know, rather than that nobody is free", () => {
    expect(rests("XX", "2026-01-01")).toBeUndefined();
    expect(rests("nl", "2026-01-01")).toBeUndefined();
    expect(rests("__proto__", "2026-01-01")).toBeUndefined();
    expect(rests("DE", "2026-01-01", "XX")).toBeUndefined();
    expect(rests("DE", "2026-01-01", "constructor")).toBeUndefined();
    expect(rests("IN", "2026-01-26", "UP")).toBeUndefined();
    expect(rests("CN", "2026-10-01", "XJ")).toBeUndefined();
    expect(rests("PT", "2026-06-10", "99")).toBeUndefined();
    expect(rests("GB", "2026-12-25", "ALD")).toBeUndefined();
    expect(builtInCalendar.isHoliday({ country: "NL" }, Number.NaN as Day)).toBeUndefined();
    expect(rests("NL", "2014-12-31")).toBeUndefined();
    expect(rests("NL", "2038-01-01")).toBeUndefined();
  });

  test("a province of a country without provincial holidays makes no difference", () => {
    expect(rests("NL", "2026-04-27", "NH")).toBe(true);
    expect(rests("NL", "2026-04-28", "NL-ZH")).toBe(false);
  });

  test("it knows at least 75 countries, and regions besides", () => {
    expect(builtInCountries().length).toBeGreaterThanOrEqual(75);
    expect(Object.keys(HOLIDAYS).length).toBeGreaterThanOrEqual(builtInCountries().length + 150);
  });

  test("a region that has public holidays of its own in the source is in the tables, never silently national", () => {
    const index = new Holidays();
    const forgotten = builtInCountries().flatMap((country) => {
      const regions = Object.keys(index.getStates(country) ?? {});
      const national = regions.length === 0 ? new Set<Day>() : holidaysOfYears(country);
      return regions.flatMap((region) => {
        const own = [...holidaysOfYears(country, region)].filter((on) => !national.has(on));
        return own.some((on) => builtInCalendar.isHoliday({ country, region }, on) === false) ? [`${country}-${region}`] : [];
      });
    });
    expect(forgotten).toEqual([]);
  });

  test.each([
    ["IN", "KL", "2026-11-01", "the day of Kerala"],
    ["CL", "AP", "2026-06-07", "the day of Arica"],
    ["GT", "1", "2026-08-15", "the day of Guatemala City"],
    ["IC", "TE", "2026-09-07", "the day of Tenerife"],
    ["PT", "30", "2026-07-01", "the day of Madeira"],
    ["PT", "20", "2026-05-25", "the day of the Azores"],
  ])("%s %s rests on its own day %s (%s), and the country's other regions do not", (country, region, on) => {
    expect(rests(country, on, region)).toBe(true);
    const others = builtInRegions(country).filter((other) => rests(country, on, other) === false);
    expect(others.length).toBeGreaterThan(3);
  });

  test.each(["NL", "DE-BY", "GB-SCT", "US-CA", "CH-TI", "AE", "KR", "FR-57", "AU-TAS", "AR", "UA", "BQ-SA"])("%s has every day of the source", (key) => {
    const [country = "", region] = key.split("-");
    const missing = [...holidaysFromSource(country, region)].filter((on) => builtInCalendar.isHoliday({ country, ...(region && { region }) }, on) !== true);
    expect(missing).toEqual([]);
  });

  test.each(["DE-BY", "US-CA", "CH-TI", "AE", "KR", "FR-57", "AU-TAS", "AR", "UA", "BQ-SA"])("%s has no day that both the source and the law lack", (key) => {
    const [country = "", region] = key.split("-");
    const source = holidaysFromSource(country, region);
    const extra: number[] = [];
    for (let on = day(`${FROM_YEAR}-01-01`); on <= day(`${TO_YEAR}-12-31`); on = addDays(on, 1)) {
      const place = { country, ...(region && { region }) };
      if (builtInCalendar.isHoliday(place, on) && !source.has(on) && !legalDaysOf(place, yearOf(on)).has(on)) extra.push(on);
    }
    expect(extra).toEqual([]);
  });
});

describe("zones of places", () => {
  test("every zone in the tables exists in this runtime", () => {
    const zones = createZones();
    const unknown = Object.values(ZONES).flatMap((text) => text.split(" ").filter((zone) => !zones.isKnown(zone)));
    expect(unknown).toEqual([]);
  });

  test("every place with holidays has zones", () => {
    for (const { country, regions } of PLACES) {
      for (const region of regions) expect(builtInCalendar.zonesOf({ country, region })?.length).toBeGreaterThan(0);
      expect(builtInCalendar.zonesOf({ country })?.length).toBeGreaterThan(0);
    }
  });

  test.each([
    [{ country: "NL" }, ["Europe/Amsterdam"]],
    [{ country: "DE" }, ["Europe/Berlin"]],
    [{ country: "ES" }, ["Atlantic/Canary", "Europe/Madrid"]],
    [{ country: "US", region: "CA" }, ["America/Los_Angeles"]],
    [{ country: "US", region: "FL" }, ["America/Chicago", "America/New_York"]],
    [{ country: "FR", region: "RE" }, ["Indian/Reunion"]],
    [{ country: "AU", region: "NSW" }, ["Australia/Broken_Hill", "Australia/Lord_Howe", "Australia/Sydney"]],
    [{ country: "BR", region: "AM" }, ["America/Eirunepe", "America/Manaus"]],
    [{ country: "JO" }, ["Asia/Amman"]],
    [{ country: "XX" }, undefined],
  ])("%j is in %j", (place, zones) => {
    expect(builtInCalendar.zonesOf(place)).toEqual(zones);
  });

  test("an American whose state is not told must be awake from New York to Hawaii", () => {
    expect(builtInCalendar.zonesOf({ country: "US" })).toEqual(expect.arrayContaining(["America/New_York", "Pacific/Honolulu", "America/Phoenix"]));
  });
});
