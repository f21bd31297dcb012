import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { daysOfPatterns } from "../../src/calendar/patterns.js";
import { feastsText, tablesText } from "./generate-tables.js";
import { FROM_YEAR, TO_YEAR } from "./places.js";
import { allAnchors, shortestPatterns } from "./shortest-patterns.js";
import { holidaysFromSource } from "./source-holidays.js";

const generated = (name: string) => readFileSync(new URL(`../../src/calendar/generated/${name}`, import.meta.url), "utf8");

describe("the generated tables", () => {
  test("are what the generator writes today", { timeout: 180_000 }, () => {
    expect(generated("feasts.ts")).toBe(feastsText());
    expect(generated("tables.ts")).toBe(tablesText());
  });

  test.each(["JM", "KZ", "SN"])("would hold exactly the days of %s, were it added", (country) => {
    const days = holidaysFromSource(country);
    expect(days.size).toBeGreaterThan(200);
    const written = shortestPatterns(days, allAnchors());
    expect([...daysOfPatterns(written, FROM_YEAR, TO_YEAR)].sort()).toEqual([...days].sort());
  });
});
