import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import { stepsOf, valueAt } from "../../src/json-pointer.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { benchOf, promises, trialOf } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { golden, KEPT, PORTFOLIO } from "./hashes.js";
import { goldenPlans, shuffledPlans } from "./plans.js";
import { shuffled } from "./shuffled.js";

const here = golden(goldenPlans(PORTFOLIO));

test("the customers of the example get, to the byte, the plans that were looked at and kept (npx tsx test/golden/write.ts keeps new ones)", () => {
  expect(here.match(/^\S+ under \S+: [0-9a-f]{64}$/gm)).toHaveLength(PORTFOLIO.length * PRESETS.size);
  expect(here).toBe(readFileSync(KEPT, "utf8"));
});

test("fields told in another order change not a byte", () => {
  expect(golden(goldenPlans(PORTFOLIO.map(backwards)))).toBe(here);
});

describe("a dossier whose lists and groups are all shuffled", () => {
  const unshuffled = shuffledPlans(PORTFOLIO);

  test.each([1, 2, 3])("gets the same plan and the same words, to the byte (seed %i)", (seed) => {
    expect(shuffledPlans(PORTFOLIO, seed)).toEqual(unshuffled);
  });

  test("says the same things in another order, and every place of it stood where it says", () => {
    for (const [seed, told] of PORTFOLIO.entries()) {
      const { told: now, stood } = shuffled(told, seed);
      expect(JSON.stringify(now)).not.toBe(JSON.stringify(told));
      expect(new Set(stood.values()).size).toBe(stood.size);
      for (const [to, from] of stood) expect(letters(valueAt(now, stepsOf(to)))).toBe(letters(valueAt(told, stepsOf(from))));
    }
  });
});

describe("lists told in another order change nothing but the places that are pointed at", () => {
  test.each([...PRESETS.keys()])("under %s", (policy) => {
    const bench = benchOf({ policy });
    for (const told of PORTFOLIO) {
      const read = parseDossier(told);
      if (!read.ok) throw new TypeError(JSON.stringify(read.issues));
      const trial = trialOf(bench, read.value);
      for (const choice of [0, 1, 9, 17]) expect(promises.P9(trial, choice)).toEqual({ holds: true });
    }
  });
});

/** What is written there, whatever the order. */
function letters(value: Json | undefined): string {
  return [...JSON.stringify(value)].sort().join("");
}

/** Every group with its last field first. */
function backwards(value: Json): Json {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, backwards(part)]),
  );
}
