import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, weekdayOf } from "../../src/calendar/day.js";
import { openOn, type WeekHours, weekOf } from "../../src/calendar/hours.js";
import { formatInstant, parseInstant } from "../../src/calendar/instant.js";
import { firstSlot, lastSlot, type Slot, type Window, windowsIn } from "../../src/calendar/slots.js";
import { createZones } from "../../src/calendar/zones.js";
import { day, dayBetween } from "./days.js";
import { localTime } from "./oracle.js";

const QUARTER = 15 * 60_000;
const zones = createZones();
const moment = (text: string) => {
  const instant = parseInstant(text);
  if (!instant) throw new Error(text);
  return instant;
};
const window = (zone: string, week: WeekHours): Window => ({ zone, openOn: (on) => openOn(week, weekdayOf(on)) });
const hours = (from: number, to: number, days = [1, 2, 3, 4, 5]) => weekOf([{ days, from: from * 60, to: to * 60 }]);
const shown = (slot: Slot | undefined) => slot && `${formatInstant(slot.from)}/${formatInstant(slot.to)}`;
const monday = { from: moment("2026-11-23T08:10:30+01:00"), notAfterDay: day("2026-12-04") };

describe("a slot", () => {
  test("is the rest of today's hours when they are open now, from the next whole minute", () => {
    expect(shown(firstSlot(zones, { ...monday, windows: [window("Europe/Amsterdam", hours(8, 12))] }))).toBe("2026-11-23T08:11+01:00/2026-11-23T12:00+01:00");
  });

  test("waits for the next open day when too little of today is left", () => {
    const search = { ...monday, windows: [window("Europe/Amsterdam", hours(6, 8.5))] };
    expect(shown(firstSlot(zones, search))).toBe("2026-11-24T06:00+01:00/2026-11-24T08:30+01:00");
    expect(shown(firstSlot(zones, { ...search, minMinutes: 15 }))).toBe("2026-11-23T08:11+01:00/2026-11-23T08:30+01:00");
  });

  test("suits the customer in New York and the colleague in Amsterdam", () => {
    const windows = [window("America/New_York", hours(8, 21)), window("Europe/Amsterdam", hours(9, 17))];
    expect(shown(firstSlot(zones, { ...monday, windows }))).toBe("2026-11-23T08:00-05:00/2026-11-23T11:00-05:00");
  });

  test("suits every zone in which an American without a told state may live", () => {
    const week = hours(8, 21);
    const places = windowsIn(["America/New_York", "Pacific/Honolulu"], (on) => openOn(week, weekdayOf(on)));
    expect(shown(firstSlot(zones, { ...monday, windows: places }))).toBe("2026-11-23T13:00-05:00/2026-11-23T21:00-05:00");
  });

  test("crosses the date line: Monday morning in Auckland is Sunday in Los Angeles", () => {
    const windows = [window("Pacific/Auckland", hours(9, 17)), window("America/Los_Angeles", hours(9, 17))];
    expect(shown(firstSlot(zones, { ...monday, windows }))).toBe("2026-11-24T09:00+13:00/2026-11-24T14:00+13:00");
  });

  test("is the last one where the last chance is asked for, and never ends after it", () => {
    const search = { ...monday, windows: [window("Europe/Amsterdam", hours(9, 12, [2, 4]))] };
    const last = (until: string) => shown(lastSlot(zones, { ...search, until: moment(until).ms }));
    expect(last("2026-12-04T23:59:00+01:00")).toBe("2026-12-03T09:00+01:00/2026-12-03T12:00+01:00");
    expect(last("2026-11-26T10:15:00+01:00")).toBe("2026-11-26T09:00+01:00/2026-11-26T10:15+01:00");
    expect(last("2026-11-26T09:15:00+01:00"), "a quarter of an hour is too short").toBe("2026-11-24T09:00+01:00/2026-11-24T12:00+01:00");
    expect(last("2026-11-23T23:00:00+01:00")).toBeUndefined();
  });

  test("does not exist after the last day, without windows, where hours never meet, or in an unknown zone", () => {
    const amsterdam = window("Europe/Amsterdam", hours(9, 17));
    expect(firstSlot(zones, { ...monday, notAfterDay: day("2026-11-22"), windows: [amsterdam] })).toBeUndefined();
    expect(firstSlot(zones, { ...monday, windows: [] })).toBeUndefined();
    expect(firstSlot(zones, { ...monday, windows: [amsterdam, window("Asia/Tokyo", hours(9, 16))] })).toBeUndefined();
    expect(firstSlot(zones, { ...monday, windows: [amsterdam, window("Mars/Olympus", hours(0, 24))] })).toBeUndefined();
  });

  test("lies inside every window by each one's own clock, also on the days that clocks change", () => {
    const zone = fc.constantFrom(
      "Europe/Amsterdam",
      "America/New_York",
      "Australia/Lord_Howe",
      "Pacific/Auckland",
      "America/Santiago",
      "Asia/Beirut",
      "Atlantic/Azores",
    );
    const minute = fc.integer({ min: 0, max: 48 }).map((half) => half * 30);
    const week = fc
      .array(fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }), from: minute, to: minute }), { minLength: 1, maxLength: 4 })
      .map((told) => weekOf(told));
    const windows = fc.array(fc.tuple(zone, week), { minLength: 1, maxLength: 3 });
    const nearChange = fc.constantFrom("2026-03-28", "2026-10-24", "2026-03-07", "2026-10-31", "2026-04-04", "2026-10-03", "2026-09-05").map(day);
    const start = fc.oneof(nearChange, dayBetween("2020-01-01", "2035-01-01"));
    fc.assert(
      fc.property(windows, start, fc.boolean(), (told, on, last) => {
        const from = { ...moment("2026-01-01T00:00Z"), ms: on * 86_400_000 };
        const search = { from, notAfterDay: addDays(on, 6), windows: told.map(([name, open]) => window(name, open)) };
        const slot = last ? lastSlot(zones, { ...search, until: (on + 6) * 86_400_000 }) : firstSlot(zones, search);
        if (!slot) return;
        const first = firstSlot(zones, search);
        expect(first && first.from.ms <= slot.from.ms, "nothing lies before the first").toBe(true);
        expect(slot.from.ms).toBeGreaterThanOrEqual(from.ms);
        expect(slot.to.ms - slot.from.ms).toBeGreaterThanOrEqual(30 * 60_000);
        expect(localTime(told[0]?.[0] ?? "", slot.from.ms)).toEqual({ day: slot.from.day, minute: slot.from.minute });
        expect(slot.from.day).toBeLessThanOrEqual(search.notAfterDay);
        for (let ms = slot.from.ms; ms < slot.to.ms; ms += 30 * 60_000) {
          for (const [name, open] of told) {
            const clock = localTime(name, ms);
            expect(openOn(open, weekdayOf(clock.day as Day)).some(([opens, closes]) => opens <= clock.minute && clock.minute < closes)).toBe(true);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test("is the very first one: a clerk with a wall of clocks, looking every quarter of an hour, finds none before it", () => {
    const zone = fc.constantFrom("Europe/Amsterdam", "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Pacific/Auckland");
    const half = fc.integer({ min: 12, max: 44 }).map((count) => count * 30);
    const week = fc.array(fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 2 }), from: half, to: half }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(zone, week.map(weekOf)), { minLength: 1, maxLength: 3 }), dayBetween("2020-01-01", "2035-01-01"), (told, on) => {
        const from = { ...monday.from, ms: on * 86_400_000 };
        const slot = firstSlot(zones, { from, notAfterDay: addDays(on, 5), windows: told.map(([name, open]) => window(name, open)) });
        const openAt = (ms: number) =>
          told.every(([name, open]) => {
            const clock = localTime(name, ms);
            return openOn(open, weekdayOf(clock.day as Day)).some(([opens, closes]) => opens <= clock.minute && clock.minute < closes);
          });
        let ms = from.ms;
        while (localTime(told[0]?.[0] ?? "", ms).day <= on + 5 && !(openAt(ms) && openAt(ms + QUARTER))) ms += QUARTER;
        expect(slot?.from.ms).toBe(localTime(told[0]?.[0] ?? "", ms).day <= on + 5 ? ms : undefined);
      }),
      { numRuns: 150 },
    );
  });

  test("is found quickly", () => {
    const windows = [window("America/New_York", hours(8, 21)), window("Europe/Amsterdam", hours(9, 17)), window("Europe/Berlin", hours(9, 17))];
    const search = { ...monday, windows };
    for (let round = 0; round < 3000; round++) firstSlot(zones, search);
    const start = performance.now();
    for (let round = 0; round < 3000; round++) firstSlot(zones, search);
    const micros = ((performance.now() - start) / 3000) * 1000;
    console.info(`one slot over three zones: ${micros.toFixed(1)} µs`);
    expect(micros).toBeLessThan(200);
  });
});
