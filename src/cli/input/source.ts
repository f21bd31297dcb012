/**
 * A file, or what is piped in, as text.
 * @module
 */
import { createReadStream, type Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { encodingOf, noTextIn } from "../../portfolio/import/encoding.js";
import { suggest } from "../../suggest.js";
import { visible } from "../../visible.js";
import { EXIT, Failure } from "../failure.js";
import { type Decoder, notUtf8In, SAVE_AS_UTF8, utf8Decoder } from "./utf8.js";

/** The name of what is piped in. */
export const PIPED = "-";

const CHUNK = 256 * 1024;
/** Bytes that tell what a file is. */
const ENOUGH = 8;

/** The bytes of a file, or of standard input for `-`. Fails before the first byte where there is nothing to read. */
export async function bytesOf(place: string): Promise<AsyncIterable<Buffer>> {
  if (place === PIPED) return process.stdin;
  const found = await stat(place).catch((error: NodeJS.ErrnoException) => error);
  if (isStats(found)) {
    if (found.isDirectory()) throw new Failure(EXIT.usage, `${place} is a folder. Name a file in it.`);
    return createReadStream(place, { highWaterMark: CHUNK });
  }
  if (found.code !== "ENOENT") throw new Failure(EXIT.usage, `${place} cannot be read: ${found.message}`);
  throw new Failure(EXIT.usage, `There is no file ${place}. ${await nearby(place)}`);
}

/** The text of a source, piece by piece. UTF-8, or UTF-16 as Windows PowerShell writes it. */
export async function* textOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let start = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (decoder) yield decoder.next(chunk);
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < ENOUGH) continue;
      decoder = decoderFor(start);
      yield withoutMark(decoder.next(start));
    }
  }
  if (decoder) yield decoder.end();
  else {
    decoder = decoderFor(start);
    yield withoutMark(decoder.next(start) + decoder.end());
  }
}

function decoderFor(start: Buffer): Decoder {
  const is = noTextIn(start);
  if (is !== undefined) throw new Failure(EXIT.rejected, `What is read here is ${is}, not text. Unpack it first, or save it as text.`);
  const encoding = encodingOf(start);
  if (encoding === "utf-8") return utf8Decoder();
  const decoder = new TextDecoder(encoding);
  return { next: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** Without the mark that some programs put at the start of a text. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The whole text, or `undefined` where it is longer than `limit` characters. */
export async function wholeText(text: AsyncIterable<string>, limit: number): Promise<string | undefined> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    length += piece.length;
    if (length > limit) return undefined;
    pieces.push(piece);
  }
  const whole = pieces.join("");
  const bad = notUtf8In(whole, 1);
  if (bad !== undefined) throw new Failure(EXIT.rejected, `What is read here is not UTF-8: ${visible(bad)}. ${SAVE_AS_UTF8}`);
  return whole;
}

function isStats(found: Stats | Error): found is Stats {
  return !(found instanceof Error);
}

async function nearby(place: string): Promise<string> {
  const names = await readdir(dirname(place)).catch(() => []);
  const name = suggest(basename(place), names);
  return name === undefined ? "Check the name, or pipe the text in and write - instead." : `Did you mean ${place.slice(0, -basename(place).length)}${name}?`;
}
