/**
 * JSON as it is told, with the place where it stops being JSON.
 * @module
 */
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import type { Problem } from "../../problem.js";
import { notUtf8In, SAVE_AS_UTF8 } from "./utf8.js";

export type JsonRead = { readonly json: unknown } | { readonly problem: Problem };

/** Looking for the place costs more than reading; a longer text only hears that something is wrong. */
const LONGEST_SEARCHED = 10_000_000;
const SHOWN = 40;

/** The value of a text, or what is wrong with the text. `firstLine` is the line of the file on which the text begins. */
export function readJson(text: string, firstLine = 1): JsonRead {
  const bad = notUtf8In(text, firstLine);
  if (bad !== undefined) return { problem: { code: "not-utf-8", severity: "error", at: "", received: bad, expected: "text in UTF-8", mend: SAVE_AS_UTF8 } };
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { problem: problemIn(text, firstLine, error instanceof Error ? error.message : String(error)) };
  }
}

function problemIn(text: string, firstLine: number, message: string): Problem {
  const error = firstError(text);
  const where = error && placeOf(text, error.offset, firstLine);
  return {
    code: "invalid-json",
    severity: "error",
    at: "",
    received: where ? `${JSON.stringify(text.slice(error.offset, error.offset + SHOWN))} at ${where}` : message,
    expected: error === undefined ? "JSON" : (EXPECTED[printParseErrorCode(error.error)] ?? "JSON"),
    mend: "Mend the text there. Each dossier is one object; in a file of many, write one dossier a line, or all of them between [ and ]",
  };
}

function firstError(text: string): ParseError | undefined {
  if (text.length > LONGEST_SEARCHED) return undefined;
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // The parser recurses; a text that is nested too deeply ends it.
  }
  return errors[0];
}

function placeOf(text: string, offset: number, firstLine: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${firstLine + before.length - 1}, column ${(before.at(-1) ?? "").length + 1}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: "JSON: names and words stand between double quotes",
  PropertyNameExpected: "a name between double quotes, and no comma before a closing bracket",
  ValueExpected: "a value, and no comma before a closing bracket",
  ColonExpected: "a colon between a name and its value",
  CommaExpected: "a comma between two values",
  CloseBraceExpected: "a closing }",
  CloseBracketExpected: "a closing ]",
  EndOfFileExpected: "nothing after the last bracket",
  InvalidCommentToken: "JSON without comments",
};
