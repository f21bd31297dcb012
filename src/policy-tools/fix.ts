/**
 * Changes to a text that surely mend a problem and leave everything around them as it is.
 * @module
 */
import type { Node } from "jsonc-parser";
import { inWords, type Language, say } from "../policy/words/phrase.js";
import type { Problem, Repair } from "../problem.js";
import type { Fix, Positions, TextEdit } from "./diagnostic.js";
import { nodeAt } from "./locate.js";
import type { Edit } from "./text/slips.js";
import { FIXES } from "./words/fixes.js";

interface Written {
  readonly text: string;
  readonly positions: Positions;
  readonly root: Node;
  readonly original: (offset: number) => number;
}

/** The fix for a problem that knows its repair; `undefined` where it has none, or where the place for it is not in the text. */
export function fixBy({ at, repair }: Problem, written: Written, language: Language): Fix | undefined {
  const node = repair && nodeAt(written.root, at);
  if (!repair || !node) return undefined;
  const edits = editsFor(repair, node, written);
  return edits && fixWith(written, edits, language);
}

/** The fix that makes these changes. */
export function fixWith({ text, positions }: Pick<Written, "text" | "positions">, edits: readonly Edit[], language: Language): Fix {
  return {
    description: described(text, edits, language),
    edits: edits.map(({ offset, length, newText }): TextEdit => ({ range: positions(offset, length), newText })),
  };
}

/** The text after these changes; one that overlaps an earlier one is left out. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { range, newText } of [...edits].sort((one, other) => one.range.start.offset - other.range.start.offset)) {
    if (range.start.offset < read) continue;
    pieces.push(text.slice(read, range.start.offset), newText);
    read = range.end.offset;
  }
  return [...pieces, text.slice(read)].join("");
}

function editsFor(repair: Repair, node: Node, { original }: Written): readonly Edit[] | undefined {
  const over = ({ offset, length }: Node, newText: string): Edit => {
    const start = original(offset);
    return { offset: start, length: original(offset + length) - start, newText };
  };
  if ("value" in repair) return [over(node, JSON.stringify(repair.value))];
  if ("key" in repair) {
    const property = node.parent?.type === "property" ? node.parent : undefined;
    const key = property?.children?.[0];
    const taken = property?.parent?.children?.some((sibling) => sibling.children?.[0]?.value === repair.key);
    return key && !taken ? [over(key, JSON.stringify(repair.key))] : undefined;
  }
  const [before, after] = repair.wrap === "list" ? ["[", "]"] : ['{ "all": [', "] }"];
  const whole = over(node, "");
  return [
    { offset: whole.offset, length: 0, newText: before ?? "" },
    { offset: whole.offset + whole.length, length: 0, newText: after ?? "" },
  ];
}

function described(text: string, edits: readonly Edit[], language: Language): string {
  const [edit, another] = edits;
  if (!edit) return "";
  const old = shown(text.slice(edit.offset, edit.offset + edit.length));
  const gaps = { old, new: shown(edit.newText) };
  if (another) return inWords(say(FIXES.wrap, { ...gaps, after: another.newText }), language);
  if (edit.newText.trim() === "") return inWords(say(edit.newText === " " ? FIXES.space : FIXES.remove, gaps), language);
  return inWords(say(edit.length === 0 ? FIXES.insert : FIXES.replace, gaps), language);
}

function shown(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
const WIDEST = 60;
