import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import { lateCustomer } from "../cli/dossiers.js";

const home = inject("installedIn");
const manifest = JSON.parse(readFileSync(join(home, "node_modules", "amicable", "package.json"), "utf8"));
const subpaths = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith(".json"))
  .map((subpath) => subpath.replace(/^\./, "amicable"));

const DESCRIBE = `
const names = Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).filter((key) => key !== "default").sort()]));
const { createPlanner, parseDossier } = modules.amicable;
const plan = createPlanner().plan(parseDossier(JSON.parse(process.argv[2])).value);
console.log(JSON.stringify({ names, plan }));
`;

/** What a program of a user sees, in either module system. */
interface Seen {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly plan: unknown;
}
let esm: Seen;
let cjs: Seen;

beforeAll(() => {
  const list = JSON.stringify(subpaths);
  writeFileSync(join(home, "user.mjs"), `const modules = {}; for (const name of ${list}) modules[name] = await import(name);${DESCRIBE}`);
  writeFileSync(join(home, "user.cjs"), `const modules = {}; for (const name of ${list}) modules[name] = require(name);${DESCRIBE}`);
  esm = runUser("user.mjs");
  cjs = runUser("user.cjs");
});

describe("whoever installs the package", () => {
  test.each(subpaths)("finds something in %s", (name) => {
    expect(esm.names[name]?.length).toBeGreaterThan(0);
  });

  test("finds the same by import and by require", () => {
    expect(cjs.names).toEqual(esm.names);
  });

  test("gets the same plan by import, by require and from the source", () => {
    const parsed = parseDossier(lateCustomer("C-1042"));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const plan = JSON.stringify(createPlanner().plan(parsed.value));
    expect(JSON.stringify(esm.plan)).toBe(plan);
    expect(JSON.stringify(cjs.plan)).toBe(plan);
  });
});

function runUser(file: string): Seen {
  const output = execFileSync(process.execPath, [join(home, file), JSON.stringify(lateCustomer("C-1042"))], { cwd: home, encoding: "utf8" });
  return JSON.parse(output);
}
