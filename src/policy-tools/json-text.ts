/**
 * Reads JSON with the places of everything in it, and says what is wrong with the text itself: slips of the pen, keys that occur twice, commas
 * too many, comments that other readers would refuse. Where all of that is recognised it reads on as if it had been mended.
 * @module
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { PolicyProblemCode } from "../policy/problem-codes.js";
import { type Saying, say } from "../policy/words/phrase.js";
import { doubtsIn } from "./text/doubts.js";
import type { TextFault } from "./text/fault.js";
import { type Slip, slipsIn } from "./text/slips.js";
import { type View, viewOf } from "./text/view.js";
import { SLIPS, SYNTAX, TEXT } from "./words/text.js";

export interface JsonText {
  /** Absent where the text is no JSON at all. */
  readonly root?: Node;
  readonly value: unknown;
  readonly faults: readonly TextFault[];
  /** The text can be read, apart from what was recognised. */
  readonly readable: boolean;
  /** From a place in the text as it was read to the place as it was written. */
  readonly original: (offset: number) => number;
}

const MAX_CHARACTERS = 10_000_000;
/** In longer texts nobody looks for slips; the first place that cannot be read is all there is to say. */
const MAX_SEARCHED = 1_000_000;
/** More than anybody mends by hand. */
const MAX_SLIPS = 1000;

/** The value of a text and what is wrong with the text. Comments are read; in a `.jsonc` file nothing is said about them. */
export function readJsonText(told: string, file: string): JsonText {
  // Notepad puts a mark before the text that JSON does not know.
  const text = told.startsWith("\uFEFF") ? ` ${told.slice(1)}` : told;
  if (text.length > MAX_CHARACTERS) return unreadable("too-large", say(TEXT.tooLarge.expected, { most: MAX_CHARACTERS }), TEXT.tooLarge.mend);
  const lost = Math.max(text.indexOf("\u0000"), text.indexOf("\uFFFD"));
  if (lost !== -1) return unreadable("wrong-encoding", TEXT.encoding.expected, TEXT.encoding.mend, lost);
  const { parsed, view, slips } = reading(text);
  if (!parsed) return unreadable("too-deep", TEXT.tooDeep.expected, TEXT.tooDeep.mend);
  const syntax = syntaxFaults(view, parsed.errors.slice(0, MAX_SLIPS), file.endsWith(".jsonc"));
  const faults = [...slips.map((slip) => slipFault(slip, text)), ...syntax];
  const { root } = parsed;
  const { original } = view;
  const readable = syntax.every(({ code }) => code !== "syntax");
  if (!root)
    return faults.length > 0 ? { value: undefined, faults, readable: false, original } : unreadable("syntax", TEXT.nothing.expected, TEXT.nothing.mend);
  return { root, value: plainValue(root), faults: [...faults, ...doubtsIn(root, view)], readable, original };
}

interface Parsed {
  readonly root?: Node | undefined;
  readonly errors: readonly ParseError[];
}

/** The text as it is, or with its slips mended where that leaves less that cannot be read. */
function reading(text: string): { readonly parsed?: Parsed | undefined; readonly view: View; readonly slips: readonly Slip[] } {
  const asWritten = { parsed: parse(text), view: viewOf(text, []), slips: [] };
  const stumbles = asWritten.parsed?.errors.some(({ error }) => printParseErrorCode(error) !== "InvalidCommentToken") ?? false;
  if (!stumbles || text.length > MAX_SEARCHED) return asWritten;
  const slips = slipsIn(text).slice(0, MAX_SLIPS);
  if (slips.length === 0) return asWritten;
  const view = viewOf(
    text,
    slips.flatMap(({ edit, taken }) => edit ?? taken ?? []),
  );
  const parsed = parse(view.text);
  return parsed && parsed.errors.length < (asWritten.parsed?.errors.length ?? 0) ? { parsed, view, slips } : asWritten;
}

function parse(text: string): Parsed | undefined {
  const errors: ParseError[] = [];
  try {
    return { root: parseTree(text, errors, { allowTrailingComma: false, disallowComments: true }), errors };
  } catch {
    // The parser recurses; only a stack that is too deep can end it.
    return undefined;
  }
}

function unreadable(code: PolicyProblemCode, expected: Saying, mend: Saying, offset = 0): JsonText {
  const faults = [{ code, at: "", expected, mend, span: { offset, length: 1 } }];
  return { value: undefined, faults, readable: false, original: (place) => place };
}

function slipFault({ kind, span, edit }: Slip, text: string): TextFault {
  const received = text.slice(span.offset, span.offset + Math.min(span.length, 80));
  return { ...SLIPS[kind], at: "", received, span, ...(edit === undefined ? {} : { edit }) };
}

/** Comments, commas too many, and the first of whatever else is wrong: what follows that is mostly its echo. */
function syntaxFaults({ text, original }: View, errors: readonly ParseError[], commentsWelcome: boolean): readonly TextFault[] {
  const faults: TextFault[] = [];
  const seen = new Set<number>();
  let stumbled = false;
  const spanOf = (offset: number, length: number) => ({ offset: original(offset), length: original(offset + length) - original(offset) });
  for (const { error, offset, length } of errors) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const name = printParseErrorCode(error);
    const comma = commaBefore(text, offset);
    if (name === "InvalidCommentToken") {
      const span = spanOf(offset, length);
      if (!commentsWelcome) faults.push({ code: "comment", ...TEXT.comment, at: "", span, edit: { ...span, newText: "" } });
    } else if (comma !== undefined) {
      const span = spanOf(comma, 1);
      faults.push({ code: "trailing-comma", ...TEXT.trailingComma, at: "", received: ",", span, edit: { ...span, newText: "" } });
    } else if (!stumbled) {
      stumbled = true;
      faults.push({ code: "syntax", at: "", received: text.slice(offset, offset + length), ...(SYNTAX[name] ?? TEXT.anyJson), span: spanOf(offset, length) });
    }
  }
  return faults;
}

/** The offset of a comma right before this closing bracket. */
function commaBefore(text: string, offset: number): number | undefined {
  if (text[offset] !== "}" && text[offset] !== "]") return undefined;
  let before = offset - 1;
  while (before >= 0 && /\s/.test(text[before] ?? "")) before--;
  return text[before] === "," ? before : undefined;
}

/** The value, in objects without a prototype: a key such as `__proto__` is a key like any other here, and refused later. */
function plainValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (node.type !== "object") return node.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value) object[String(key.value)] = plainValue(value);
  }
  return object;
}
