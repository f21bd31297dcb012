/**
 * A place among the words of a line, and how reading stops there.
 * @module
 */
import { type Saying, say } from "../../policy/words/phrase.js";
import type { Token } from "./tokens.js";
import { LINE } from "./words.js";

export interface LineProblem {
  /** Place on the line, from 1. */
  readonly column: number;
  readonly says: Saying;
}

/** Where reading stops. Whoever reads a line catches it. */
export class Stumble extends Error {
  readonly problem: LineProblem;
  constructor(problem: LineProblem) {
    super("cannot be read");
    this.problem = problem;
  }
}

export interface Cursor {
  /** What comes after so many tokens; nothing is taken. */
  readonly next: (ahead?: number) => Token;
  readonly take: () => Token;
  /** Takes a word if it is one of these. */
  readonly takes: (words: readonly string[]) => boolean;
  readonly sign: (sign: string) => boolean;
  readonly refuse: (says: Saying) => never;
  readonly isAmount: (fact: string) => boolean;
}

/** The beginning of a line. */
export function cursorOver(tokens: readonly Token[], isAmount: (fact: string) => boolean): Cursor {
  let at = 0;
  const end: Token = tokens[tokens.length - 1] ?? { kind: "end", is: "", start: 0, end: 0 };
  const next = (ahead = 0) => tokens[at + ahead] ?? end;
  const took = (yes: boolean) => {
    if (yes) at++;
    return yes;
  };
  return {
    next,
    take: () => {
      const token = next();
      at++;
      return token;
    },
    takes: (words) => took(next().kind === "word" && words.includes(next().is.toLowerCase())),
    sign: (sign) => took(next().kind === "sign" && next().is === sign),
    refuse: (says) => {
      throw new Stumble({ column: next().start + 1, says: say(LINE.problem, { says, received: next().kind === "end" ? LINE.nothing : next().is }) });
    },
    isAmount,
  };
}
