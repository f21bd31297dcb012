/**
 * Ways in which a command ends. Scripts look at these numbers, so they stay.
 * @module
 */

import { wrap } from "../language/layout.js";
import type { Problem } from "../problem.js";
import { visible } from "../visible.js";
import type { LanguageCode } from "./input/language.js";
import { PROBLEM_WORDS_NL } from "./problem-words.js";

const WIDTH = 100;

/** All was well; something handed over was wrong; the command was not typed as it should be. */
export const EXIT = { good: 0, rejected: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with words for the person who typed it. */
export class Failure extends Error {
  readonly exit: Exit;
  constructor(exit: Exit, message: string) {
    super(message);
    this.name = "Failure";
    this.exit = exit;
  }
}

/** Problems in words: where, what was received, what was expected, how to mend it. */
export function problemLines(problems: readonly Problem[], indent = "  ", language: LanguageCode = "en"): readonly string[] {
  return problems.flatMap((problem) => {
    const inner = `${indent}  `;
    const told = (language === "nl" ? inDutch(problem) : undefined) ?? inEnglish(problem);
    return [
      `${indent}${visible(problem.at === "" ? "/" : problem.at)} [${problem.code}]`,
      ...told.flatMap((line) => wrap(inner + visible(line), WIDTH, inner)),
    ];
  });
}

function inEnglish({ received, expected, mend, suggestion }: Problem): readonly string[] {
  const told = received === undefined ? "" : `received ${received}, `;
  const meant = suggestion === undefined || mend.includes(suggestion) ? "" : ` Did you mean ${JSON.stringify(suggestion)}?`;
  return [`${told}expected ${expected}`, sentence(mend) + meant];
}

/** `undefined` where there are no Dutch words. */
function inDutch({ code, received, suggestion }: Problem): readonly string[] | undefined {
  if (!Object.hasOwn(PROBLEM_WORDS_NL, code)) return undefined;
  const words = PROBLEM_WORDS_NL[code as keyof typeof PROBLEM_WORDS_NL];
  const told = received === undefined ? "" : `; ontvangen: ${received}`;
  return [sentence(words.what + told), suggestion === undefined ? sentence(words.mend) : `Bedoelde u ${suggestion}?`];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
