/**
 * The words, numbers and signs of a condition on one line.
 * @module
 */
import { dayMeant } from "../../policy/condition/meant.js";

export type Token =
  | { readonly kind: "word" | "text" | "number" | "sign" | "other"; readonly is: string; readonly start: number; readonly end: number }
  | { readonly kind: "end"; readonly is: ""; readonly start: number; readonly end: number };

/** Everything on the line, with its place from 0. Curly quotes count as straight ones, for Excel and Word bend them. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  const patterns = { blank: /\s+/y, text: /"(?:[^"\\]|\\.)*"/y, curly: /[“”„][^“”„]*[“”„]/y, date: DATE(), number: NUMBER(), word: WORD(), sign: SIGN() };
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
  };
  for (let at = 0; at < line.length; ) {
    const blank = take(patterns.blank, at);
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const found = tokenAt(at, patterns, take) ?? { kind: "other" as const, is: line.charAt(at), length: 1 };
    tokens.push({ kind: found.kind, is: found.is, start: at, end: at + found.length });
    at += found.length;
  }
  return [...tokens, { kind: "end", is: "", start: line.length, end: line.length }];
}

type Found = { readonly kind: "word" | "text" | "number" | "sign" | "other"; readonly is: string; readonly length: number };

function tokenAt(at: number, patterns: Readonly<Record<string, RegExp>>, take: (pattern: RegExp, at: number) => string | undefined): Found | undefined {
  const { text, curly, date, number, word, sign } = patterns;
  if (!text || !curly || !date || !number || !word || !sign) return undefined;
  const quoted = take(text, at);
  if (quoted !== undefined) return { kind: "text", is: unquoted(quoted), length: quoted.length };
  const bent = take(curly, at);
  if (bent !== undefined) return { kind: "text", is: bent.slice(1, -1), length: bent.length };
  const day = take(date, at);
  if (day !== undefined) return { kind: "text", is: dayMeant(day) ?? day, length: day.length };
  const digits = take(number, at);
  if (digits !== undefined) return { kind: "number", is: digits, length: digits.length };
  const name = take(word, at);
  if (name !== undefined) return { kind: "word", is: name, length: name.length };
  const mark = take(sign, at);
  return mark === undefined ? undefined : { kind: "sign", is: mark, length: mark.length };
}

const DATE = () => /\d{4}-\d{1,2}-\d{1,2}(?![\d-])|\d{1,2}-\d{1,2}-\d{4}(?![\d-])/y;
const NUMBER = () => /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}_])/uy;
const WORD = () => /[\p{L}_][\p{L}\p{N}_.:-]*/uy;
const SIGN = () => /<=|>=|<>|!=|==|[=<>≠≤≥(),;]/y;

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // A tab or a backslash that JSON would not take is still what somebody typed.
    return quoted.slice(1, -1);
  }
}
