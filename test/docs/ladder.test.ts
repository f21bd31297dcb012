/** The guide to dunning levels, tried: its ladder becomes a policy, its commands run, and its tables are those of the code. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { createPlanner } from "../../src/planner.js";
import { policyFromLadder, readLadder, renderLadderReport } from "../../src/policy-tools/ladder/index.js";
import { inProcess } from "../cli/in-process.js";
import { folderWith } from "../cli/run.js";
import { questionsTable, systemsTable } from "./ladder-tables.js";

const guide = readFileSync(new URL("../../docs/how-to/start-from-dunning-levels.md", import.meta.url), "utf8");
const example = readFileSync(new URL("../../examples/policies/ladder.json", import.meta.url), "utf8");
const blocks = (language: string) => [...guide.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, "gm"))].map((found) => found[1] ?? "");
const read = (told: unknown) => {
  const result = readLadder(told);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("the guide to dunning levels", () => {
  const [levels = "", behaviour = ""] = blocks("json");

  test("shows a ladder that becomes a policy, with and without the old system's behaviour", () => {
    for (const told of [JSON.parse(levels), { ...JSON.parse(levels), ...JSON.parse(behaviour) }]) {
      expect(() => createPlanner({ policy: policyFromLadder(read(told)).policy })).not.toThrow();
    }
  });

  test("shows what the report says", () => {
    const report = renderLadderReport(policyFromLadder(read(JSON.parse(levels)))).replace(/ +/g, " ");
    const shown = (blocks("text")[0] ?? "").trim().replace(/ +/g, " ");
    expect(report).toContain(shown);
  });

  test("shows commands that run one after another", async () => {
    const folder = folderWith({ "ladder.json": levels });
    const files: Readonly<Record<string, string>> = {
      "ladder.json": join(folder, "ladder.json"),
      "policy.json": join(folder, "policy.json"),
      "portfolio.ndjson": new URL("../../examples/portfolio.ndjson", import.meta.url).pathname,
    };
    const lines = blocks("sh").flatMap((block) =>
      block
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    );
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const [command, ...words] = line.split(" ");
      const { exit } = await inProcess(words.map((word) => files[word] ?? word));
      expect([command, line, exit]).toEqual(["amicable", line, 0]);
    }
    expect(JSON.parse(readFileSync(files["policy.json"] ?? "", "utf8"))).toEqual(policyFromLadder(read(JSON.parse(levels))).policy);
  });

  test("shows a program that runs", () => {
    const home = inject("installedIn");
    const [program = ""] = blocks("ts");
    const checked = program.replace(/^ *(.+); \/\/=> (.+)$/gm, "console.log(JSON.stringify([$1, $2]));");
    writeFileSync(join(home, "ladder.mjs"), checked);
    const [came, promised] = JSON.parse(execFileSync(process.execPath, [join(home, "ladder.mjs")], { cwd: home, encoding: "utf8" }));
    expect(came).toBe(promised);
  });

  test("lists every question and every system as the code has them", () => {
    expect(guide).toContain(questionsTable());
    expect(guide).toContain(systemsTable());
  });
});

describe("the example of a ladder", () => {
  test("becomes the policy that stands beside it", () => {
    const policy = readFileSync(new URL("../../examples/policies/from-ladder.json", import.meta.url), "utf8");
    expect(JSON.parse(policy)).toEqual(policyFromLadder(read(JSON.parse(example))).policy);
  });
});
