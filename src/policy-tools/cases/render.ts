/**
 * The outcome of a test as a person reads it in a terminal.
 * @module
 */
import type { Catalogue } from "../../facts/catalogue.js";
import { inWords, type Language } from "../../policy/words/phrase.js";
import type { Coverage } from "./coverage.js";
import { missingIn } from "./missing-words.js";
import type { CaseProblem } from "./read.js";
import { RENDER_WORDS } from "./render-words.js";
import type { CaseResult, PolicyTest } from "./run.js";

/** More than this is a list nobody reads; `--suggest` writes them all. */
const MOST_MISSING = 20;

/** Every case with what was not as expected, and what no case showed. */
export function renderTest({ results, coverage }: PolicyTest, catalogue: Catalogue, language: Language = "en"): string {
  const words = RENDER_WORDS[language];
  const failed = results.filter(({ passed }) => !passed).length;
  const lines =
    results.length === 0 ? [words.noCases] : [...results.flatMap((result) => caseLines(result, language)), "", words.counts(results.length - failed, failed)];
  return [...lines, "", ...coverageLines(coverage, catalogue, language)].join("\n");
}

function caseLines({ name, passed, suggested, differences, problems }: CaseResult, language: Language): readonly string[] {
  const words = RENDER_WORDS[language];
  return [
    `${passed ? words.passed : words.failed}  ${name}${suggested ? ` ${words.suggested}` : ""}`,
    ...differences.map(({ says }) => `    ${inWords(says, language)}`),
    ...problems.map((problem) => `    ${words.unread}: ${problemIn(problem, language)}`),
  ];
}

function coverageLines({ rules, conditions, boundaries, missing }: Coverage, catalogue: Catalogue, language: Language): readonly string[] {
  const words = RENDER_WORDS[language];
  const left = missing.length - MOST_MISSING;
  return [
    words.coverage,
    words.rules(rules.seen, rules.all),
    words.conditions(conditions.seen, conditions.all),
    words.boundaries(boundaries.seen, boundaries.all),
    ...(missing.length === 0 ? [words.all] : [words.missing, ...missing.slice(0, MOST_MISSING).map((one) => `  - ${missingIn(one, catalogue, language)}`)]),
    ...(left > 0 ? [`  ${words.more(left)}`] : []),
  ];
}

/** What is wrong with a file of cases, each at its line. */
export function renderCaseProblems(problems: readonly CaseProblem[], file: string, language: Language = "en"): string {
  const lines = problems.map((problem) => {
    const place = problem.line === undefined ? file : `${file}:${problem.line}:${problem.column ?? 1}`;
    return `${place}  ${problemIn(problem, language)}`;
  });
  return [RENDER_WORDS[language].unusable(file), "", ...lines].join("\n");
}

function problemIn({ at, received, expected, mend }: CaseProblem, language: Language): string {
  const words = RENDER_WORDS[language];
  return `${at === "" ? "/" : at}: ${received === undefined ? "" : `${words.received} ${received}, `}${words.expected} ${expected}. ${mend}`;
}
