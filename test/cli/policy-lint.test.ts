import { describe, expect, test } from "vitest";
import { amicable } from "./run.js";

const acme = (sections: object) => JSON.stringify({ schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1", ...sections }, undefined, 2);
const when = {
  all: [
    { fact: "daysPastDue", operator: "greaterThan", value: 60 },
    { fact: "daysPastDue", operator: "lessThan", value: 30 },
  ],
};
const CLASH = acme({ rules: { clash: { when, then: { treatment: "clear-request" } } } });

describe("somebody who wants to know what is probably not meant", () => {
  test("hears it with the line and a customer, and the command fails", async () => {
    const { out, exit } = await amicable(["policy", "lint", "acme.json"], { "acme.json": CLASH });
    expect(exit).toBe(1);
    expect(out).toContain("warning[never-fires] acme.json:");
    expect(out).toContain("for example: Bakker BV");
  });

  test("reads Dutch with --lang nl", async () => {
    const { out } = await amicable(["policy", "lint", "acme.json", "--lang", "nl"], { "acme.json": CLASH });
    expect(out).toContain('"clash" kan nooit gelden');
  });

  test("gets data for a program, the customer ready to be planned", async () => {
    const { out, exit } = await amicable(["policy", "lint", "-", "--format", "json"], {}, { input: CLASH });
    const { ok, findings } = JSON.parse(out);
    expect([exit, ok, findings.length]).toEqual([1, true, 1]);
    expect(findings[0]).toMatchObject({ code: "never-fires", severity: "warning", witness: { kind: "dossier", shows: { kind: "silent", rules: ["clash"] } } });
    const planned = await amicable(["plan", "d.json", "--policy", "acme.json", "--format", "json"], {
      "d.json": JSON.stringify(findings[0].witness.dossier),
      "acme.json": CLASH,
    });
    expect(planned.exit).toBe(0);
  });

  test("may pass with hints only, and with a shipped policy", async () => {
    const hint = await amicable(["policy", "lint", "acme.json"], { "acme.json": acme({ settings: { firmAfterDays: 30 } }) });
    expect([hint.exit, hint.out.includes("0 warnings, 1 hint")]).toEqual([0, true]);
    expect((await amicable(["policy", "lint", "nl-business"])).exit).toBe(0);
  });

  test("hears first what has to be mended before a policy can be used", async () => {
    const { out, exit } = await amicable(["policy", "lint", "acme.json"], { "acme.json": CLASH.replace("daysPastDue", "daysPastDu") });
    expect(exit).toBe(1);
    expect(out).toContain("unknown-fact");
  });
});
