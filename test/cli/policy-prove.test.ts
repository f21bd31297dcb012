import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.js";

describe("somebody who wants to know whether a threat can come first", { timeout: 60_000 }, () => {
  test("reads what was shown, in how many regions and how long it took", async () => {
    const { out, exit } = await inProcess(["policy", "prove", "relationship-first"]);
    expect(exit).toBe(0);
    expect(out).toContain("Shown: no threat comes first");
    expect(out).toMatch(/\d+ regions told apart/);
    expect(out).toMatch(/It took [\d.]+ s\./);
  });
});
