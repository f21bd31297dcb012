/**
 * How long a comparison of two policies takes as a whole process, on 20 and on 200 rules, and what the reasoning itself takes of that: where one
 * threshold moves, where one in every ladder does, and where nothing is alike.
 * `npx tsx test/bench/policy-diff.ts`, after `npm run build`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueOf } from "../../src/facts/catalogue.js";
import { PRESETS, TREATMENTS } from "../../src/index.js";
import { diffPolicies } from "../../src/policy-tools/index.js";
import type { Json } from "../../src/vocabulary.js";
import { largePolicy } from "../policy-tools/lint/large-policy.js";

const COMMAND = fileURLToPath(new URL("../../dist/cli/amicable.js", import.meta.url));
const CONTEXT = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
const RUNS = 3;
const folder = mkdtempSync(join(tmpdir(), "amicable-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ["one threshold", (text) => text.replace('"value":10}', '"value":12}')],
  ["a threshold in every ladder", (text) => text.replaceAll('"value":10}', '"value":12}')],
  ["nothing alike", () => JSON.stringify(PRESETS.get("amicable:nl-business@1"))],
];

console.table(
  [20, 200].flatMap((rules) =>
    CHANGES.map(([what, change]) => {
      const before = largePolicy(rules);
      const after = JSON.parse(change(JSON.stringify(before))) as Json;
      const files = [before, after].map((policy, at) => {
        const file = join(folder, `${rules}-${at}.json`);
        writeFileSync(file, JSON.stringify(policy));
        return file;
      });
      return {
        rules,
        what,
        situations: diffPolicies(before, after, CONTEXT).situations.length,
        "whole process ms": existsSync(COMMAND)
          ? median(() => execFileSync(process.execPath, [COMMAND, "policy", "diff", ...files], { stdio: "ignore" }))
          : "build first",
        "reasoning ms": median(() => diffPolicies(before, after, CONTEXT)),
      };
    }),
  ),
);

function median(task: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.round(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}
