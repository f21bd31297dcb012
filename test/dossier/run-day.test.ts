/** Days that come back, as a customer told them. */
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/calendar/day.js";
import { parseDossier } from "../../src/dossier/index.js";
import type { Json } from "../../src/vocabulary.js";

const parsed = (moneyDay: Json) => parseDossier({ schemaVersion: 1, asOf: "2026-11-23T09:00:00+01:00", customer: { id: "C-1", moneyDays: [moneyDay] } });

describe("a day on which money comes in", () => {
  it.each<Json>([
    { weekday: 5 },
    { weekday: 4, week: 5 },
    { weekday: 5, ifClosed: "before" },
    { dayOfMonth: 25 },
    { dayOfMonth: 12, ifClosed: "before" },
    { named: "de-child-benefit-3" },
  ])("is kept as it was told: %j", (told) => {
    const read = parsed(told);
    expect(read.ok && read.value.customer.moneyDays).toEqual([told]);
  });

  it("every second Friday is counted from a day that was told", () => {
    const read = parsed({ everyWeeks: 2, from: "2026-01-09", ifClosed: "after" });
    const [day] = (read.ok && read.value.customer.moneyDays) || [];
    expect(day && "from" in day && [day.everyWeeks, formatDay(day.from), day.ifClosed]).toEqual([2, "2026-01-09", "after"]);
  });

  it.each<[Json, RegExp]>([
    [{}, /one of weekday/],
    [{ weekday: 5, dayOfMonth: 25 }, /one of weekday/],
    [{ week: 5, dayOfMonth: 25 }, /week only beside weekday/],
    [{ everyWeeks: 2 }, /everyWeeks and from together/],
    [{ weekday: 5, from: "2026-01-09" }, /everyWeeks and from together/],
    [{ named: "nl-allowances", ifClosed: "before" }, /rule of its own/],
  ])("is refused with a way to write it: %j", (told, expected) => {
    const read = parsed(told);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.issues).toMatchObject([
      { code: "run-day", at: "/customer/moneyDays/0", expected: expect.stringMatching(expected), mend: expect.stringContaining("everyWeeks") },
    ]);
  });
});
