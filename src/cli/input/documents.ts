/**
 * Dossier documents from a source: one, a list between brackets, or one a line (NDJSON). Which of them is seen from the text.
 * @module
 */
import type { Problem } from "../../problem.js";
import { type JsonRead, readJson } from "./json.js";
import { type Line, linesOf } from "./lines.js";
import { memberLines } from "./member-lines.js";

type Placed = JsonRead & {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
};
export type Document = Placed & {
  /** Which of the dossiers it is, from 1. */
  readonly number: number;
};
interface Source<T> {
  /** Whether the source is meant to hold several, even if there is one or none. */
  readonly many: boolean;
  readonly each: AsyncIterable<T>;
}
export type Documents = Source<Document>;
export interface InputLimits {
  /** Characters of one line. */
  readonly line: number;
  /** Characters of a list, or of a dossier over several lines. */
  readonly text: number;
}
export const INPUT_LIMITS: InputLimits = { line: 64 * 1024 * 1024, text: 256 * 1024 * 1024 };

/** The documents in a text. Lines are read one by one; only a list and a dossier over several lines are read whole. */
export async function documentsIn(text: AsyncIterable<string>, name: string, limits: InputLimits = INPUT_LIMITS): Promise<Documents> {
  const { many, each } = await placedIn(text, name, limits);
  return { many, each: numbered(each) };
}

async function placedIn(text: AsyncIterable<string>, name: string, limits: InputLimits): Promise<Source<Placed>> {
  const lines = linesOf(text, limits.line)[Symbol.asyncIterator]();
  const first = await nextOf(lines);
  const named = /\.(ndjson|jsonl)$/i.test(name);
  // A day without customers is a file without lines. Elsewhere an empty text is more likely a mistake.
  if (!first) return named ? { many: true, each: those([]) } : one({ line: 1, problem: EMPTY });
  if (first.text?.trimStart().startsWith("[")) return list(first, lines, limits);
  const second = await nextOf(lines);
  const firstRead = readLine(first, limits);
  if (!second) return { many: named, each: those([firstRead]) };
  const byLine = named || "json" in firstRead || first.text === undefined || "json" in readLine(second, limits);
  if (byLine) return { many: true, each: eachLine([first, second], lines, limits) };
  return one(document(await gathered([first, second], lines, limits), first, limits));
}

async function* eachLine(start: readonly Line[], rest: AsyncIterator<Line>, limits: InputLimits): AsyncGenerator<Placed> {
  for (const line of start) yield readLine(line, limits);
  for (let line = await nextOf(rest); line; line = await nextOf(rest)) yield readLine(line, limits);
}

function readLine({ number, text }: Line, limits: InputLimits): Placed {
  return text === undefined ? { line: number, problem: tooLong("a line", limits.line) } : { line: number, ...readJson(text, number) };
}

async function list(first: Line, rest: AsyncIterator<Line>, limits: InputLimits): Promise<Source<Placed>> {
  const text = await gathered([first], rest, limits);
  const read = document(text, first, limits);
  if (text === undefined || "problem" in read || !Array.isArray(read.json)) return one(read);
  const begins = memberLines(text, first.number);
  return { many: true, each: those(read.json.map((json, index): Placed => ({ line: begins[index] ?? first.number, json }))) };
}

function document(text: string | undefined, first: Line, limits: InputLimits): Placed {
  const { number } = first;
  return text === undefined ? { line: number, problem: tooLong("a text", limits.text) } : { line: number, ...readJson(text, number) };
}

/** The lines as one text again, on the lines they had, so that places in it are those of the file; `undefined` where it is too long. */
async function gathered(start: readonly Line[], rest: AsyncIterator<Line>, limits: InputLimits): Promise<string | undefined> {
  const pieces: string[] = [];
  let length = 0;
  let last = start[0]?.number ?? 1;
  const add = ({ number, text }: Line): boolean => {
    length += text === undefined ? Number.POSITIVE_INFINITY : text.length + number - last;
    pieces.push("\n".repeat(number - last), text ?? "");
    last = number;
    return length <= limits.text;
  };
  for (const line of start) if (!add(line)) return undefined;
  for (let line = await nextOf(rest); line; line = await nextOf(rest)) if (!add(line)) return undefined;
  return pieces.join("");
}

async function nextOf(lines: AsyncIterator<Line>): Promise<Line | undefined> {
  const { done, value } = await lines.next();
  return done ? undefined : value;
}

function one(placed: Placed): Source<Placed> {
  return { many: false, each: those([placed]) };
}

async function* those(placed: readonly Placed[]): AsyncGenerator<Placed> {
  yield* placed;
}

async function* numbered(placed: AsyncIterable<Placed>): AsyncGenerator<Document> {
  let number = 0;
  for await (const each of placed) {
    number += 1;
    yield { ...each, number };
  }
}

const EMPTY: Problem = {
  code: "empty-input",
  severity: "error",
  at: "",
  received: "an empty text",
  expected: "a dossier",
  mend: 'Hand over { "schemaVersion": 1, "asOf": …, "customer": { "id": … } }, a list of them, or one a line',
};

function tooLong(what: string, limit: number): Problem {
  return {
    code: "too-much-text",
    severity: "error",
    at: "",
    expected: `${what} of at most ${limit} characters`,
    mend: "Write one dossier a line (NDJSON), and check that each is about one customer",
  };
}
