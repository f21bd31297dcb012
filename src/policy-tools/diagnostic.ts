/**
 * A problem with its place in a text.
 * @module
 */
import type { Problem } from "../problem.js";

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count. */
  readonly column: number;
  readonly offset: number;
}
export interface Range {
  readonly from: Position;
  /** Just after the last character. */
  readonly to: Position;
}
export interface Diagnostic extends Problem {
  /** The file, or the name of the base the problem is in. */
  readonly file: string;
  /** Absent where the problem is in another document than the text. */
  readonly range?: Range;
  /** Other places that matter, such as the first of two keys of one name. */
  readonly related?: readonly { readonly message: string; readonly range: Range }[];
}

/** Gives positions for offsets into a text. */
export function positionsIn(text: string): (offset: number, length: number) => Range {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const position = (offset: number): Position => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return (offset, length) => ({ from: position(offset), to: position(Math.min(offset + Math.max(length, 1), Math.max(text.length, 1))) });
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
