import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { amicable, amicableIn, folderWith } from "./run.js";

const BROKEN = `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  “settings”: { "loyalAfterYears": 2,5 },   
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "dagenTeLaat", "operator": ">", "value": "30" } ] },
      "then": { "treatment": "wait", "tier": "frist", },
    }
  }
}
`;
const MENDED = `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "loyalAfterYears": 2.5 },   
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "greaterThan", "value": 30 } ] },
      "then": { "treatment": "wait", "tier": "first" }
    }
  }
}
`;

test("somebody with a policy full of slips hears all of them at once, in Dutch", async () => {
  const { out, exit } = await amicable(["policy", "check", "acme.json", "--lang", "nl"], { "acme.json": BROKEN });
  expect(exit).toBe(1);
  for (const code of ["curly-quotes", "decimal-comma", "unknown-fact", "unknown-operator", "quoted-value", "unknown-value"])
    expect(out).toContain(`fout[${code}] acme.json:`);
  expect(out).toContain('Bedoelde u "daysPastDue"');
  expect(out).toContain("acme.json kan pas gebruikt worden als de fouten hersteld zijn.");
});

test("has what can surely be mended mended in the file, and everything else stays as it was written", async () => {
  const folder = folderWith({ "acme.json": BROKEN });
  const { out, exit } = await amicableIn(folder, ["policy", "check", "acme.json", "--fix"]);
  expect(exit).toBe(0);
  expect(out).toContain("8 things were mended:");
  expect(out).toContain('Replace "dagenTeLaat" by "daysPastDue".');
  expect(readFileSync(join(folder, "acme.json"), "utf8")).toBe(MENDED);
  const again = await amicableIn(folder, ["policy", "check", "acme.json", "--fix", "--format", "json"]);
  expect(JSON.parse(again.out)).toEqual({ file: "acme.json", ok: true, diagnostics: [], fixed: [] });
});

test("gets a policy that is piped in back on standard output, and the words about it beside it", async () => {
  const { out, error, exit } = await amicable(["policy", "check", "-", "--fix"], {}, { input: BROKEN });
  expect({ out, exit }).toEqual({ out: MENDED, exit: 0 });
  expect(error).toContain("8 things were mended:");
});

test("hears that a shipped policy stays as it is", async () => {
  const { error, exit } = await amicable(["policy", "check", "nl-business", "--fix"]);
  expect({ error, exit }).toEqual({ error: expect.stringContaining('"extends": "amicable:nl-business@1"'), exit: 2 });
});

test("reads the policy Excel or Notepad saved as UTF-16", async () => {
  const text = `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-business@1" }`;
  const { out, exit } = await amicable(["policy", "check", "-"], {}, { input: new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")) });
  expect({ out, exit }).toEqual({ out: "(piped in) can be used.\n", exit: 0 });
});

test("gets diagnostics as data, with what programs read before still there", async () => {
  const { out } = await amicable(["policy", "check", "-", "--format", "json"], {}, { input: BROKEN });
  const [first] = JSON.parse(out).diagnostics;
  const start = { line: 5, column: 3, offset: expect.any(Number) };
  const end = { line: 5, column: 13, offset: expect.any(Number) };
  expect(first).toMatchObject({
    ...{
      code: "curly-quotes",
      severity: "error",
      message: "These quotes are curly.",
      pointer: "",
      help: expect.any(String),
      expected: expect.any(String),
      mend: expect.any(String),
    },
    range: { start, end, from: start, to: end },
    fix: { description: 'Replace “settings” by "settings".', edits: [{ range: { start, end }, newText: '"settings"' }] },
    docs: "docs/reference/policy-problems.md#curly-quotes",
  });
});

test("reads what a problem means, and which one was meant", async () => {
  const { out, exit } = await amicable(["policy", "problem", "unknown-fact", "--lang", "nl"]);
  expect({ out, exit }).toEqual({ out: expect.stringContaining("Een feit dat niet in de catalogus staat."), exit: 0 });
  expect(await amicable(["policy", "problem", "unknown-fct"])).toMatchObject({ error: expect.stringContaining("Did you mean unknown-fact?"), exit: 2 });
});

test("somebody who prefers a spreadsheet changes a rule there", async () => {
  const folder = folderWith({ "acme.json": MENDED });
  expect(await amicableIn(folder, ["policy", "table", "acme.json", "--out", "rules.csv", "--separator", "semicolon", "--lang", "nl"])).toMatchObject({
    out: "De regels staan in rules.csv. Zet ze terug met --into.\n",
    exit: 0,
  });
  const csv = readFileSync(join(folder, "rules.csv"), "utf8");
  const changed = folderWith({ "acme.json": MENDED, "rules.csv": csv.replace("daysPastDue > 30", "dagenTeLaat > 45") });
  const wrong = await amicableIn(changed, ["policy", "table", "rules.csv", "--into", "acme.json"]);
  expect(wrong).toMatchObject({ out: expect.stringContaining('rules.csv, row 2, mine, column "when": There is no fact "dagenTeLaat".'), exit: 1 });
  expect(readFileSync(join(changed, "acme.json"), "utf8")).toBe(MENDED);
  const right = folderWith({ "acme.json": MENDED, "rules.csv": csv.replace("daysPastDue > 30", "daysPastDue > 45") });
  expect(await amicableIn(right, ["policy", "table", "rules.csv", "--into", "acme.json"])).toMatchObject({
    out: "acme.json has 1 change:\n  changed mine\n",
    exit: 0,
  });
  expect(readFileSync(join(right, "acme.json"), "utf8")).toContain('"value": 45');
  expect(await amicableIn(right, ["policy", "table", "rules.csv", "--into", "acme.json"])).toMatchObject({ out: "acme.json says this already.\n", exit: 0 });
});

test("gets the table on standard output, the rules of the base among them", async () => {
  const { out, exit } = await amicable(["policy", "table", "nl-business", "--all"]);
  expect(exit).toBe(0);
  expect(out.split("\n")[1]).toMatch(/^small-supplier-large-customer,,new,/);
  expect(out).toContain("\ndid-it-arrive,,base,");
});
