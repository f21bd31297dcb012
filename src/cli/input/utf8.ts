/**
 * Bytes as UTF-8 text. A line with bytes that are no UTF-8 is marked, so that it costs itself and nothing else: a letter that was guessed wrongly would end up in
 * the name of a customer.
 * @module
 */
import { isUtf8 } from "node:buffer";

export interface Decoder {
  /** The letters that are complete by now. */
  next(bytes: Buffer): string;
  /** What is left. */
  end(): string;
}

export const SAVE_AS_UTF8 = 'Save or export it as UTF-8; in Excel that is "CSV UTF-8"';

/** Half of a letter. No text that was decoded has it by itself. */
const MARK = "\ud800";
const LONE = /\p{Surrogate}/u;
const NEWLINE = 0x0a;
const SHOWN = 20;

/** Decodes bytes as they come, in pieces of any size. */
export function utf8Decoder(): Decoder {
  let rest: Buffer = Buffer.alloc(0);
  return {
    next: (bytes) => {
      const told = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const whole = wholeLetters(told);
      rest = told.subarray(whole);
      return decoded(told.subarray(0, whole));
    },
    end: () => decoded(rest),
  };
}

/** Where a text that was decoded was no UTF-8, in words; `undefined` where all of it was. */
export function notUtf8In(text: string, firstLine: number): string | undefined {
  if (!text.includes(MARK) || !LONE.test(text)) return undefined;
  const lines = text.split("\n");
  const bad = lines.findIndex((line) => LONE.test(line));
  const line = (lines[bad] ?? "").replace(LONE, "");
  const at = Math.max(0, line.indexOf("\ufffd"));
  return `${JSON.stringify(line.slice(Math.max(0, at - SHOWN), at + SHOWN))} on line ${firstLine + bad}`;
}

function decoded(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(from, to);
    lines.push(isUtf8(line) ? line.toString("utf8") : line.toString("utf8").replace(/\r?\n?$/, (end) => MARK + end));
    from = to;
  }
  return lines.join("");
}

/** How many of the bytes end with a whole letter; the last one may go on in the next piece. */
function wholeLetters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const continues = byte >= 0x80 && byte < 0xc0;
    if (continues) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
