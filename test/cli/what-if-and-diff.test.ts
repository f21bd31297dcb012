import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/vocabulary.js";
import { brokenCustomer, lateCustomer } from "./dossiers.js";
import { inProcess } from "./in-process.js";
import { folderWith, ndjson } from "./run.js";

const folder = folderWith({});
function file(name: string, content: Json | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
const base = { schemaVersion: 1, name: "acme", extends: "amicable:nl-business@1" };
const before = file("before.json", base);
const patient = file("patient.json", { ...base, guardrails: { never: ["check-in-call"] } });
const customers = file("all.ndjson", ndjson([lateCustomer("C-1"), lateCustomer("C-2")]));

describe("a colleague who wonders what would change the next step", () => {
  const one = file("one.json", lateCustomer("C-1"));

  test("reads it under its own heading, only when asked", async () => {
    const { out, exit } = await inProcess(["explain", one, "--what-if"]);
    expect(exit).toBe(0);
    expect(out).toContain("What would change it");
    expect(out.replaceAll(/\s+/g, " ")).toContain('Would become "Say thank you" if invoice 2026-118 were paid.');
    expect((await inProcess(["explain", one])).out).not.toContain("What would change it");
  });

  test("reads it in Dutch", async () => {
    const { out } = await inProcess(["explain", one, "--what-if", "--lang", "nl"]);
    expect(out.replaceAll(/\s+/g, " ")).toContain('Zou "Bedanken" worden als factuur 2026-118 betaald was.');
  });

  test("gets it as data, each change as what stands where", async () => {
    const { out } = await inProcess(["explain", one, "--what-if", "--format", "json"]);
    const { whatIf } = JSON.parse(out);
    const paid = whatIf.answers.find(({ change }: { readonly change: { readonly id: string } }) => change.id === "paid");
    expect(paid.change.edits).toEqual([{ at: "/invoices/0/payments", to: [{ on: "2026-11-23", amount: "1250.00" }] }]);
    expect(paid.becomes.treatment).toBe("thank");
  });
});

describe("a colleague who compares two policies", () => {
  test("sees the situations, and the own customers counted with examples", async () => {
    const { out, exit } = await inProcess(["policy", "diff", before, patient, customers]);
    expect(exit).toBe(0);
    expect(out).toMatch(/situations? gets? another first action\./);
    expect(out).toContain("2 of 2 customers get another first action.");
    expect(out).toMatch(/Check-in call → .*\n.*C-1, C-2/);
  });

  test("gets an exit code for checks that run by themselves, only where it is asked for", async () => {
    expect((await inProcess(["policy", "diff", before, patient, "--exit-code"])).exit).toBe(1);
    expect((await inProcess(["policy", "diff", before, before, customers, "--exit-code"])).exit).toBe(0);
  });

  test("gets the same as data", async () => {
    const { out } = await inProcess(["policy", "diff", before, patient, customers, "--format", "json"]);
    const { situations, portfolio } = JSON.parse(out);
    expect(situations.length).toBeGreaterThan(0);
    expect(portfolio).toMatchObject({ customers: 2, changed: 2, changes: [{ from: "check-in-call", count: 2 }] });
  });

  test("hears of a dossier that cannot be read, and the others are counted", async () => {
    const mixed = file("mixed.ndjson", ndjson([lateCustomer("C-1"), brokenCustomer("C-9")]));
    const { out, error, exit } = await inProcess(["policy", "diff", before, patient, mixed, "--lang", "nl"]);
    expect(out).toContain("1 van 1 klant krijgt een andere eerste actie.");
    expect(error).toContain("1 zonder plan");
    expect(exit).toBe(1);
  });

  test("hears what is wrong with a policy that cannot be used", async () => {
    const wrong = file("wrong.json", { ...base, rules: { x: {} } });
    const { error, exit } = await inProcess(["policy", "diff", before, wrong]);
    expect([exit, error]).toEqual([1, expect.stringContaining("cannot be used")]);
  });
});
