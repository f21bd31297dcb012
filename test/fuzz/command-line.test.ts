import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import type { Json } from "../../src/vocabulary.js";
import { inProcess } from "../cli/in-process.js";
import { amicable, commandFile, folderWith } from "../cli/run.js";
import { LEDGER, MAPPING, NOTHING_GOOD, SAME_CUSTOMER, steers, VENOM } from "./hostile-files.js";

const folder = folderWith({ "map.json": JSON.stringify(MAPPING), "ledger.csv": LEDGER, "good.json": Buffer.from(SAME_CUSTOMER["UTF-8"] ?? []).toString() });
const place = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(place(name), content);
  return place(name);
};
const EXAMPLES = fileURLToPath(new URL("../../examples/portfolio.ndjson", import.meta.url));

/** Each way in which a file gets into the program. */
const DOORS: readonly (readonly [door: string, words: (file: string) => readonly string[]])[] = [
  ["a dossier to plan", (file) => ["plan", file]],
  ["a dossier to explain", (file) => ["explain", file]],
  ["a dossier to show", (file) => ["facts", file]],
  ["a policy to plan by", (file) => ["plan", place("good.json"), "--policy", file]],
  ["a policy to check", (file) => ["policy", "check", file]],
  ["a policy to lint", (file) => ["policy", "lint", file]],
  ["a policy to document", (file) => ["policy", "docs", file]],
  ["a ladder", (file) => ["policy", "from-ladder", file]],
  ["a mapping", (file) => ["import", place("ledger.csv"), "--map", file, "--as-of", "2026-11-23"]],
  ["a ledger", (file) => ["import", file, "--map", place("map.json"), "--as-of", "2026-11-23"]],
];

describe.each(DOORS)("as %s", (_door, words) => {
  test.each(Object.entries(NOTHING_GOOD))("%s is refused in words, and nothing breaks", async (_name, content) => {
    const { out, error, exit } = await inProcess(words(put("file.json", content)));
    expect([1, 2]).toContain(exit);
    expect((out + error).trim()).not.toBe("");
    expect(steers(out + error)).toBe(false);
    expect(out + error).not.toMatch(/\n\s+at .*:\d+:\d+|TypeError|RangeError/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("the way in which text is written", () => {
  test.each(Object.entries(SAME_CUSTOMER))("%s: a customer is the same customer", async (_name, bytes) => {
    expect(await inProcess(["plan", put("coded.json", bytes)])).toEqual(await inProcess(["plan", place("good.json")]));
  });

  test.each(["\ufeff", ""])("a ledger from Windows has the rows it has, with the mark %j", async (mark) => {
    const plain = await inProcess(["import", place("ledger.csv"), "--map", place("map.json"), "--as-of", "2026-11-23"]);
    for (const bytes of [Buffer.from(mark + LEDGER, "utf16le"), Buffer.from(mark + LEDGER, "utf16le").swap16()]) {
      const { out, exit } = await inProcess(["import", put("ledger.txt", bytes), "--map", place("map.json"), "--as-of", "2026-11-23"]);
      expect(exit).toBe(0);
      expect(out.replaceAll("ledger.txt", "ledger.csv")).toBe(plain.out);
    }
  });
});

describe("names that steer a terminal", () => {
  const poisoned = readFileSync(EXAMPLES, "utf8")
    .trim()
    .split("\n")
    .map((line) => withVenom(JSON.parse(line)));

  test("there is venom in every one of these customers", () => {
    for (const one of poisoned) expect(JSON.stringify(one).split("<script>").length).toBeGreaterThan(5);
  });

  test("reach no terminal from a dossier, whatever is shown of it", async () => {
    const many = put("many.ndjson", poisoned.map((one) => JSON.stringify(one)).join("\n"));
    const one = put("one.json", JSON.stringify(poisoned[1]));
    for (const words of [
      ["plan", many],
      ["plan", many, "--full", "--lang", "nl"],
      ["explain", one, "--what-if"],
      ["facts", one],
      ["when", one],
    ]) {
      const { out, error, exit } = await inProcess(words);
      expect([exit, out.includes("script")]).toEqual([0, true]);
      expect(steers(out + error)).toBe(false);
    }
  });

  test.each([
    ["a file", ["plan", VENOM]],
    ["a policy", ["plan", "good.json", "--policy", VENOM]],
    ["a command", [VENOM]],
    ["an option", ["plan", "good.json", `--${VENOM}`]],
    ["a language", ["plan", "good.json", "--lang", VENOM]],
    ["a customer", ["explain", "good.json", "--customer", VENOM]],
    ["a country", ["calendar", VENOM]],
    ["a region", ["calendar", "NL", "--region", VENOM]],
    ["a shipped policy", ["policy", "init", "--preset", VENOM, "--name", "x"]],
    ["a day", ["import", "ledger.csv", "--map", "map.json", "--as-of", VENOM]],
  ])("reach no terminal when typed as %s", async (_what, words) => {
    const { out, error } = await amicable(words, {
      "good.json": readFileSync(place("good.json"), "utf8"),
      "map.json": JSON.stringify(MAPPING),
      "ledger.csv": LEDGER,
    });
    expect((out + error).trim()).not.toBe("");
    expect(steers(out + error)).toBe(false);
  });
});

test("any words at all are a command or a sentence about what is wrong with them", async () => {
  const words = fc.oneof(
    fc.constantFrom("plan", "policy", "check", "facts", "--policy", "--format", "json", "--lang", "-", "--", "nl-business", "__proto__", "-a", "1e308", VENOM),
    fc.string({ maxLength: 20 }).filter((text) => !text.includes("\u0000")),
  );
  const started = fc.sample(fc.array(words, { maxLength: 6 }), { numRuns: 12, seed: 6 });
  for (const ran of await Promise.all(started.map((typed) => amicable(typed)))) {
    expect([0, 1, 2]).toContain(ran.exit);
    expect(steers(ran.out + ran.error)).toBe(false);
    expect(ran.error).not.toMatch(/\n\s+at .*:\d+:\d+/);
  }
});

test("a line of a hundred million letters costs itself, and no memory", async () => {
  const good = readFileSync(place("good.json"), "utf8");
  const child = spawn(process.execPath, ["--max-old-space-size=96", commandFile(), "plan", "-", "--format", "ndjson"]);
  const out: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  const ended = once(child, "close");
  const million = "x".repeat(1_000_000);
  for (const piece of [`${good}\n"`, ...Array<string>(100).fill(million), `"\n${good}\n`]) if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  child.stdin.end();
  const [exit] = await ended;
  const lines = Buffer.concat(out)
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(exit).toBe(1);
  expect(lines.map(({ customer, error }) => customer ?? error.code)).toEqual(["C-1", "too-much-text", "C-1"]);
});

/** Venom behind every text of a dossier where it stays a dossier. */
function withVenom(told: Json): Json {
  let dossier = told;
  for (const text of new Set(textsIn(told))) {
    const next = replaced(dossier, text, text + VENOM);
    if (parseDossier(next).ok) dossier = next;
  }
  return dossier;
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function replaced(value: Json, text: string, by: string): Json {
  if (value === text) return by;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, text, by)]));
}
