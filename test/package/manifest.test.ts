import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ENGINE_VERSION } from "../../src/version.js";
import { reachedFrom, sourceGraph } from "./source-graph.js";

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

test("plans name the version that is published", () => {
  expect(ENGINE_VERSION).toBe(manifest.version);
});

test("every subpath has types and code for import and for require", () => {
  for (const [subpath, targets] of Object.entries<{ [condition: string]: { types: string; default: string } }>(manifest.exports)) {
    if (subpath.endsWith(".json")) continue;
    const { import: esm, require: cjs } = targets;
    const base = esm?.default.replace(/\.js$/, "");
    expect([subpath, esm, cjs]).toEqual([subpath, { types: `${base}.d.ts`, default: `${base}.js` }, { types: `${base}.d.cts`, default: `${base}.cjs` }]);
  }
});

test("every dependency is used, and every package that is used is a dependency", () => {
  const graph = sourceGraph();
  const entries = [...graph.keys()].filter((name) =>
    /^(index|cli\/amicable|calendar\/world)\.ts$|^engines\/json|^(language|portfolio|policy-tools|lab|testing)\/index\.ts$/.test(name),
  );
  const used = new Set(entries.flatMap((entry) => [...reachedFrom(entry, graph).packages]).filter((name) => !name.startsWith("node:")));
  expect([...used].sort()).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).sort());
});

test("the licence and the credits for borrowed data come along", () => {
  expect(existsSync(fileURLToPath(new URL("LICENSE", root)))).toBe(true);
  expect(manifest.files).toContain("NOTICE");
  expect(readFileSync(new URL("NOTICE", root), "utf8")).toContain("date-holidays");
});
