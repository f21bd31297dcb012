import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { formatInstant } from "../../src/calendar/instant.js";
import { createZones } from "../../src/calendar/zones.js";
import { AmicableError } from "../../src/problem.js";
import { day, dayBetween } from "./days.js";
import { localTime } from "./oracle.js";

const ZONES = [
  "Europe/Amsterdam",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "America/Havana",
  "Africa/Casablanca",
  "Asia/Beirut",
  "Atlantic/Azores",
  "America/Santiago",
  "UTC",
];
const anyDay = dayBetween("2000-01-01", "2037-12-30");
const anyMinute = fc.integer({ min: 0, max: 1439 });

describe("a zone's clock", () => {
  test.each([
    ["Europe/Amsterdam", "2026-03-29", 150, "2026-03-29T03:00+02:00", "the half hour that is skipped in spring becomes the first moment after it"],
    ["Europe/Amsterdam", "2026-10-25", 150, "2026-10-25T02:30+02:00", "a time that comes twice in autumn is the first of the two"],
    ["Europe/Amsterdam", "2026-03-29", 119, "2026-03-29T01:59+01:00", "the minute before the change is ordinary"],
    ["Europe/Amsterdam", "2026-10-25", 180, "2026-10-25T03:00+01:00", "the hour after the change is ordinary"],
    ["America/New_York", "2026-03-08", 150, "2026-03-08T03:00-04:00", "New York skips in March"],
    ["America/New_York", "2026-11-01", 90, "2026-11-01T01:30-04:00", "New York doubles in November"],
    ["Australia/Lord_Howe", "2026-10-04", 135, "2026-10-04T02:30+11:00", "Lord Howe skips half an hour"],
    ["Australia/Lord_Howe", "2026-04-05", 105, "2026-04-05T01:45+11:00", "Lord Howe doubles half an hour"],
    ["America/Santiago", "2026-09-06", 0, "2026-09-06T01:00-03:00", "Chile skips midnight itself"],
    ["Pacific/Apia", "2011-12-30", 600, "2011-12-31T00:00+14:00", "Samoa skipped a whole day"],
    ["Europe/Amsterdam", "2026-12-31", 1440, "2027-01-01T00:00+01:00", "24:00 is the next midnight"],
  ])("%s %s minute %i is %s: %s", (zone, on, minute, expected) => {
    expect(formatInstant(createZones().at(zone, day(on), minute))).toBe(expected);
  });

  test("what a clock shows is the moment it was asked for, unless that time was skipped", () => {
    const zones = createZones();
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyDay, anyMinute, (zone, on, minute) => {
        const instant = zones.at(zone, on, minute);
        expect(zones.on(zone, instant.ms)).toEqual(instant);
        const asked = on * 1440 + minute;
        const shown = instant.day * 1440 + instant.minute;
        const justBefore = localTime(zone, instant.ms - 60_000);
        if (shown !== asked) expect(shown > asked && justBefore.day * 1440 + justBefore.minute < asked).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("every moment reads as the runtime's own formatter shows it", () => {
    const zones = createZones();
    const ms = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2037, 11, 30) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), ms, (zone, at) => {
        const { day: on, minute } = zones.on(zone, at);
        expect({ day: on, minute }).toEqual(localTime(zone, at));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["Mars/Olympus", "", "constructor", "__proto__", "toString", "+02:00", "Etc/GMT+99", "x+02:00", "Europe/Amsterdam "])(
    "%j is not a known zone",
    (zone) => {
      const zones = createZones();
      expect(zones.isKnown(zone)).toBe(false);
      expect(() => zones.at(zone, 20_000 as Day, 0)).toThrow(AmicableError);
      expect(() => zones.on(zone, 0)).toThrow(/IANA time zone/);
    },
  );
});
