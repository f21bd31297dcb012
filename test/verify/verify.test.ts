import { describe, expect, test } from "vitest";
import { PATIENT } from "../properties/trying.js";
import { tryPairs } from "./pairs.js";

describe("a short run of the long one", PATIENT, () => {
  const tally = tryPairs(20261123, 150);

  test("finds no promise broken, whatever the policy and whoever the customer", () => {
    expect(tally.violations).toEqual([]);
    expect(tally.pairs).toBe(150);
  });

  test("tries every promise, gentle and firm customers, and some for whom a threat stands locked for later", () => {
    expect(Object.keys(tally.checked).sort()).toEqual(["P1", "P10", "P11", "P13", "P14", "P15", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"]);
    expect(Object.keys(tally.first).length).toBeGreaterThan(2);
    expect(tally.threatsLater).toBeGreaterThan(0);
  });

  test("tries the same pairs for the same seed", () => {
    expect(tryPairs(7, 20)).toEqual(tryPairs(7, 20));
  });
});
