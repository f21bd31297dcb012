/**
 * Reads a condition on one line: `daysPastDue >= 30 and not (npsLast < 7)`.
 * @module
 */
import type { ConditionDocument, GroupDocument, LeafDocument } from "../../policy/document.js";
import { type Cursor, cursorOver, type LineProblem, Stumble } from "./cursor.js";
import { readOperatorAt, readValueAt } from "./read-comparison.js";
import { tokensOf } from "./tokens.js";
import { AND, GROUPS, NOT, OR } from "./vocabulary.js";
import { LINE } from "./words.js";

export type LineRead = { readonly ok: true; readonly condition: GroupDocument } | { readonly ok: false; readonly problem: LineProblem };

/** Deeper than anybody can read on one line. */
const DEEPEST = 40;

/** The condition of a line, or the first place that cannot be read. */
export function readConditionLine(line: string, isAmount: (fact: string) => boolean): LineRead {
  const cursor = cursorOver(tokensOf(line), isAmount);
  try {
    const condition = readEither(cursor, 0);
    if (cursor.next().kind !== "end") cursor.refuse(LINE.more);
    return { ok: true, condition: "fact" in condition ? { all: [condition] } : condition };
  } catch (thrown) {
    if (thrown instanceof Stumble) return { ok: false, problem: thrown.problem };
    throw thrown;
  }
}

function readEither(cursor: Cursor, depth: number): ConditionDocument {
  if (depth > DEEPEST) cursor.refuse(LINE.tooDeep);
  const any = [readBoth(cursor, depth)];
  while (cursor.takes(OR)) any.push(readBoth(cursor, depth));
  const [only] = any;
  return any.length === 1 && only ? only : { any };
}

function readBoth(cursor: Cursor, depth: number): ConditionDocument {
  const all = [readOne(cursor, depth)];
  while (cursor.takes(AND)) all.push(readOne(cursor, depth));
  const [only] = all;
  return all.length === 1 && only ? only : { all };
}

function readOne(cursor: Cursor, depth: number): ConditionDocument {
  if (depth > DEEPEST) cursor.refuse(LINE.tooDeep);
  if (cursor.takes(NOT)) return { not: readOne(cursor, depth + 1) };
  if (cursor.sign("(")) return closed(readEither(cursor, depth + 1), cursor);
  const isGroup = cursor.next(1).kind === "sign" && cursor.next(1).is === "(";
  const group = GROUPS.find((word) => isGroup && cursor.takes([word]));
  if (group !== undefined) {
    cursor.take();
    const inside = closed(readEither(cursor, depth + 1), cursor);
    return group === "all" ? { all: [inside] } : { any: [inside] };
  }
  return readNamed(cursor);
}

function closed(condition: ConditionDocument, cursor: Cursor): ConditionDocument {
  if (!cursor.sign(")")) cursor.refuse(LINE.closing);
  return condition;
}

/** A fact with what it is compared with, or the name of a condition. */
function readNamed(cursor: Cursor): LeafDocument | { readonly condition: string } {
  const { kind, is } = cursor.next();
  if (kind !== "word" && kind !== "text") cursor.refuse(LINE.name);
  cursor.take();
  const operator = readOperatorAt(cursor);
  return operator === undefined ? { condition: is } : { fact: is, operator, value: readValueAt(cursor, cursor.isAmount(is)) };
}
