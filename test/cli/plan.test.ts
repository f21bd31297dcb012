import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import { brokenCustomer, lateCustomer } from "./dossiers.js";
import { amicable, commandFile, folderWith, ndjson } from "./run.js";

const planOf = (id: string): unknown => {
  const parsed = parseDossier(lateCustomer(id));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return JSON.parse(JSON.stringify(createPlanner().plan(parsed.value)));
};

describe("a program that asks for plans", () => {
  test("gets one plan for one dossier, exactly as the library gives it", async () => {
    const { out, error, exit } = await amicable(["plan", "d.json", "--format", "json"], { "d.json": JSON.stringify(lateCustomer("C-1"), undefined, 2) });
    expect([exit, error]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(planOf("C-1"));
  });

  test("gets a list for a list, in the same order", async () => {
    const { out, exit } = await amicable(["plan", "d.json", "-f", "json"], { "d.json": JSON.stringify([lateCustomer("C-2"), lateCustomer("C-1")]) });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual([planOf("C-2"), planOf("C-1")]);
  });

  test("gets a list for dossiers one a line", async () => {
    const { out } = await amicable(["plan", "d.txt", "-f", "json"], { "d.txt": ndjson([lateCustomer("C-2"), lateCustomer("C-1")]) });
    expect(JSON.parse(out)).toEqual([planOf("C-2"), planOf("C-1")]);
  });

  test("gets a list for a file named .ndjson, even with one dossier or none left", async () => {
    const one = await amicable(["plan", "d.ndjson", "-f", "json"], { "d.ndjson": ndjson([lateCustomer("C-1")]) });
    expect(JSON.parse(one.out)).toEqual([planOf("C-1")]);
    const none = await amicable(["plan", "d.json", "-f", "json"], { "d.json": "[]" });
    expect([JSON.parse(none.out), none.exit]).toEqual([[], 0]);
  });

  test("gets one plan a line for dossiers that are piped in one a line", async () => {
    const input = `\ufeff${ndjson([lateCustomer("C-1"), lateCustomer("C-2")]).replaceAll("\n", "\r\n\r\n")}`;
    const { out, exit } = await amicable(["plan", "-", "--format", "ndjson"], {}, { input });
    expect(exit).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([planOf("C-1"), planOf("C-2")]);
  });

  test("gets the error in the place of a plan, and the plans of everybody else", async () => {
    const lines = [
      JSON.stringify(lateCustomer("C-1")),
      JSON.stringify(brokenCustomer("C-2")),
      "",
      '{"schemaVersion": 1,}',
      JSON.stringify(lateCustomer("C-4")),
    ];
    const { out, error, exit } = await amicable(["plan", "d.ndjson", "--format", "ndjson"], { "d.ndjson": lines.join("\n") });
    const results = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(exit).toBe(1);
    expect(error).toContain("2 of 4 dossiers");
    expect([results[0], results[3]]).toEqual([planOf("C-1"), planOf("C-4")]);
    expect(results[1]).toMatchObject({
      error: { code: "invalid-dossier", issues: [{ at: "/asOf", code: "impossible-date" }, { at: "/customer/kin" }] },
      line: 2,
    });
    expect(Object.keys(results[1])).toEqual(["error", "line"]);
    expect(results[2]).toMatchObject({ error: { code: "invalid-json" }, line: 4 });
    expect(results[2].error.issues[0].received).toContain("line 4, column 21");
  });

  test("hears which dossier of a list is wrong, and on which line of the file it stands", async () => {
    const told = [lateCustomer("C-1"), brokenCustomer("C-2"), 7];
    const { out, exit } = await amicable(["plan", "d.json", "-f", "json"], { "d.json": JSON.stringify(told, undefined, 2) });
    const begins = JSON.stringify(told.slice(0, 1), undefined, 2).split("\n").length;
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ customer: "C-1" }, { line: begins }, { error: { issues: [{ code: "not-an-object" }] } }]);
  });

  test("hears on standard error what is odd about which customer, while the plans stay as the library gives them", async () => {
    const dueFirst = { id: "2026-119", issued: "2026-11-20", due: "2026-10-20", amount: "1250.00", currency: "EUR" };
    const told = [lateCustomer("C-1"), lateCustomer("C-2", { invoices: [dueFirst] })];
    const { out, error, exit } = await amicable(["plan", "d.ndjson", "-f", "ndjson"], { "d.ndjson": ndjson(told) });
    expect(exit).toBe(0);
    expect(JSON.parse(out.split("\n")[0] ?? "")).toEqual(planOf("C-1"));
    expect(error).toMatch(/^Line 2, customer C-2:\n {2}\/invoices\/0\/due \[/);
    expect(error).not.toContain("C-1");
  });

  test("hears nothing on a day without customers", async () => {
    expect(await amicable(["plan", "today.ndjson", "-f", "ndjson"], { "today.ndjson": "" })).toEqual({ out: "", error: "", exit: 0 });
  });

  test("hears line and column of a fault in a dossier over several lines", async () => {
    const text = JSON.stringify(lateCustomer("C-1"), undefined, 2).replace('"kind": "business",', '"kind": business,');
    const { out, exit } = await amicable(["plan", "d.json", "-f", "json"], { "d.json": text });
    expect(exit).toBe(1);
    expect(JSON.parse(out).error.issues[0].received).toMatch(/at line \d+, column 13/);
  });

  test("hears that there is nothing to read", async () => {
    const { out, exit } = await amicable(["plan", "-", "-f", "json"], {}, { input: " \n" });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: "empty-input" }, line: 1 });
  });

  test("may pipe in UTF-16, as some shells write it", async () => {
    const input = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(lateCustomer("C-1")), "utf16le")]);
    const { out } = await amicable(["plan", "-", "-f", "json"], {}, { input });
    expect(JSON.parse(out)).toEqual(planOf("C-1"));
  });

  test("is not hurt by a dossier nested a hundred thousand deep or one that reaches for the prototype", async () => {
    const deep = `{"customer":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`;
    const { out, exit } = await amicable(
      ["plan", "-", "-f", "ndjson"],
      {},
      { input: `${deep}\n{"__proto__":{"x":1},"schemaVersion":1}\n${JSON.stringify(lateCustomer("C-1"))}\n` },
    );
    expect(exit).toBe(1);
    const codes = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).error?.issues.map((issue: { code: string }) => issue.code));
    expect(codes[0]).toContain("too-deep");
    expect(codes[1]).toContain("forbidden-name");
    expect(codes[2]).toBeUndefined();
  });
});

describe("a colleague who asks for plans", () => {
  test("reads the whole plan of one customer", async () => {
    const { out, exit } = await amicable(["plan", "d.json"], { "d.json": JSON.stringify(lateCustomer("C-1")) });
    expect(exit).toBe(0);
    expect(out).toContain("Sanne calls J. de Wit");
    expect(out).toContain("Why we think so");
    expect(out).not.toContain("\u001b");
  });

  test("reads it in Dutch when asked", async () => {
    const { out } = await amicable(["plan", "d.json", "--lang", "nl"], { "d.json": JSON.stringify(lateCustomer("C-1")) });
    expect(out).toContain("Sanne belt J. de Wit");
  });

  test("reads many customers in short, what is wrong among them, and a summary", async () => {
    const { out, exit } = await amicable(["plan", "d.ndjson"], { "d.ndjson": ndjson([lateCustomer("C-1"), brokenCustomer("C-2"), lateCustomer("C-3")]) });
    expect(exit).toBe(1);
    expect(out.indexOf("C-1")).toBeLessThan(out.indexOf("Line 2: no plan"));
    expect(out).toContain("/customer/kin");
    expect(out.replace(/\s+/g, " ")).toMatch(/2 customers\. First steps: .* \(2\)\. No plan begins with a threat\. \d+ % of what can be known/);
  });

  test("reads many customers in full when asked", async () => {
    const { out } = await amicable(["plan", "d.ndjson", "--full"], { "d.ndjson": ndjson([lateCustomer("C-1"), lateCustomer("C-3")]) });
    expect(out.match(/Why we think so/g)?.length).toBe(2);
  });

  test("sees colours only where they are wanted", async () => {
    const files = { "d.ndjson": ndjson([lateCustomer("C-1"), brokenCustomer("C-2")]) };
    expect((await amicable(["plan", "d.ndjson"], files, { env: { FORCE_COLOR: "1" } })).out).toContain("\u001b[1m");
    expect((await amicable(["plan", "d.ndjson"], files, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).out).not.toContain("\u001b");
  });

  test("keeps a terminal that a name in a dossier cannot steer", async () => {
    const dossier = lateCustomer("C-1", { customer: { id: "C-1", name: "\u001b[2J\u202eEvil" } });
    const { out } = await amicable(["plan", "-"], {}, { input: ndjson([dossier, dossier]) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the question
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  test("may stop reading halfway without a word of complaint", async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, "d.ndjson"), ndjson(Array.from({ length: 300 }, (_, index) => lateCustomer(`C-${index}`))));
    const error = await new Promise<string>((resolve) => {
      execFile("sh", ["-c", `"${process.execPath}" "${commandFile()}" plan d.ndjson --full | head -n 1`], { cwd: folder }, (_, __, stderr) => resolve(stderr));
    });
    expect(error).toBe("");
  });
});

describe("a finance team with a policy of its own", () => {
  const dossier = { "d.json": JSON.stringify(lateCustomer("C-1")) };

  test("names a shipped policy shortly or in full", async () => {
    for (const name of ["nl-business", "nl-business@1", "amicable:nl-business@1"]) {
      const { out } = await amicable(["plan", "d.json", "-p", name, "-f", "json"], dossier);
      expect(JSON.parse(out).versions.policy.layers.at(-1)).toBe("amicable:nl-business@1");
    }
  });

  test("gets plans under its own file", async () => {
    const policy = { schemaVersion: 1, name: "acme", extends: "amicable:nl-business@1", settings: { firstContactAfterDays: 5 } };
    const { out, exit } = await amicable(["plan", "d.json", "--policy", "acme.json", "-f", "json"], { ...dossier, "acme.json": JSON.stringify(policy) });
    expect(exit).toBe(0);
    expect(JSON.parse(out).versions.policy.name).toBe("acme");
  });

  test("sees every mistake in its file, each in its place", async () => {
    const policy = '{\n  "schemaVersion": 1,\n  "name": "acme",\n  "extends": "amicable:nl-busines@1",\n  "setings": {}\n}\n';
    const { out, error, exit } = await amicable(["plan", "d.json", "--policy", "acme.json"], { ...dossier, "acme.json": policy });
    expect([out, exit]).toEqual(["", 1]);
    expect(error).toContain("acme.json:4:");
    expect(error).toContain("acme.json:5:");
    expect(error).toContain("nl-business");
  });

  test("hears which policy was meant when the name is mistyped", async () => {
    const { error, exit } = await amicable(["plan", "d.json", "--policy", "nl-busines"], dossier);
    expect(exit).toBe(2);
    expect(error).toContain("Did you mean nl-business?");
  });
});
