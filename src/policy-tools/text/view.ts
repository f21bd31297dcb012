/**
 * A text with its slips mended, to read on in, and the way back from places in it to places in the text as it was written.
 * @module
 */
import type { Edit } from "./slips.js";

export interface View {
  readonly text: string;
  /** The place in the text as written. */
  readonly original: (offset: number) => number;
}

/** The text with these edits, which may not overlap. */
export function viewOf(text: string, edits: readonly Edit[]): View {
  const pieces: string[] = [];
  const jumps: { readonly from: number; readonly to: number; readonly at: number; readonly until: number }[] = [];
  let read = 0;
  let written = 0;
  for (const { offset, length, newText } of edits) {
    if (offset < read) continue;
    pieces.push(text.slice(read, offset), newText);
    written += offset - read;
    jumps.push({ from: written, to: written + newText.length, at: offset, until: offset + length });
    written += newText.length;
    read = offset + length;
  }
  pieces.push(text.slice(read));
  return { text: pieces.join(""), original: (offset) => originalOf(offset, jumps) };
}

/** Inside a mended piece, its beginning or its end stands for all of it. */
function originalOf(offset: number, jumps: readonly { readonly from: number; readonly to: number; readonly at: number; readonly until: number }[]): number {
  let shift = 0;
  for (const { from, to, at, until } of jumps) {
    if (offset < from || (offset === from && from !== to)) break;
    if (offset < to) return at;
    shift = until - to;
  }
  return offset + shift;
}
