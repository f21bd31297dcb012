import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("./any-machine.ts", import.meta.url));
const answerIn = (zone: string) =>
  execFileSync(process.execPath, ["--import", "tsx", PROGRAM], { env: { ...process.env, TZ: zone, LANG: "tr_TR.UTF-8" }, encoding: "utf8" });

describe("the calendar", () => {
  test("gives the same answers on a server in Auckland, Los Angeles and UTC", { timeout: 60_000 }, () => {
    const utc = answerIn("UTC");
    expect(utc.length).toBeGreaterThan(500);
    for (const line of [
      "NL 2026-12-26T22:30:00Z: 2026-12-26 true",
      "NL 2026-12-26T23:30:00Z: 2026-12-27 false",
      "US 2026-11-26T00:00:00Z: 2026-11-25 false",
      "US 2026-11-26T05:00:00Z: 2026-11-26 true",
      "NZ 2026-12-24T11:00:00Z: 2026-12-25 true",
    ])
      expect(utc.split("\n")).toContain(line);
    expect(answerIn("Pacific/Auckland")).toBe(utc);
    expect(answerIn("America/Los_Angeles")).toBe(utc);
  });
});
