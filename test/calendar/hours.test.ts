import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openOn, weekOf } from "../../src/calendar/hours.js";
import { intersectIntervals, normaliseIntervals } from "../../src/calendar/intervals.js";

const minute = fc.integer({ min: 0, max: 1440 });

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
    expect(weekOf([{ days: [1, 2, 3], from: 1320, to: 360 }])).toEqual([[], [], [], [], [], [], []]);
    expect(weekOf([])).toEqual([[], [], [], [], [], [], []]);
  });
});

describe("windows that have to suit everybody", () => {
  const open = fc.array(fc.tuple(minute, minute), { maxLength: 6 }).map(normaliseIntervals);
  const both = intersectIntervals;

  test("do not depend on who is asked first, on grouping, or on asking twice", () => {
    fc.assert(
      fc.property(open, open, open, (a, b, c) => {
        expect(both(a, b)).toEqual(both(b, a));
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)));
        expect(both(a, a)).toEqual(a);
        expect(both(a, [[0, 1440]])).toEqual(a);
      }),
    );
  });

  test("are open at a minute exactly when each of them is", () => {
    fc.assert(
      fc.property(open, open, fc.integer({ min: 0, max: 1439 }), (a, b, at) => {
        const isOpen = (hours: typeof a) => hours.some(([from, to]) => from <= at && at < to);
        expect(isOpen(both(a, b))).toBe(isOpen(a) && isOpen(b));
      }),
    );
  });
});
