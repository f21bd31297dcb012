import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { addDays } from "../../src/calendar/day.js";
import { worldCalendar } from "../../src/calendar/world.js";
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

  test("says the same as the built-in calendar wherever that has data", () => {
    for (const country of ["NL", "BE", "DE"]) {
      for (let on = day("2026-01-01"); on <= day("2026-12-31"); on = addDays(on, 1)) {
        expect(world.isHoliday({ country }, on)).toBe(builtInCalendar.isHoliday({ country }, on));
      }
    }
    expect(world.zonesOf({ country: "NL" })).toEqual(["Europe/Amsterdam"]);
  });
});
