import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.js";
import { folderWith } from "./run.js";

const guide = readFileSync(new URL("../../docs/how-to/test-a-policy.md", import.meta.url), "utf8");
const blocks = (language: string) => [...guide.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, "gm"))].map((found) => found[1] ?? "");
const [policy = "", told = ""] = blocks("json");
const right = told.replace('"friendly-reminder"', '"ask-if-arrived"');
const flat = (text: string) => text.trim().replace(/^ +/gm, "").replace(/ +/g, " ");

describe("somebody who follows the guide to testing a policy", () => {
  test("sees the case that is wrong, word for word, and the command fails", async () => {
    const folder = folderWith({ "acme.json": policy, "acme.cases.json": told });
    const { out, exit } = await inProcess(["policy", "test", join(folder, "acme.json")]);
    expect(exit).toBe(1);
    expect(flat(out)).toContain(flat(blocks("text")[0] ?? ""));
  });

  test("has the missing cases written, once, and then nothing is missing", async () => {
    const folder = folderWith({ "acme.json": policy, "acme.cases.json": right });
    const words = ["policy", "test", join(folder, "acme.json"), "--suggest", "--strict"];
    const { out, exit } = await inProcess(words);
    expect([exit, out.includes("Nothing is left to show."), out.includes("2 cases were written")]).toEqual([0, true, true]);
    const written = readFileSync(join(folder, "acme.cases.json"), "utf8");
    expect(written).toContain('"suggested": true');
    expect((await inProcess(words)).out).toContain("There was nothing to suggest.");
    expect(readFileSync(join(folder, "acme.cases.json"), "utf8")).toBe(written);
  });

  test("hears which mistakes no case notices, as text and as data", async () => {
    const folder = folderWith({ "acme.json": policy, "acme.cases.json": right });
    const words = ["policy", "test", join(folder, "acme.json"), "--mutate"];
    expect((await inProcess(words)).out).toContain("/rules/harvest-time/when/all/1/value: 46 instead of 45");
    const { out, exit } = await inProcess([...words, "--format", "json"]);
    const { ok, cases, coverage, mutation } = JSON.parse(out);
    expect([exit, ok, cases.length, coverage.missing.length > 0, mutation.tried]).toEqual([0, true, 2, true, 9]);
    expect(mutation.unnoticed[0]).toHaveProperty("message");
  });
});

describe("somebody without cases", () => {
  test("fails, and hears in either language how to get the first ones", async () => {
    const place = join(folderWith({ "acme.json": policy }), "acme.json");
    const { error, exit } = await inProcess(["policy", "test", place]);
    expect([exit, error.includes("nothing was tested")]).toEqual([1, true]);
    expect((await inProcess(["policy", "test", place, "--lang", "nl"])).error).toContain("dus er is niets getest");
    expect((await inProcess(["policy", "test", place, "--suggest"])).exit).toBe(0);
    expect((await inProcess(["policy", "test", place])).exit).toBe(0);
  });

  test("fails with an empty list of them, and with a shipped policy that has none beside it", async () => {
    const folder = folderWith({ "acme.json": policy, "none.json": '{"schemaVersion":1,"cases":[]}' });
    expect((await inProcess(["policy", "test", join(folder, "acme.json"), "--cases", join(folder, "none.json")])).exit).toBe(1);
    expect((await inProcess(["policy", "test", "nl-business"])).exit).toBe(2);
  });
});

test.each(["wholesaler", "housing-association"])("the example of a %s passes its cases, dossiers in other files included", async (name) => {
  const { out, exit } = await inProcess(["policy", "test", new URL(`../../examples/policies/${name}.json`, import.meta.url).pathname]);
  expect([exit, out.includes("0 failed.")]).toEqual([0, true]);
});
