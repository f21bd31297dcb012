import { beforeAll, describe, expect, it } from "vitest";
import { FACTS, PRESETS, TREATMENTS } from "../../src/index.js";
import { POLICY_PROBLEMS } from "../../src/policy/problem-codes.js";
import { LANGUAGES, type Language } from "../../src/policy/words/phrase.js";
import { checkPolicyText, type Diagnostic, fixPolicyText, PROBLEM_PAGES, renderDiagnostics } from "../../src/policy-tools/index.js";
import { exampleText } from "../../src/policy-tools/problems/page.js";
import type { Broken } from "./broken/broken.js";
import { CONDITIONS } from "./broken/conditions.js";
import { NUMBERS } from "./broken/numbers.js";
import { OUTSIDE } from "./broken/outside.js";
import { RULES } from "./broken/rules.js";
import { TYPING } from "./broken/typing.js";

const CONTEXT = { file: "acme.json", catalogue: new Map(FACTS.map((fact) => [fact.name, fact])), treatments: TREATMENTS, presets: PRESETS };
const BANK: readonly Broken[] = [...TYPING, ...OUTSIDE, ...CONDITIONS, ...RULES, ...NUMBERS];
/** Words of programmers; a colleague in finance has to look them up. */
const FOREIGN = /\b(pointer|enum|token|schema|null|boolean|regex|regexp|string|integer|array|object|undefined|property|literal|parse)\b/i;

function shortly({ range, file, code, suggestion, fix }: Diagnostic): string {
  const where = range ? `${range.start.line}:${range.start.column}` : file;
  return `${where} ${code}${suggestion === undefined ? "" : ` (${suggestion})`}${fix ? ` → ${fix.edits.map((edit) => edit.newText).join(" … ")}` : ""}`;
}

describe("a broken policy is told exactly what is wrong with it", () => {
  it.each(BANK.map((broken) => [broken.mistake, broken] as const))("%s", (_mistake, { text, found }) => {
    expect(checkPolicyText(text, CONTEXT).diagnostics.map(shortly)).toEqual(found);
  });

  it("in at least eighty ways, with every code that fits on a page", () => {
    expect(BANK.length).toBeGreaterThanOrEqual(80);
    const large = Object.entries(PROBLEM_PAGES).flatMap(([code, { wrong }]) => (typeof wrong === "string" ? [] : [code]));
    const shown = BANK.flatMap(({ found }) => found.map((line) => line.split(" ")[1]));
    expect(Object.keys(POLICY_PROBLEMS).filter((code) => !shown.includes(code) && !large.includes(code))).toEqual([]);
  });
});

describe("what can surely be mended", () => {
  it.each(BANK.filter(({ found }) => found.some((line) => line.includes("→"))).map((broken) => [broken.mistake, broken] as const))(
    "is mended, and nothing else is touched: %s",
    (_mistake, { text, found }) => {
      const fixed = fixPolicyText(text, CONTEXT);
      expect(fixed.check.diagnostics.length).toBe(found.filter((line) => !line.includes("→")).length);
      expect(fixPolicyText(fixed.text, CONTEXT).text).toBe(fixed.text);
      expect(linesChanged(text, fixed.text)).toBeLessThanOrEqual(found.length);
    },
  );

  it("is left alone where two things can be meant", () => {
    for (const { text, found } of BANK.filter((broken) => broken.found.every((line) => !line.includes("→")))) {
      expect(fixPolicyText(text, CONTEXT).text, found.join()).toBe(text);
    }
  });
});

describe("every word about a problem", () => {
  // The largest of the examples say nothing that others do not say.
  const examples = Object.values(PROBLEM_PAGES).flatMap(({ wrong }) => (typeof wrong === "string" || wrong.times < 1000 ? [exampleText(wrong)] : []));
  const texts = [...BANK.map(({ text }) => text), ...examples];
  const said = (language: Language) => texts.map((text) => checkPolicyText(text, { ...CONTEXT, language }).diagnostics);
  let inLanguage: Readonly<Record<Language, readonly (readonly Diagnostic[])[]>>;
  beforeAll(() => {
    inLanguage = { en: said("en"), nl: said("nl") };
  });

  it.each(LANGUAGES)("is one that people in finance use (%s)", (language) => {
    for (const { message, help, expected, fix, code } of inLanguage[language].flat()) {
      const sentence = [message, help, expected].join(" ").replace(/"[^"]*"|\{[^}]*\}|json-rules-engine/g, "");
      expect(sentence, code).not.toMatch(FOREIGN);
      expect([message, help, expected].join(" "), code).not.toMatch(/\{[a-zA-Z]+\}/);
      expect(message, code).toMatch(/^\S.*[.?]$/s);
      expect(help, code).toMatch(/[.?]$/);
      expect(fix?.description ?? "x.", code).toMatch(/\.$/);
    }
  });

  it("is said in Dutch too, of the same places", () => {
    for (const [index, english] of inLanguage.en.entries()) {
      const dutch = inLanguage.nl[index] ?? [];
      expect(dutch.map(shortly)).toEqual(english.map(shortly));
      for (const [place, diagnostic] of dutch.entries()) {
        expect(diagnostic.help, diagnostic.code).not.toBe(english[place]?.help);
        expect(diagnostic.message, diagnostic.code).not.toBe(english[place]?.message);
      }
    }
  });

  it("has a Dutch frame around it on a terminal", () => {
    const [diagnostics] = inLanguage.nl;
    const shown = renderDiagnostics(diagnostics ?? [], texts[0] ?? "", "nl").split("\n");
    expect(shown[0]).toBe("fout[decimal-comma] acme.json:5:36");
    expect(shown.slice(-3)).toEqual([
      "1 fout, 0 waarschuwingen",
      "1 hiervan kan --fix zelf herstellen.",
      expect.stringContaining("amicable policy problem decimal-comma"),
    ]);
  });
});

function linesChanged(before: string, after: string): number {
  const lines = after.split("\n");
  return before.split("\n").filter((line, index) => line !== lines[index]).length;
}
