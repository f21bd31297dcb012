import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { builtInCalendar, type Calendar, createPlanner } from "../../src/index.js";
import { CUSTOMERS, dossier } from "../customers.js";
import { anywhere } from "./p8-places.js";
import { PATIENT, read } from "./trying.js";

/** Every question put to the time zone database, as zone and moment. */
const asked = vi.hoisted((): string[] => []);
vi.mock("@date-fns/tz/tzOffset", async (original) => {
  const real = await original<typeof import("@date-fns/tz/tzOffset")>();
  const tzOffset: typeof real.tzOffset = (zone, date) => {
    asked.push(`${zone} ${date.toISOString()}`);
    return real.tzOffset(zone, date);
  };
  return { ...real, tzOffset };
});

const dossiers = fc.sample(anywhere(), { numRuns: 150, seed: 5 }).map(read);

describe("hours are counted in whole days and one remembered offset per zone and day", PATIENT, () => {
  beforeEach(() => {
    asked.length = 0;
  });

  test("a planner never puts the same question to the time zone database twice", () => {
    const planner = createPlanner();
    for (const each of dossiers) planner.plan(each);
    expect(asked.length).toBeGreaterThan(100);
    // Only the search for the moment at which a clock changed may come by a moment again.
    expect(new Set(asked).size).toBeGreaterThan(0.99 * asked.length);
  });

  test("and none at all for a customer it has planned for before", () => {
    const planner = createPlanner();
    const formats = vi.spyOn(Intl, "DateTimeFormat");
    for (const each of dossiers) planner.plan(each);
    asked.length = 0;
    formats.mockClear();
    for (const each of dossiers) planner.plan(each);
    expect(asked).toEqual([]);
    expect(formats).not.toHaveBeenCalled();
    formats.mockRestore();
  });

  test("the next customer in the same country costs two questions for each day nobody looked at yet", () => {
    const planner = createPlanner();
    for (const { told } of CUSTOMERS) planner.plan(dossier(told));
    const before = asked.length;
    for (const { told } of CUSTOMERS) planner.plan(dossier({ ...told, asOf: "2026-11-24T09:00:00+01:00", bank: { asOf: "2026-11-24" } }));
    const days = new Set(asked.map((question) => question.slice(0, question.indexOf("T", question.indexOf(" ")))));
    expect(asked.length).toBeLessThanOrEqual(2 * days.size);
    expect(asked.length - before).toBeLessThanOrEqual(2 * CUSTOMERS.length);
  });

  test("a plan asks the calendar about days, a few hundred at most, and never about the time of day", () => {
    let questions = 0;
    const counting: Calendar = {
      ...builtInCalendar,
      isHoliday: (place, day, where) => {
        questions += 1;
        expect(Number.isInteger(day)).toBe(true);
        return builtInCalendar.isHoliday(place, day, where);
      },
    };
    const planner = createPlanner({ calendar: counting });
    const counts = CUSTOMERS.map(({ told }) => {
      questions = 0;
      planner.plan(dossier(told));
      return questions;
    });
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(300);
    console.info(`questions to the calendar per plan: ${counts.join(" ")}`);
  });
});
