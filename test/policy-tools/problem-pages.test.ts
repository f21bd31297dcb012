import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FACTS, PRESETS, TREATMENTS } from "../../src/index.js";
import { POLICY_PROBLEMS, type PolicyProblemCode } from "../../src/policy/problem-codes.js";
import { allProblemPages, checkPolicyText, PROBLEM_PAGES, problemPage } from "../../src/policy-tools/index.js";
import { exampleText } from "../../src/policy-tools/problems/page.js";

const CONTEXT = { file: "acme.json", catalogue: new Map(FACTS.map((fact) => [fact.name, fact])), treatments: TREATMENTS, presets: PRESETS };
const CODES = Object.keys(POLICY_PROBLEMS) as PolicyProblemCode[];
const codesOf = (text: string) => checkPolicyText(text, CONTEXT).diagnostics.map(({ code }) => code);

describe("who meets a problem reads of it", () => {
  it.each(CODES)("%s: an example that is wrong in just this way", (code) => {
    const found = codesOf(exampleText(PROBLEM_PAGES[code].wrong));
    expect(found).toContain(code);
    expect(new Set(found).size).toBeLessThanOrEqual(2);
  });

  it.each(CODES)("%s: an example that is right", (code) => {
    expect(checkPolicyText(exampleText(PROBLEM_PAGES[code].right), CONTEXT).diagnostics).toEqual([]);
  });

  it.each(CODES)("%s: a heading that the problem points to, in both languages or in one", (code) => {
    const [diagnostic] = checkPolicyText(exampleText(PROBLEM_PAGES[code].wrong), CONTEXT).diagnostics.filter((one) => one.code === code);
    expect(diagnostic?.docs).toBe(`docs/reference/policy-problems.md#${code}`);
    expect(allProblemPages()).toContain(`\n## ${code}\n`);
    expect(problemPage(code, ["nl"])).toContain(PROBLEM_PAGES[code].about.nl);
    expect(problemPage(code, ["nl"])).not.toContain(PROBLEM_PAGES[code].about.en);
  });
});

describe("the page in the documentation", () => {
  it("says what the code says (npm run generate writes it anew)", () => {
    expect(readFileSync(new URL("../../docs/reference/policy-problems.md", import.meta.url), "utf8")).toBe(allProblemPages());
  });
});
