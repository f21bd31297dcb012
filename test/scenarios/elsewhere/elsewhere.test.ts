/** What users of other systems complained of in public: each as a test of what happens here. */
import { describe, expect, test } from "vitest";
import type { Bug } from "./bug.js";
import { MONEY } from "./money.js";
import { PAID } from "./paid.js";
import { PEOPLE } from "./people.js";
import { REFERENCES } from "./references.js";
import { TIMING } from "./timing.js";

const BUGS: readonly Bug[] = [...TIMING, ...PAID, ...MONEY, ...PEOPLE];

describe("what went wrong elsewhere", () => {
  test.each(BUGS.map((each) => [each.seen.join(", "), each.here, each] as const))("%s: %s", (_seen, _here, { check }) => check());

  test("none of the complaints is forgotten, and none is made up", () => {
    expect([...new Set(BUGS.flatMap(({ seen }) => seen))].sort()).toEqual([...REFERENCES].sort());
  });
});
