/**
 * A page for every code, and all of them as one document.
 * @module
 */
import { POLICY_PROBLEMS, type PolicyProblemCode } from "../../policy/problem-codes.js";
import { LANGUAGES, type Language } from "../../policy/words/phrase.js";
import { BEYOND_SCHEMA } from "../schema/beyond.js";
import { LABELS } from "../words/labels.js";
import { MESSAGES } from "../words/messages.js";
import { CONDITION_PAGES } from "./conditions.js";
import { LAYER_PAGES } from "./layers.js";
import { type ProblemPage, type ProblemPages, shownExample } from "./page.js";
import { RULE_PAGES } from "./rules.js";
import { TEXT_PAGES } from "./text.js";

/** What every code means, with how it is wrong and how it is right. */
export const PROBLEM_PAGES: ProblemPages = { ...TEXT_PAGES, ...LAYER_PAGES, ...CONDITION_PAGES, ...RULE_PAGES };

/** The page of one code in Markdown, in one language or in all. */
export function problemPage(code: PolicyProblemCode, languages: readonly Language[] = LANGUAGES): string {
  const { about, wrong, right }: ProblemPage = PROBLEM_PAGES[code];
  const [severity] = POLICY_PROBLEMS[code];
  const beyond = BEYOND_SCHEMA[code];
  const each = (text: (language: Language) => string) => languages.map(text).join("\n\n");
  const labelled = (label: keyof typeof PAGE) => languages.map((language) => PAGE[label][language]).join(" / ");
  return [
    `## ${code}`,
    each((language) => `**${LABELS[severity][language]}**: ${about[language]}`),
    `${labelled("wrong")}\n\n\`\`\`json\n${shownExample(wrong)}\n\`\`\``,
    `${labelled("right")}\n\n\`\`\`json\n${shownExample(right)}\n\`\`\``,
    ...(beyond ? [each((language) => `${PAGE.beyond[language]}: ${beyond[language]}.`)] : []),
  ].join("\n\n");
}

const PAGE = {
  wrong: { en: "Wrong:", nl: "Fout:" },
  right: { en: "Right:", nl: "Goed:" },
  beyond: { en: "An editor may not show this while you type, because", nl: "Een editor laat dit misschien niet zien terwijl u typt, want" },
} as const;

/** Every code on one page. */
export function allProblemPages(): string {
  const codes = Object.keys(MESSAGES).filter((code): code is PolicyProblemCode => Object.hasOwn(POLICY_PROBLEMS, code));
  const intro =
    "What `amicable policy check` can say of a policy, code by code. What is marked with a --fix in the report it can mend by itself: `amicable policy check acme.json --fix`. Parts of a policy are shown where the rest does not matter; they build on `amicable:nl-business@1`.";
  return `# Problems in a policy\n\n<!-- Written by \`npm run generate\`. -->\n\n${intro}\n\n${codes.map((code) => problemPage(code)).join("\n\n")}\n`;
}
