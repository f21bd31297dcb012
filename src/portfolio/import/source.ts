import { encodingOf, noTextIn } from "./encoding.js";
import type { FileMapping } from "./mapping.js";

/** A ledger file: its name and what is in it. */
export interface LedgerFile {
  readonly name: string;
  readonly text: string | AsyncIterable<string | Buffer>;
}

const MEBIBYTE = 1024 * 1024;
const LARGEST_FILE = 256 * MEBIBYTE;

export type SourceRead =
  | { readonly bytes: Buffer; readonly odd: boolean }
  | { readonly fault: "too-large" }
  | { readonly fault: "no-text"; readonly is: string };

/** The whole file as UTF-8 bytes without a mark at the start, and whether its bytes fit the encoding; or why it cannot be read at all. */
export async function readSource(file: LedgerFile, encoding: FileMapping["encoding"]): Promise<SourceRead> {
  const told = await gather(file.text);
  if (told === undefined) return { fault: "too-large" };
  const is = typeof told === "string" ? undefined : noTextIn(told);
  if (is !== undefined) return { fault: "no-text", is };
  const text = typeof told === "string" ? told : new TextDecoder(encoding ?? encodingOf(told)).decode(told);
  return { bytes: Buffer.from(text.startsWith("\ufeff") ? text.slice(1) : text, "utf8"), odd: text.includes("\ufffd") };
}

/** `ledger/open.csv` is called `open.csv`. */
export function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

/** Whether a file's name fits a pattern with `*` (any letters) and `?` (one letter). A pattern with many stars takes no longer than one with few. */
export function nameFits(name: string, pattern: string): boolean {
  const letters = [...baseName(name).toLowerCase()];
  const wanted = [...pattern.toLowerCase()];
  let at = 0;
  let next = 0;
  // Only the last star ever has to take more letters: what stood before it has been found already.
  let star: { readonly next: number; taken: number } | undefined;
  while (at < letters.length) {
    if (wanted[next] === "*") {
      star = { next: ++next, taken: at };
    } else if (wanted[next] === "?" || wanted[next] === letters[at]) {
      at += 1;
      next += 1;
    } else if (star) {
      star.taken += 1;
      at = star.taken;
      next = star.next;
    } else return false;
  }
  return wanted.slice(next).every((letter) => letter === "*");
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
