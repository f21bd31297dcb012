/**
 * Where the values of an effective policy were written: the file and the line of each.
 * @module
 */
import { parseTree } from "jsonc-parser";
import type { EffectiveField } from "../policy/layers/effective.js";
import { positionsIn } from "./diagnostic.js";
import { locate } from "./locate.js";

/** The text of one document, and what it is called. */
export interface PolicySource {
  readonly file: string;
  readonly text: string;
}
export interface PlacedField extends EffectiveField {
  /** Absent where nobody wrote it down: a default. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Each field with its file and line. `handedIn` is the policy itself; `bases` gives the texts of what it builds on. */
export function placesOf(
  fields: readonly EffectiveField[],
  handedIn: PolicySource,
  bases: (document: string) => PolicySource | undefined,
): readonly PlacedField[] {
  const lines = new Map<string | undefined, (at: string) => number | undefined>();
  return fields.map((field) => {
    const { document, layer, at } = field;
    const source = document === undefined ? handedIn : bases(document);
    if (layer === DEFAULT || !source) return field;
    const lineOf = lines.get(document) ?? linesIn(source.text);
    lines.set(document, lineOf);
    const line = lineOf(at);
    return { ...field, file: source.file, ...(line === undefined ? {} : { line }) };
  });
}
/** The layer of what no layer said. */
const DEFAULT = "default";

function linesIn(text: string): (at: string) => number | undefined {
  const root = parseTree(text.replace(/^\uFEFF/, " "));
  const range = positionsIn(text);
  return (at) => {
    if (!root) return undefined;
    const { offset, length } = locate(root, at, undefined);
    return range(offset, length).start.line;
  };
}
