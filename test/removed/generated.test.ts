import { expect, test } from "vitest";
import { GUARDRAILS } from "../../src/index.js";
import { harmWithout } from "./generated.js";

test("generated customers miss guardrails that are left out, and a guardrail that changes nothing harms nobody", { timeout: 60_000 }, () => {
  const harms = harmWithout(20261123, 100);
  const all = [...harms.values()];
  expect([...harms.keys()]).toEqual(GUARDRAILS.map(({ id }) => id));
  expect(all.filter(({ harmed }) => harmed > 0).length).toBeGreaterThan(15);
  expect(all.every(({ changed, harmed }) => harmed <= changed)).toBe(true);
});
