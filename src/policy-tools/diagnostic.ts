/**
 * A problem with its place in a text.
 * @module
 */
import type { Problem } from "../problem.js";

/** Where every code is explained. */
export const PROBLEM_PAGE = "docs/reference/policy-problems.md";

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count. */
  readonly column: number;
  readonly offset: number;
}
export interface Range {
  readonly start: Position;
  /** Just after the last character. */
  readonly end: Position;
  /** The same as `start`, by its first name. */
  readonly from: Position;
  /** The same as `end`, by its first name. */
  readonly to: Position;
}
export interface Diagnostic extends Problem {
  /** The file, or the name of the base the problem is in. */
  readonly file: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The same as `at`. */
  readonly pointer: string;
  /** The same as `mend`. */
  readonly help: string;
  /** Absent where the problem is in another document than the text. */
  readonly range?: Range;
  /** The change that surely mends it. */
  readonly fix?: Fix;
  /** Other places that matter, such as the first of two keys of one name. */
  readonly related?: readonly { readonly message: string; readonly range: Range }[];
  /** Where the code is explained, with an example of how it is wrong and how it is right. */
  readonly docs: string;
}

/** Changes to the text, none over another. */
export interface Fix {
  /** For a button or a list of what was done. */
  readonly description: string;
  readonly edits: readonly TextEdit[];
}
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Gives positions for offsets into a text. */
export type Positions = (offset: number, length: number) => Range;

/** Gives positions for offsets into a text; what is marked is at least one character long. */
export function positionsIn(text: string): Positions {
  const exactly = exactPositionsIn(text);
  return (offset, length) => exactly(offset, Math.min(Math.max(length, 1), Math.max(text.length, 1) - offset));
}

/** Gives positions for offsets into a text, also of what has no length. */
export function exactPositionsIn(text: string): Positions {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const position = (offset: number): Position => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return (offset, length) => {
    const start = position(offset);
    const end = position(offset + Math.max(length, 0));
    return { start, end, from: start, to: end };
  };
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
