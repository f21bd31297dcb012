import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../src/vocabulary.js";
import { golden, KEPT, PORTFOLIO } from "./hashes.js";
import { goldenPlans } from "./plans.js";

const here = goldenPlans(PORTFOLIO);

test("the customers of the example get, to the byte, the plans that were looked at and kept (npx tsx test/golden/write.ts keeps new ones)", () => {
  expect(here.length).toBe(16 * 4);
  expect(golden(here)).toBe(readFileSync(KEPT, "utf8"));
});

test("customers get the same plans when everything that is told of them comes in another order", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      expect(golden(goldenPlans(PORTFOLIO.map((told) => shuffled(told, numbers))))).toBe(golden(here));
    }),
    { numRuns: 3, seed: 9 },
  );
});

/** The lists of a dossier and the fields of everything in it in another order. */
function shuffled(value: Json, numbers: Iterator<number>, level = 0): Json {
  const mixed = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [Number(numbers.next().value), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, numbers, level + 1));
    return level === 1 ? mixed(items) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(mixed(Object.entries(value)).map(([name, part]) => [name, shuffled(part, numbers, level + 1)]));
}
