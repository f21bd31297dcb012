import Holidays from "date-holidays";
import { describe, expect, test, vi } from "vitest";
import { builtInCalendar, builtInCountries, builtInRegions } from "../../src/calendar/built-in.js";
import { addDays, formatDay } from "../../src/calendar/day.js";
import { worldCalendar, worldNames } from "../../src/calendar/world.js";
import { day } from "./days.js";

const world = worldCalendar();

describe("the world calendar", () => {
  test("knows places that are not built in", () => {
    expect(builtInCalendar.isHoliday({ country: "JM" }, day("2026-08-06"))).toBeUndefined();
    expect(world.isHoliday({ country: "JM" }, day("2026-08-06"))).toBe(true);
    expect(world.isHoliday({ country: "JM" }, day("2026-08-07"))).toBe(false);
  });

  test("knows a region's own day, and counts it where the region is not told", () => {
    expect(world.isHoliday({ country: "MY", region: "10" }, day("2026-12-11"))).toBe(true);
    expect(world.isHoliday({ country: "MY", region: "16" }, day("2026-12-11"))).toBe(false);
    expect(world.isHoliday({ country: "MY" }, day("2026-12-11"))).toBe(true);
  });

  test("says it does not know where date-holidays would say that nobody is free", () => {
    expect(world.isHoliday({ country: "XX" }, day("2026-01-01"))).toBeUndefined();
    expect(world.isHoliday({ country: "__proto__" }, day("2026-01-01"))).toBeUndefined();
    expect(world.isHoliday({ country: "MY", region: "99" }, day("2026-01-01"))).toBeUndefined();
    expect(world.isHoliday({ country: "DE", region: "XX" }, day("2026-01-01"))).toBeUndefined();
    expect(world.isHoliday({ country: "NL" }, day("1969-12-25"))).toBeUndefined();
    expect(world.isHoliday({ country: "NL" }, day("2076-12-25"))).toBeUndefined();
  });

  test("keeps the Dutch legal days, also beyond the built-in years", () => {
    for (const on of ["2026-04-03", "2026-05-05", "2026-05-15", "2040-05-05", "2040-03-30"]) expect(world.isHoliday({ country: "NL" }, day(on))).toBe(true);
    expect(world.isHoliday({ country: "NL" }, day("2040-12-31"))).toBe(false);
    expect(world.isHoliday({ country: "GB", region: "SCT" }, day("2026-06-15"))).toBe(true);
  });

  test("says the same as the built-in calendar in every country and region they share, also when date-holidays answers first", () => {
    const computed = worldCalendar({ first: "date-holidays" });
    const different: string[] = [];
    for (const country of builtInCountries()) {
      const regions = builtInRegions(country).filter((code) => !isPlainDepartment(country, code));
      // All regions in one year: each costs date-holidays some milliseconds. The generator of the tables has seen the other years too.
      const years = regions.length > 0 ? ["2027"] : ["2015", "2027", "2037"];
      for (const region of [undefined, ...regions]) {
        const place = region === undefined ? { country } : { country, region };
        for (const year of years) {
          for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on = addDays(on, 1)) {
            const said = builtInCalendar.isHoliday(place, on);
            if (said === undefined || computed.isHoliday(place, on) !== said) different.push(`${country}-${region} ${formatDay(on)}`);
          }
        }
      }
    }
    expect(different).toEqual([]);
    expect(world.zonesOf({ country: "NL" })).toEqual(["Europe/Amsterdam"]);
  });

  test("works a place out once a year, however often it is asked", () => {
    const asked = vi.spyOn(Holidays.prototype, "getHolidays");
    const fresh = worldCalendar();
    const askAll = () => {
      for (let on = day("2026-01-01"); on <= day("2026-12-31"); on = addDays(on, 1)) fresh.isHoliday({ country: "MY", region: "10" }, on);
    };
    askAll();
    const once = asked.mock.calls.length;
    askAll();
    expect(asked.mock.calls.length).toBe(once);
    expect(once).toBeLessThanOrEqual(2);
    asked.mockRestore();
  });

  test("asks date-holidays for whole years only, never about an instant: that would be another day in another zone", () => {
    const asked = vi.spyOn(Holidays.prototype, "getHolidays");
    const instants = vi.spyOn(Holidays.prototype, "isHoliday");
    const fresh = worldCalendar({ first: "date-holidays" });
    for (const country of ["NL", "US", "JM", "MY"]) fresh.isHoliday({ country }, day("2026-12-25"));
    expect(instants).not.toHaveBeenCalled();
    expect(asked.mock.calls.length).toBeGreaterThan(4);
    expect(asked.mock.calls.every(([year]) => typeof year === "number" && Number.isInteger(year))).toBe(true);
    asked.mockRestore();
    instants.mockRestore();
  });

  test("names the holidays of a place in the first language that has a name", () => {
    expect(worldNames({ country: "NL" }, 2026, ["nl"]).get("2026-04-27")).toBe("Koningsdag");
    expect(worldNames({ country: "DE", region: "SN" }, 2026, ["en"]).get("2026-11-18")).toContain("Repentance");
    expect(worldNames({ country: "FR", region: "75" }, 2026, ["en"]).get("2026-12-26")).toBeUndefined();
  });
});

/** The other hundred departments of France have the national days, as one of them shows. */
function isPlainDepartment(country: string, region: string): boolean {
  return country === "FR" && !["57", "67", "68", "75"].includes(region);
}
