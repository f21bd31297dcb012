import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { PRESETS } from "../../src/index.js";
import { policyJsonSchema } from "../../src/policy-tools/index.js";
import { inProcess } from "./in-process.js";
import { folderWith } from "./run.js";

const acme = { schemaVersion: 1, name: "acme", extends: "amicable:nl-business@1", settings: { firmAfterDays: 33 }, guardrails: { never: ["stop-service"] } };
const file = (text = JSON.stringify(acme, undefined, 2)) => join(folderWith({ "acme.json": text }), "acme.json");

describe("somebody who begins a policy", () => {
  it("gets one that can be used, with what the editor needs beside it", async () => {
    const out = join(folderWith({}), "acme.json");
    const made = await inProcess(["policy", "init", "--preset", "nl-consumer", "--name", "Acme", "--out", out]);
    expect([made.exit, made.out]).toEqual([0, expect.stringContaining(`amicable policy check`)]);
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ $schema: "./policy.schema.json", name: "Acme", extends: "amicable:nl-consumer@1" });
    expect(JSON.parse(readFileSync(join(out, "..", "policy.schema.json"), "utf8"))).toEqual(policyJsonSchema());
    expect((await inProcess(["policy", "check", out])).out).toContain("can be used");
  });

  it("never loses a file that was there", async () => {
    const out = file("mine");
    const { exit, error } = await inProcess(["policy", "init", "--out", out]);
    expect([exit, error, readFileSync(out, "utf8")]).toEqual([1, expect.stringContaining("is there already"), "mine"]);
    expect(existsSync(join(out, "..", "policy.schema.json"))).toBe(false);
    const beside = join(out, "..", "policy.schema.json");
    writeFileSync(beside, "mine too");
    expect((await inProcess(["policy", "init", "--out", join(out, "..", "new.json"), "--lang", "nl"])).out).toContain("was er al");
    expect(readFileSync(beside, "utf8")).toBe("mine too");
  });

  it("hears which shipped policies there are, and which names will not do", async () => {
    expect(await inProcess(["policy", "init", "--preset", "nl-busines"])).toMatchObject({
      exit: 2,
      error: expect.stringContaining("Did you mean nl-business?"),
    });
    expect(await inProcess(["policy", "init", "--name", "a#b", "--out", "-"])).toMatchObject({ exit: 2, error: expect.stringContaining("name") });
    expect((await inProcess(["policy", "init", "--out", "/no/such/folder/x.json"])).error).toContain("cannot be written");
  });

  it("can pipe the policy and the schema", async () => {
    expect(JSON.parse((await inProcess(["policy", "init", "--out", "-"])).out).extends).toBe("amicable:relationship-first@1");
    expect(JSON.parse((await inProcess(["policy", "schema", "--lang", "nl"])).out)).toEqual(policyJsonSchema({ language: "nl" }));
  });
});

describe("somebody who asks what a policy comes to", () => {
  it("sees each value with its status, layer, file and line", async () => {
    const place = file();
    const { out, exit } = await inProcess(["policy", "effective", place]);
    expect(exit).toBe(0);
    const row = (pointer: string) =>
      out
        .split("\n")
        .filter((line) => line.startsWith(`${pointer} `))
        .map((line) => line.split(/ {2,}/));
    expect(row("/settings/firmAfterDays")[0]).toEqual(["/settings/firmAfterDays", "33", "active", "acme", `${place}:6`, "30 (amicable:nl-business@1)"]);
    expect(row("/settings/firmAfterDays")[1]?.slice(2, 4)).toEqual(["overridden by acme", "amicable:nl-business@1"]);
    expect(out.split("\n")[0]?.split(/ {2,}/)).toEqual(["field", "value", "status", "layer", "where", "overrode"]);
  });

  it("can look up the line of a shipped policy", async () => {
    const fields = JSON.parse((await inProcess(["policy", "show", file(), "--format", "json"])).out);
    const source = (await inProcess(["policy", "source", "nl-business"])).out.split("\n");
    const formal = fields.find(
      (field: { pointer: string; layer: string }) => field.pointer === "/settings/formalAfterDays" && field.layer === "amicable:nl-business@1",
    );
    expect(formal).toMatchObject({ file: "amicable:nl-business@1", value: 45, status: "active" });
    expect(source[formal.line - 1]).toContain('"formalAfterDays": 45');
    const wrong = fields.filter(
      ({ file: of, line, layer }: { file?: string; line?: number; layer: string }) => layer !== "default" && (of === undefined || line === undefined),
    );
    expect(wrong).toEqual([]);
  });

  it("can look at nothing but the own changes", async () => {
    const { out } = await inProcess(["policy", "effective", file(), "--own", "--format", "json"]);
    expect(JSON.parse(out).map(({ pointer, overrode }: { pointer: string; overrode?: { value: unknown } }) => [pointer, overrode?.value])).toEqual([
      ["/guardrails/never", undefined],
      ["/settings/firmAfterDays", 30],
    ]);
  });

  it("sees in Dutch what a guardrail holds back", async () => {
    const early = file(JSON.stringify({ ...acme, settings: { formalAfterDays: 10 } }));
    expect((await inProcess(["policy", "effective", early, "--lang", "nl"])).out).toMatch(/formalAfterDays +10 +tegengehouden door vangrail formal-not-before/);
  });

  it("hears what is wrong with a policy that cannot be used", async () => {
    for (const command of ["effective", "docs"]) {
      const { exit, out, error } = await inProcess(["policy", command, file('{ "schemaVersion": 1, "name": "x", "rulez": {} }'), "--lang", "nl"]);
      expect([exit, out, error]).toEqual([1, "", expect.stringMatching(/kan zo niet gebruikt worden[\s\S]*rulez/)]);
    }
  });
});

describe("an auditor", () => {
  it("gets the policy as a document, on the screen or as a file", async () => {
    const place = file();
    const shown = await inProcess(["policy", "docs", place, "--lang", "nl"]);
    expect([shown.exit, shown.out.split("\n")[0]]).toEqual([0, "# Beleid: acme"]);
    const out = join(place, "..", "acme.html");
    expect((await inProcess(["policy", "docs", place, "--format", "html", "--out", out])).out).toContain(out);
    expect(readFileSync(out, "utf8")).toContain("<h1>Policy: acme</h1>");
    expect((await inProcess(["policy", "docs", "prospect"])).out).toContain("# Policy: amicable:prospect@1");
  });
});

describe("somebody who brings a policy up to date", () => {
  test.each([...PRESETS.keys()])("over %s has nothing to migrate, and the file stays", async (base) => {
    const text = JSON.stringify({ ...acme, extends: base });
    const place = file(text);
    const { exit, out } = await inProcess(["policy", "migrate", place, "--write"]);
    expect([exit, out]).toEqual([0, `Nothing to migrate: ${place} builds on ${base}, and no newer edition of it ships.\n`]);
    expect(readFileSync(place, "utf8")).toBe(text);
  });

  it("gets the same as data, and hears of a text that cannot be read or is not theirs", async () => {
    expect(JSON.parse((await inProcess(["policy", "migrate", file(), "--format", "json"])).out)).toMatchObject({
      changes: [],
      diff: "",
      wrote: false,
      ok: true,
    });
    expect(await inProcess(["policy", "migrate", file("{ “a” }")])).toMatchObject({ exit: 1, out: "", error: expect.stringContaining("cannot be read") });
    expect(await inProcess(["policy", "migrate", "nl-business"])).toMatchObject({ exit: 2, error: expect.stringContaining("your own policy") });
  });
});
