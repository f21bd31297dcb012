/**
 * Reads JSON with the places of everything in it, and says what is wrong with the text itself: keys that occur twice, commas too many,
 * comments that other readers would refuse.
 * @module
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { PolicyProblemCode } from "../policy/problem-codes.js";
import { pointer } from "../problem.js";
import type { Span } from "./locate.js";

export interface TextFault {
  readonly code: PolicyProblemCode;
  readonly at: string;
  readonly received?: string;
  readonly expected: string;
  readonly mend: string;
  readonly span: Span;
  readonly related?: { readonly message: string; readonly span: Span };
}
export interface JsonText {
  /** Absent where the text is no JSON at all. */
  readonly root?: Node;
  readonly value: unknown;
  readonly faults: readonly TextFault[];
}

const MAX_CHARACTERS = 10_000_000;

/** The value of a text and what is wrong with the text. Comments are read; in a `.jsonc` file nothing is said about them. */
export function readJsonText(told: string, file: string): JsonText {
  // Notepad puts a mark before the text that JSON does not know.
  const text = told.startsWith("\uFEFF") ? ` ${told.slice(1)}` : told;
  if (text.length > MAX_CHARACTERS) return unreadable("too-large", `at most ${MAX_CHARACTERS} characters`, "Split the policy.");
  const errors: ParseError[] = [];
  const root = parsed(text, errors);
  if (root === "too-deep") return unreadable("too-deep", "a document of some tens of levels", "Look for brackets that are never closed.");
  const faults = syntaxFaults(text, errors, file.endsWith(".jsonc"));
  if (!root) return { value: undefined, faults: faults.length > 0 ? faults : unreadable("syntax", "a policy", "Write { … }.").faults };
  return { root, value: plainValue(root), faults: [...faults, ...duplicateKeys(root, "")] };
}

function parsed(text: string, errors: ParseError[]): Node | undefined | "too-deep" {
  try {
    return parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  } catch {
    // The parser recurses; only a stack that is too deep can end it.
    return "too-deep";
  }
}

function unreadable(code: PolicyProblemCode, expected: string, mend: string): JsonText {
  return { value: undefined, faults: [{ code, at: "", expected, mend, span: { offset: 0, length: 1 } }] };
}

/** Comments, commas too many, and the first of whatever else is wrong: what follows that is mostly its echo. */
function syntaxFaults(text: string, errors: readonly ParseError[], commentsWelcome: boolean): readonly TextFault[] {
  const faults: TextFault[] = [];
  const seen = new Set<number>();
  let stumbled = false;
  for (const { error, offset, length } of errors) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const name = printParseErrorCode(error);
    const comma = commaBefore(text, offset);
    if (name === "InvalidCommentToken") {
      if (!commentsWelcome) faults.push({ ...COMMENT, at: "", span: { offset, length } });
    } else if (comma !== undefined) faults.push({ ...TRAILING_COMMA, at: "", received: ",", span: { offset: comma, length: 1 } });
    else if (!stumbled) {
      stumbled = true;
      const [expected, mend] = SYNTAX[name] ?? ["JSON", "Mend the text here."];
      faults.push({ code: "syntax", at: "", received: text.slice(offset, offset + length), expected, mend, span: { offset, length } });
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

const COMMENT = {
  code: "comment" as const,
  expected: "plain JSON, without comments",
  mend: `Name the file .jsonc, or say it under "because": other programs that read this file may refuse it.`,
};
const TRAILING_COMMA = { code: "trailing-comma" as const, expected: "no comma before a closing bracket", mend: "Remove the comma." };
const SYNTAX: Readonly<Record<string, readonly [expected: string, mend: string] | undefined>> = {
  InvalidSymbol: ["JSON", "Put names and words between double quotes; true, false and numbers stand without."],
  PropertyNameExpected: ["a name between double quotes", `Write "name": value.`],
  ValueExpected: ["a value", "Write a value here."],
  ColonExpected: ["a colon after the name", "Put a colon between the name and its value."],
  CommaExpected: ["a comma between two things", "Put a comma before this."],
  CloseBraceExpected: ["a closing }", "Close the bracket."],
  CloseBracketExpected: ["a closing ]", "Close the bracket."],
  EndOfFileExpected: ["the end of the text", "Remove what follows the last bracket."],
  UnexpectedEndOfString: ["a closing quote", "Close the quotes on the same line."],
};

/** Two rules of one name: JSON keeps the last and says nothing. */
function duplicateKeys(node: Node, at: string): readonly TextFault[] {
  if (node.type === "array") return (node.children ?? []).flatMap((child, index) => duplicateKeys(child, pointer(at, index)));
  const first = new Map<string, Node>();
  return (node.type === "object" ? (node.children ?? []) : []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key) return [];
    const name = String(key.value);
    const there = pointer(at, name);
    const inside = value ? duplicateKeys(value, there) : [];
    const before = first.get(name);
    if (!before) {
      first.set(name, key);
      return inside;
    }
    const fault: TextFault = {
      code: "duplicate-key",
      at: there,
      received: name,
      expected: "each name once",
      mend: "Keep one of the two: without this message the last would count and the first be lost.",
      span: key,
      related: { message: "the first is here", span: before },
    };
    return [fault, ...inside];
  });
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
