import { describe, expect, test } from "vitest";
import { reachedFrom, sourceGraph } from "./source-graph.js";

const graph = sourceGraph();

/** What each subpath of the package may bring along, and nothing else. */
const MAY_REACH: Readonly<Record<string, { readonly entry: string; readonly packages: readonly (string | RegExp)[] }>> = {
  ".": { entry: "index.ts", packages: ["zod", "@date-fns/tz"] },
  "./language": { entry: "language/index.ts", packages: [] },
  "./language/en": { entry: "language/en/index.ts", packages: [] },
  "./language/nl": { entry: "language/nl/index.ts", packages: [] },
  "./calendar/world": { entry: "calendar/world.ts", packages: ["date-holidays"] },
  "./json-rules-engine": { entry: "engines/json-rules-engine.ts", packages: ["json-rules-engine"] },
  "./portfolio": { entry: "portfolio/index.ts", packages: ["csv-parse", "date-fns", "@date-fns/utc", /^node:/] },
  "./policy-tools": { entry: "policy-tools/index.ts", packages: ["jsonc-parser", "csv-parse", "csv-stringify"] },
  "./lab": { entry: "lab/index.ts", packages: [] },
  "./testing": { entry: "testing/index.ts", packages: ["fast-check"] },
};
const CORE_PACKAGES = ["zod", "@date-fns/tz"];

describe.each(Object.entries(MAY_REACH))("whoever imports amicable %s", (subpath, { entry, packages }) => {
  const reached = reachedFrom(entry, graph);
  const others = [...reached.packages].filter(
    (name) => ![...CORE_PACKAGES, ...packages].some((may) => (typeof may === "string" ? may === name : may.test(name))),
  );

  test("finds it there", () => {
    expect(graph.has(entry)).toBe(true);
  });

  test("loads no package that is not meant for it", () => {
    expect(others).toEqual([]);
  });

  test("never loads the command line", () => {
    expect([...reached.files].filter((name) => name.startsWith("cli/"))).toEqual([]);
  });

  if (subpath === ".") {
    test("loads nothing that does I/O, generates dossiers or speaks a language", () => {
      expect([...reached.files].filter((name) => /^(portfolio|testing|lab|policy-tools|engines|language)\//.test(name))).toEqual([]);
      expect([...reached.packages].filter((name) => name.startsWith("node:"))).toEqual([]);
    });
  }
});

test("only one file of the library imports date-holidays, and only one json-rules-engine", () => {
  const importers = (name: string) =>
    [...graph.values()].filter((file) => file.imports.some((one) => one.to === name && !one.typeOnly)).map((file) => file.name);
  expect(importers("date-holidays")).toEqual(["calendar/world.ts"]);
  expect(importers("json-rules-engine").every((name) => name.startsWith("engines/"))).toBe(true);
});

test("only the command line and portfolio do I/O", () => {
  const doing = [...graph.values()].filter((file) => file.imports.some((one) => one.to.startsWith("node:")));
  expect(doing.map((file) => file.name).filter((name) => !/^(cli|portfolio)\//.test(name))).toEqual([]);
});
