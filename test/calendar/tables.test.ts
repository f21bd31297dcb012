import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { feastsText, tablesText } from "./generate-tables.js";

const generated = (name: string) => readFileSync(new URL(`../../src/calendar/generated/${name}`, import.meta.url), "utf8");

describe("the generated tables", () => {
  test("are what the generator writes today", { timeout: 180_000 }, () => {
    expect(generated("feasts.ts")).toBe(feastsText());
    expect(generated("tables.ts")).toBe(tablesText());
  });
});
