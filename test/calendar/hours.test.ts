import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALWAYS_OPEN, intersect, isNeverOpen, openOn, weekOf } from "../../src/calendar/hours.js";

const minute = fc.integer({ min: 0, max: 1440 });
const week = fc
  .array(fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })), from: minute, to: minute }), { maxLength: 6 })
  .map((hours) => weekOf(hours));

describe("opening hours", () => {
  test("a lunch break splits the day, touching hours are one stretch, order does not matter", () => {
    const hours = weekOf([
      { days: [1, 2], from: 780, to: 1020 },
      { days: [1], from: 540, to: 720 },
      { days: [2], from: 540, to: 780 },
    ]);
    expect(openOn(hours, 1)).toEqual([
      [540, 720],
      [780, 1020],
    ]);
    expect(openOn(hours, 2)).toEqual([[540, 1020]]);
    expect(openOn(hours, 7)).toEqual([]);
  });

  test("hours that end before they begin are closed", () => {
    expect(isNeverOpen(weekOf([{ days: [1, 2, 3], from: 1320, to: 360 }]))).toBe(true);
    expect(isNeverOpen(weekOf([]))).toBe(true);
    expect(isNeverOpen(ALWAYS_OPEN)).toBe(false);
  });

  test("what suits two clocks does not depend on which is asked first, on grouping, or on asking twice", () => {
    fc.assert(
      fc.property(week, week, week, (a, b, c) => {
        expect(intersect(a, b)).toEqual(intersect(b, a));
        expect(intersect(intersect(a, b), c)).toEqual(intersect(a, intersect(b, c)));
        expect(intersect(a, a)).toEqual(a);
        expect(intersect(a, ALWAYS_OPEN)).toEqual(a);
      }),
    );
  });

  test("a minute is open in both weeks exactly when it is open in each", () => {
    fc.assert(
      fc.property(week, week, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1439 }), (a, b, weekday, at) => {
        const open = (hours: typeof a) => openOn(hours, weekday).some(([from, to]) => from <= at && at < to);
        expect(open(intersect(a, b))).toBe(open(a) && open(b));
      }),
    );
  });
});
