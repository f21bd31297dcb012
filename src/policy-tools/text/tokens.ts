/**
 * The pieces of a text that is nearly JSON. Each knows how it should have been written, where that is beyond doubt.
 * @module
 */
import { dayMeant } from "../../policy/condition/meant.js";
import { numberLike, numberPatterns } from "./numbers.js";
import { type Reader, readerOf } from "./reader.js";
import type { Kind, Token, TokenSlip } from "./token.js";

const CURLY = /[“”„‟«»″]/;
const SINGLE = /['‘’‚`]/;
const CURLY_OR_STRAIGHT = /[“”„‟«»″"]/;
/** Longer texts are not looked for between quotes that no computer knows. */
const LONGEST = 2000;

/** All tokens, spaces that are none among them; comments are left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const reader = readerOf(text);
  const patterns = patternsFor();
  for (let at = 0; at < text.length; ) {
    const skipped = reader.take(patterns.blank, at) ?? reader.take(patterns.comment, at);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const token = tokenAt(reader, at, tokens.at(-1)?.kind, patterns);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Patterns remember where they stand, so each reading has its own, and what it has found out. */
function patternsFor() {
  return {
    blank: /[ \t\r\n]+/y,
    comment: /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y,
    oddSpace: /[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+/y,
    string: /"(?:[^"\\\r\n]|\\[^\r\n])*/y,
    date: /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?=[\s,}\]]|$)/y,
    word: /[\p{L}_$][\p{L}\p{N}_$.-]*/uy,
    closes: /[ \t]*(?:[,:}\]\r\n]|$)/y,
    ...numberPatterns(),
    /** Up to where no quote closes. */
    barren: new Map<RegExp, number>(),
  };
}
type Patterns = ReturnType<typeof patternsFor>;

function tokenAt(reader: Reader, at: number, before: Kind | undefined, patterns: Patterns): Token {
  const char = reader.text[at] ?? "";
  const odd = reader.take(patterns.oddSpace, at);
  if (odd !== undefined) return { kind: "other", start: at, end: at + odd.length, slip: "odd-space", fixed: " " };
  if (char === "{" || char === "[") return { kind: "open", start: at, end: at + 1 };
  if (char === "}" || char === "]") return { kind: "close", start: at, end: at + 1 };
  if (char === ":" || char === ",") return { kind: char, start: at, end: at + 1 };
  if (char === '"') return straight(reader, at, patterns);
  if (CURLY.test(char)) return quoted(reader, at, CURLY_OR_STRAIGHT, "curly-quotes", patterns);
  if (SINGLE.test(char)) return quoted(reader, at, SINGLE, "single-quotes", patterns);
  return scalar(reader, at, before, patterns);
}

/** A string as it should be; or one that a curly quote closes where no straight one does on that line. */
function straight(reader: Reader, at: number, patterns: Patterns): Token {
  const rest = reader.take(patterns.string, at) ?? '"';
  const end = at + rest.length;
  const closed = reader.text[end] === '"';
  const curly = CURLY.test(rest) && (!closed || reader.oddQuotes(at)) ? closerIn(reader, at + 1, end, CURLY, patterns) : undefined;
  if (curly !== undefined) return { kind: "string", start: at, end: curly + 1, slip: "curly-quotes", fixed: asString(reader.text.slice(at + 1, curly)) };
  if (!closed) return { kind: "string", start: at, end };
  const tabbed = rest.includes("\t") ? ({ slip: "raw-tab", fixed: `${rest.replaceAll("\t", "\\t")}"` } as const) : {};
  return { kind: "string", start: at, end: end + 1, ...tabbed };
}

/** A string between other quotes; the quote that closes it stands before a comma, a colon, a bracket or the end of the line. */
function quoted(reader: Reader, at: number, closers: RegExp, slip: TokenSlip, patterns: Patterns): Token {
  const closer = closerIn(reader, at + 1, Math.min(reader.lineEnd(at), at + LONGEST), closers, patterns);
  if (closer === undefined) return { kind: "other", start: at, end: at + 1 };
  return { kind: "string", start: at, end: closer + 1, slip, fixed: asString(reader.text.slice(at + 1, closer)) };
}

function closerIn(reader: Reader, from: number, to: number, closers: RegExp, { closes, barren }: Patterns): number | undefined {
  // Where nothing closed an earlier one, nothing closes this one.
  for (let index = Math.max(from, barren.get(closers) ?? 0); index < to; index++) {
    if (closers.test(reader.text[index] ?? "") && reader.take(closes, index + 1) !== undefined) return index;
  }
  barren.set(closers, Math.max(to, barren.get(closers) ?? 0));
  return undefined;
}

function scalar(reader: Reader, at: number, before: Kind | undefined, patterns: Patterns): Token {
  const date = reader.take(patterns.date, at);
  if (date !== undefined) return { kind: "scalar", start: at, end: at + date.length, slip: "bare-date", fixed: `"${dayMeant(date) ?? date}"` };
  const number = reader.take(before === ":" ? patterns.valueNumber : patterns.itemNumber, at);
  if (number !== undefined) return { kind: "scalar", start: at, end: at + number.length, ...numberLike(number) };
  const word = reader.take(patterns.word, at);
  if (word !== undefined) return { kind: "word", start: at, end: at + word.length };
  return { kind: "other", start: at, end: at + 1 };
}

/** Between straight quotes; those inside are marked as text. */
function asString(inside: string): string {
  return `"${inside.replace(/\\.|["\t]/g, (found) => (found === '"' ? '\\"' : found === "\t" ? "\\t" : found))}"`;
}
