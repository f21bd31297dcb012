/**
 * The operator and the value of a comparison on one line.
 * @module
 */
import type { LeafDocument, LiteralDocument } from "../../policy/document.js";
import { readOperator } from "../../policy/operators/index.js";
import type { Cursor } from "./cursor.js";
import { FACT, NO, PHRASES, SIGNS, YES } from "./vocabulary.js";
import { LINE } from "./words.js";
import { isAmountText } from "./write-condition.js";

/** The operator that comes now; `undefined` where none does. */
export function readOperatorAt(cursor: Cursor): string | undefined {
  const { kind, is } = cursor.next();
  if (kind === "sign" && SIGNS[is] !== undefined) {
    cursor.take();
    return SIGNS[is];
  }
  if (kind !== "word") return undefined;
  for (const [words, operator] of PHRASES) {
    if (!words.every((word, ahead) => cursor.next(ahead).kind === "word" && cursor.next(ahead).is.toLowerCase() === word)) continue;
    for (const _ of words) cursor.take();
    return operator;
  }
  if (!is.includes(":") && "unknown" in readOperator(is)) return undefined;
  cursor.take();
  return is;
}

/** The value that comes now: another fact, a list or one value. */
export function readValueAt(cursor: Cursor, amount: boolean): LeafDocument["value"] {
  if (cursor.next(1).kind !== "sign" && cursor.next(1).kind !== "end" && cursor.takes(FACT)) {
    const { kind, is } = cursor.next();
    if (kind !== "word" && kind !== "text") cursor.refuse(LINE.factName);
    cursor.take();
    return { fact: is };
  }
  return readLiteral(cursor, amount, true);
}

function readLiteral(cursor: Cursor, amount: boolean, commaIsDecimal: boolean): LiteralDocument {
  if (cursor.sign("(")) return readList(cursor, amount);
  const { kind, is } = cursor.next();
  if (kind === "number") return readNumber(cursor, amount, commaIsDecimal);
  if (cursor.takes(YES)) return true;
  if (cursor.takes(NO)) return false;
  if (kind !== "word" && kind !== "text") cursor.refuse(LINE.value);
  cursor.take();
  return is;
}

/** In a list with semicolons a comma is for decimals; in any other it separates. */
function readList(cursor: Cursor, amount: boolean): readonly LiteralDocument[] {
  const separator = hasSemicolon(cursor) ? ";" : ",";
  const values: LiteralDocument[] = [];
  do values.push(readLiteral(cursor, amount, separator === ";"));
  while (cursor.sign(separator) && !(cursor.next().kind === "sign" && cursor.next().is === ")"));
  if (!cursor.sign(")")) cursor.refuse(LINE.closing);
  return values;
}

function hasSemicolon(cursor: Cursor): boolean {
  let depth = 0;
  for (let ahead = 0; ; ahead++) {
    const { kind, is } = cursor.next(ahead);
    if (kind === "end" || (is === ")" && kind === "sign" && depth === 0)) return false;
    if (kind !== "sign") continue;
    if (is === ";" && depth === 0) return true;
    depth += is === "(" ? 1 : is === ")" ? -1 : 0;
  }
}

function readNumber(cursor: Cursor, amount: boolean, commaIsDecimal: boolean): number | string {
  const whole = cursor.take();
  const [comma, decimals] = [cursor.next(), cursor.next(1)];
  const touching = comma.start === whole.end && decimals.start === comma.end;
  const continued =
    commaIsDecimal && comma.is === "," && comma.kind === "sign" && decimals.kind === "number" && touching && /^\d+(?:[eE][+-]?\d+)?$/.test(decimals.is);
  if (continued) {
    cursor.take();
    cursor.take();
  }
  // `1.250,00`: before a decimal comma the point stands between thousands.
  const text = continued ? `${whole.is.replace(".", "")}.${decimals.is}` : whole.is;
  return amount && isAmountText(text) ? text : Number(text);
}
