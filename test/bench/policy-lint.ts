/**
 * How long lint takes as a whole process, from the command to its last line, on 20 and on 200 rules, and what the reasoning itself takes of that.
 * `npx tsx test/bench/policy-lint.ts`, after `npm run build`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueOf } from "../../src/facts/catalogue.js";
import { PRESETS, TREATMENTS } from "../../src/index.js";
import { lintPolicy } from "../../src/policy-tools/index.js";
import { largePolicy } from "../policy-tools/lint/large-policy.js";

const COMMAND = fileURLToPath(new URL("../../dist/cli/amicable.js", import.meta.url));
const CONTEXT = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
const RUNS = 5;

const folder = mkdtempSync(join(tmpdir(), "amicable-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
console.table(
  [20, 50, 100, 200].map((rules) => {
    const policy = largePolicy(rules);
    const file = join(folder, `${rules}.json`);
    writeFileSync(file, JSON.stringify(policy));
    return {
      rules,
      findings: lintPolicy(policy, CONTEXT).length,
      "whole process ms": existsSync(COMMAND) ? median(() => run(file)) : "build first",
      "reasoning ms": median(() => lintPolicy(policy, CONTEXT)),
    };
  }),
);

/** Findings end the command with 1, which is no failure here. */
function run(file: string): void {
  try {
    execFileSync(process.execPath, [COMMAND, "policy", "lint", file], { stdio: "ignore" });
  } catch (thrown) {
    if (!(thrown instanceof Error) || !("status" in thrown) || thrown.status !== 1) throw thrown;
  }
}

function median(task: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.round(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}
