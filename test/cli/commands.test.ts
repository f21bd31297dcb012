import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ENGINE_VERSION } from "../../src/version.js";
import { lateCustomer } from "./dossiers.js";
import { amicable, folderWith, ndjson } from "./run.js";

const one = { "d.json": JSON.stringify(lateCustomer("C-1")) };
const many = { "d.ndjson": ndjson([lateCustomer("C-1"), lateCustomer("C-2")]) };

describe("somebody who does not know the commands", () => {
  test("finds all of them, with examples", async () => {
    const { out, exit } = await amicable(["--help"]);
    expect(exit).toBe(0);
    for (const word of ["plan", "explain", "facts", "policy", "import", "Examples:", "Exit codes:"]) expect(out).toContain(word);
  });

  test("learns the version", async () => {
    expect((await amicable(["--version"])).out.trim()).toBe(ENGINE_VERSION);
  });

  test.each([
    [["pln", "d.json"], "Did you mean plan?"],
    [["plan", "d.json", "--polcy", "x"], "Did you mean --policy?"],
    [["plan"], "missing required argument 'dossiers'"],
    [["plan", "d.json", "--format", "yaml"], "Allowed choices are text, json, ndjson"],
    [["plan", "d.jsn"], "Did you mean d.json?"],
    [["plan", "."], ". is a folder"],
    [["explain", "d.json", "--action", "0"], "The first action is 1"],
    [["explain", "d.json", "--action", "99"], "there is no action 99"],
    [["import", "x.csv"], "--map"],
    [[], "Usage:"],
  ])("typing %j hears how to type it", async (words, answer) => {
    const { out, error, exit } = await amicable(words, one);
    expect([out, exit]).toEqual(["", 2]);
    expect(error).toContain(answer);
  });
});

describe("an auditor who asks why", () => {
  test("sees the rule, its layer, each fact and what stands in the dossier there", async () => {
    const { out, exit } = await amicable(["explain", "d.json"], one);
    expect(exit).toBe(0);
    expect(out).toMatch(/- [a-z-]+ in amicable:[a-z-]+@1/);
    expect(out).toMatch(/\/(customer|invoices|contacts)\S*: /);
    for (const heading of ["What it is worth", "Assumptions behind the value", "Guide"]) expect(out).toContain(heading);
  });

  test("gets the same as data", async () => {
    const { out } = await amicable(["explain", "d.json", "--format", "json", "--action", "2"], one);
    const explained = JSON.parse(out);
    expect(explained.action.rank).toBe(2);
    expect(Object.keys(explained)).toEqual(["versions", "reasons", "action", "assumptions", "later", "withheld", "unknown"]);
  });

  test("says which of many customers is meant", async () => {
    const unsaid = await amicable(["explain", "d.ndjson"], many);
    expect([unsaid.exit, unsaid.error]).toEqual([2, expect.stringContaining("--customer C-1")]);
    const said = await amicable(["explain", "-", "--customer", "C-2", "--lang", "nl"], {}, { input: many["d.ndjson"] });
    expect([said.exit, said.out.split("\n")[0]]).toEqual([0, expect.stringContaining("C-2")]);
    const unknown = await amicable(["explain", "d.ndjson", "--customer", "C-3"], many);
    expect([unknown.exit, unknown.error]).toEqual([1, expect.stringContaining("no dossier of customer C-3")]);
  });
});

describe("a colleague who asks what is known", () => {
  test("sees facts with their evidence, and what nobody told", async () => {
    const { out, exit } = await amicable(["facts", "d.json"], one);
    expect(exit).toBe(0);
    expect(out).toContain("tenureYears from /customer/since");
    expect(out).toMatch(/Not known: .*npsLast \(not told/s);
    expect((await amicable(["facts", "d.json", "--lang", "nl"], one)).out).toContain("Niet bekend: ");
  });

  test("gets every fact of the catalogue as data", async () => {
    const [{ currency, facts }] = JSON.parse((await amicable(["facts", "-", "-f", "json"], {}, { input: one["d.json"] })).out);
    expect(currency).toBe("EUR");
    expect(facts.find((fact: { name: string }) => fact.name === "openAmount")).toMatchObject({ type: "money", known: true, is: 125_000 });
    expect(facts.find((fact: { name: string }) => fact.name === "npsLast")).toMatchObject({ known: false, why: "not-told" });
  });

  test("hears what is wrong with the dossier", async () => {
    const { error, exit } = await amicable(["facts", "d.json"], { "d.json": '{"schemaVersion": 1}' });
    expect(exit).toBe(1);
    expect(error).toContain("/customer");
  });
});

describe("somebody who writes a policy", () => {
  const bad =
    '{\n  "schemaVersion": 1,\n  "name": "acme",\n  "extends": "amicable:relationship-first@1",\n  "rules": { "loyal-frist-slip": "off" },\n  "settings": { "firstContactAfterDays": 3 },\n  "settings": {}\n}\n';

  test("hears that it can be used", async () => {
    const policy = JSON.stringify({ schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1" });
    const { out, exit } = await amicable(["policy", "check", "acme.json"], { "acme.json": policy });
    expect([exit, out.trim()]).toEqual([0, "acme.json can be used."]);
  });

  test("sees every problem with its place and how to mend it", async () => {
    const { out, exit } = await amicable(["policy", "check", "acme.json"], { "acme.json": bad });
    expect(exit).toBe(1);
    expect(out).toContain("acme.json:5:14");
    expect(out).toContain('Did you mean "loyal-first-slip"?');
    expect(out).toContain("duplicate-key");
  });

  test("gets the problems as data, also for a policy that is piped in", async () => {
    const { out, exit } = await amicable(["policy", "check", "-", "--format", "json"], {}, { input: bad });
    expect(exit).toBe(1);
    const { ok, diagnostics } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(diagnostics[0]).toMatchObject({ range: { from: { line: expect.any(Number), column: expect.any(Number) } }, mend: expect.any(String) });
  });

  test("sees who decided what", async () => {
    const policy = JSON.stringify({ schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1", settings: { firstContactAfterDays: 5 } });
    const { out, exit } = await amicable(["policy", "show", "acme.json"], { "acme.json": policy });
    expect(exit).toBe(0);
    expect(out).toMatch(/\/settings\/firstContactAfterDays +5 +active +acme/);
  });
});

describe("a bookkeeper with a ledger", () => {
  const mapping = {
    schemaVersion: 1,
    files: [
      {
        match: "*.csv",
        columns: { customerId: "Customer", invoiceId: "Invoice", issued: "Date", due: "Due", amount: "Amount" },
        constants: { currency: "EUR" },
      },
    ],
  };
  const files = {
    "open.csv": "Customer,Invoice,Date,Due,Amount\nC-1,1,2026-09-01,2026-10-01,100.00\nC-2,2,2026-09-01,2026-31-01,50.00\n",
    "map.json": JSON.stringify(mapping),
  };

  test("gets dossiers that can be planned at once, and hears of every row", async () => {
    const { out, error, exit } = await amicable(["import", "open.csv", "--map", "map.json", "--as-of", "2026-11-23"], files);
    expect(exit).toBe(0);
    expect(error).toContain("open.csv: 2 rows read, 1 used, 0 merged, 1 listed");
    expect(error).toContain("open.csv:3 Due:");
    const planned = await amicable(["plan", "-", "-f", "ndjson"], {}, { input: out });
    expect([planned.exit, JSON.parse(planned.out).customer]).toEqual([0, "C-1"]);
  });

  test("gets them in files when asked", async () => {
    const folder = folderWith({});
    const [dossiers, rejected] = [join(folder, "dossiers.ndjson"), join(folder, "rejected.ndjson")];
    const { out, exit } = await amicable(["import", "open.csv", "-m", "map.json", "--as-of", "2026-11-23", "-o", dossiers, "--rejected", rejected], files);
    expect([out, exit]).toEqual(["", 0]);
    expect(JSON.parse(readFileSync(dossiers, "utf8")).customer.id).toBe("C-1");
    expect(JSON.parse(readFileSync(rejected, "utf8"))).toMatchObject({ file: "open.csv", line: 3, column: "Due" });
  });

  test("hears everything that is wrong with the mapping", async () => {
    const wrong = JSON.stringify({ ...mapping, files: [{ ...mapping.files[0], columns: { customerID: "Customer" } }] });
    const { out, error, exit } = await amicable(["import", "open.csv", "--map", "map.json", "--as-of", "2026-11-23"], { ...files, "map.json": wrong });
    expect([out, exit]).toEqual(["", 1]);
    expect(error).toContain("customerId");
  });

  test("cannot overwrite the ledger by accident", async () => {
    const { error, exit } = await amicable(["import", "open.csv", "--map", "map.json", "--as-of", "2026-11-23", "--out", "./open.csv"], files);
    expect([exit, error]).toEqual([2, expect.stringContaining("would be overwritten")]);
  });
});

test("the example ledger becomes dossiers", async () => {
  const example = (name: string): string => fileURLToPath(new URL(`../../examples/mappings/${name}`, import.meta.url));
  const { out, exit } = await amicable(["import", example("plain-erp.csv"), "--map", example("plain-erp.json"), "--as-of", "2026-11-23"]);
  expect([exit, out.trim().split("\n").length]).toEqual([0, 3]);
});
