/**
 * Ways in which a command ends. Scripts look at these numbers, so they stay.
 * @module
 */

import { wrap } from "../language/layout.js";
import type { Problem } from "../problem.js";
import { visible } from "../visible.js";

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
export function problemLines(problems: readonly Problem[], indent = "  "): readonly string[] {
  return problems.flatMap(({ code, at, received, expected, mend, suggestion }) => {
    const told = received === undefined ? "" : `received ${received}, `;
    const meant = suggestion === undefined || mend.includes(suggestion) ? "" : ` Did you mean ${JSON.stringify(suggestion)}?`;
    const inner = `${indent}  `;
    return [
      `${indent}${visible(at === "" ? "/" : at)} [${code}]`,
      ...wrap(inner + visible(`${told}expected ${expected}`), WIDTH, inner),
      ...wrap(inner + visible(sentence(mend) + meant), WIDTH, inner),
    ];
  });
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
