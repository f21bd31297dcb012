/** Public payment days, against the dates in the sources. */
import { describe, expect, it } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { type Day, formatDay, parseDay } from "../../src/calendar/day.js";
import type { RunName } from "../../src/calendar/named-runs.js";
import { nextRunDay } from "../../src/calendar/run-days.js";

const after = (name: RunName, from: string) =>
  formatDay(nextRunDay([{ named: name }], parseDay(from) as Day, { calendar: builtInCalendar, place: { country: "NL" }, to: "after" }) as Day);

describe("money that comes in on public payment days in the Netherlands", () => {
  // Dienst Toeslagen 2026 and 2027, computed from its rule.
  const dates =
    "2026-01-20 2026-02-20 2026-03-20 2026-04-20 2026-05-20 2026-06-22 2026-07-20 2026-08-20 2026-09-21 2026-10-20 2026-11-20 2026-12-21 2027-02-22 2027-03-22 2027-11-22";
  it.each(dates.split(" "))("allowances arrive on %s", (date) => {
    expect(after("nl-allowances", `${date.slice(0, 8)}05`)).toBe(date);
  });

  it.each(["2026-04-01", "2026-07-01", "2026-10-01"])("child benefit arrives on %s", (date) => {
    const before = new Date(Date.parse(date) - 3 * 86_400_000).toISOString().slice(0, 10);
    expect(after("nl-child-benefit", before)).toBe(date);
  });

  it("child benefit of January 2 is followed by a contact on the 5th, because that Friday is an equated legal day", () => {
    expect(after("nl-child-benefit", "2025-12-29")).toBe("2026-01-05");
  });

  it("child benefit is waited for a whole quarter if need be", () => {
    expect(after("nl-child-benefit", "2026-04-02")).toBe("2026-07-01");
  });
});
