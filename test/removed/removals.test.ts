import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GUARDRAILS } from "../../src/index.js";
import { CHECKS } from "../decide/checks.js";
import { REMOVALS, ROOT, withoutIt } from "./removals.js";

test("whatever protects a customer can be taken out of the source in one place, which alters that file and leaves the others as they were", () => {
  expect(REMOVALS).toHaveLength(GUARDRAILS.length + CHECKS.length);
  const altered = REMOVALS.map((removal) => {
    const source = readFileSync(join(ROOT, removal.file), "utf8");
    const without = withoutIt(removal, source);
    expect(without, removal.what).not.toBe(source);
    return without;
  });
  expect(new Set(altered).size).toBe(REMOVALS.length);
});

test("what is not there cannot be taken out, and says so", () => {
  const [first] = REMOVALS;
  if (!first) throw new Error("There is nothing to remove.");
  expect(() => withoutIt({ ...first, what: "made-up", was: "no such line" }, "export const GUARDRAILS = [];")).toThrow('"made-up" cannot be taken out');
});
