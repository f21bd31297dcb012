/** The guide to calendars, tried: what it shows is run in the package as a user has it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { builtInCountries } from "../../src/calendar/built-in.js";
import { worldCountries } from "../../src/calendar/world.js";
import { createPlanner, parseDossier } from "../../src/index.js";
import { inProcess } from "../cli/in-process.js";
import { folderWith } from "../cli/run.js";

const guide = readFileSync(new URL("../../docs/how-to/calendars.md", import.meta.url), "utf8");
const blocks = (language: string) => [...guide.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, "gm"))].map((found) => found[1] ?? "");

/** A customer whom somebody calls on the first possible day. */
const customer = {
  schemaVersion: 1,
  asOf: "2026-11-23T18:00:00+01:00",
  bank: { asOf: "2026-11-23" },
  customer: { id: "C-1", kind: "business", country: "NL", since: "2014-03-01" },
  people: [{ id: "k1", role: "director", channels: [{ channel: "phone", state: "ok" }] }],
  invoices: [{ id: "2026-118", issued: "2026-10-12", due: "2026-11-11", amount: "1250.00", currency: "EUR" }],
  contacts: [],
};
const closing = JSON.parse(blocks("json")[0] ?? "");

/** Every `expression; //=> value` becomes a line of what came out and what the page says. */
function program(block: string): string {
  const checked = block.replace(/^ *(.+); \/\/=> (.+)$/gm, "seen.push([$1, $2]);");
  return `const seen = [];\n${checked}\nconsole.log(JSON.stringify(seen.map((pair) => pair.map((value) => value ?? "undefined"))));\n`;
}

describe("the guide to calendars", () => {
  test.each(blocks("ts").map((block, index) => [index + 1, block] as const))("shows program %i as it runs", (index, block) => {
    const home = inject("installedIn");
    writeFileSync(join(home, `calendars-${index}.mjs`), program(block));
    const seen: readonly (readonly [unknown, unknown])[] = JSON.parse(
      execFileSync(process.execPath, [join(home, `calendars-${index}.mjs`)], { cwd: home, encoding: "utf8" }),
    );
    expect(seen.length).toBe([...block.matchAll(/\/\/=>/g)].length);
    for (const [came, promised] of seen) expect(came).toEqual(promised);
  });

  test("shows what comes out at more than one place", () => {
    expect([...guide.matchAll(/\/\/=>/g)].length).toBeGreaterThanOrEqual(10);
  });

  test.each(
    blocks("sh")
      .join("\n")
      .split("\n")
      .filter((line) => line.trim() !== ""),
  )("shows the command %s as it runs", async (line) => {
    const [command, ...words] = line.trim().split(" ");
    const file = join(folderWith({ "dossier.json": JSON.stringify({ ...customer, ...closing }) }), "dossier.json");
    const { out, error, exit } = await inProcess(words.map((word) => (word === "dossier.json" ? file : word)));
    expect([command, error, exit]).toEqual(["amicable", "", 0]);
    expect(out.length).toBeGreaterThan(200);
  });

  test("says on which day Sanne calls, with the closing days it shows", () => {
    const dossier = parseDossier({ ...customer, ...closing });
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
    const [first] = createPlanner().plan(dossier.value).actions;
    expect([first.owner.name, first.timing.from.slice(0, 10)]).toEqual(["Sanne", "2026-11-30"]);
  });

  test("counts the countries as they are", () => {
    expect(guide).toContain(
      `The core has ${builtInCountries().length} countries built in. \`amicable/calendar/world\` has ${Object.keys(worldCountries()).length}`,
    );
  });

  test("names files that are there", () => {
    const named = [...guide.matchAll(/`((?:src|test|docs)\/[\w./-]+)`/g)].map((found) => found[1] ?? "");
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !existsSync(new URL(`../../${name}`, import.meta.url)))).toEqual([]);
  });
});
