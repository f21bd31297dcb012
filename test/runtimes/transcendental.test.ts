import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reachedFrom, sourceGraph } from "../package/source-graph.js";
import { bundled } from "./bundle.js";
import { transcendentalIn } from "./transcendental.js";

const graph = sourceGraph();
const folder = mkdtempSync(join(tmpdir(), "amicable-digits-"));
let program: string;

beforeAll(async () => {
  program = readFileSync((await bundled(folder)).module, "utf8");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a function whose last digits differ between runtimes is found", () => {
  test.each([
    "const yearly = Math.pow(1.08, days / 365);",
    "const score = Math.exp(-age);",
    "const yearly = 1.08 ** years;",
    "value **= 2;",
    "const { log } = Math;",
    'const root = Math["cbrt"](value);',
    "const how = Math.sqrt;",
    "const deep = globalThis.Math.tanh(1);",
    "const all = [Math];",
  ])("in %s", (text) => {
    expect(transcendentalIn(text)).toHaveLength(1);
  });

  test.each(["Math.floor(days / 7)", "globalThis.Math.max(0, open)", "10n ** BigInt(digits)", "const of = { Mathematics: 1 };"])("and not in %s", (text) => {
    expect(transcendentalIn(text)).toEqual([]);
  });
});

describe("no plan and no word of it depends on such a function", () => {
  const reached = ["planner.ts", "language/index.ts", "engines/json-rules-engine.ts"].flatMap((entry) => [...reachedFrom(entry, graph).files]);
  const files = [...new Set(reached)].filter((name) => name.endsWith(".ts"));

  test("every step from dossier to words is looked at", () => {
    for (const folder of ["calendar", "engines", "dossier", "law", "facts", "policy", "guardrails", "decide", "language"]) {
      expect(files.filter((name) => name.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(1);
    }
    expect(files.length).toBeGreaterThan(300);
  });

  test("in the library", () => {
    const found = files.map((name) => ({ name, uses: transcendentalIn(graph.get(name)?.tree.getFullText() ?? "") }));
    expect(found.filter(({ uses }) => uses.length > 0)).toEqual([]);
  });

  test("in the packages that it brings along", () => {
    expect(program).toContain("node_modules/zod/");
    expect(program).toContain("node_modules/@date-fns/tz/");
    expect(transcendentalIn(program)).toEqual([]);
  });
});
