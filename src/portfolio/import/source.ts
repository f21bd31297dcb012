import type { FileMapping } from "./mapping.js";

/** A ledger file: its name and what is in it. */
export interface LedgerFile {
  readonly name: string;
  readonly text: string | AsyncIterable<string | Buffer>;
}

const MEBIBYTE = 1024 * 1024;
const LARGEST_FILE = 256 * MEBIBYTE;

/** The whole file as UTF-8 bytes without a mark at the start, and whether its bytes fit the encoding; `undefined` when it is too large. */
export async function readSource(file: LedgerFile, encoding: FileMapping["encoding"]): Promise<{ bytes: Buffer; odd: boolean } | undefined> {
  const told = await gather(file.text);
  if (told === undefined) return undefined;
  const text = typeof told === "string" ? told : new TextDecoder(encoding ?? encodingOf(told)).decode(told);
  return { bytes: Buffer.from(text.startsWith("\ufeff") ? text.slice(1) : text, "utf8"), odd: text.includes("\ufffd") };
}

/** `ledger/open.csv` is called `open.csv`. */
export function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

/** Whether a file's name fits a pattern with `*` (any letters) and `?` (one letter). */
export function nameFits(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[\\^$.+()[\]{}|/]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "isu").test(baseName(name));
}

async function gather(text: LedgerFile["text"]): Promise<string | Buffer | undefined> {
  if (typeof text === "string") return text.length > LARGEST_FILE ? undefined : text;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of text) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
    size += bytes.length;
    if (size > LARGEST_FILE) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function encodingOf(bytes: Buffer): "utf-8" | "utf-16le" {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
}
