/**
 * What the first bytes of a file tell of the rest.
 * @module
 */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** How a text is written: by the mark at its start or, where it has none, by the zeros between its first letters, which no UTF-8 text has. */
export function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined) ? "utf-16be" : "utf-8";
}

/** What a file is that is no text at all; `undefined` for text. */
export function noTextIn(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1];
}

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x1f, 0x8b], "a file packed with gzip"],
  [[0x50, 0x4b, 0x03, 0x04], "a zip file or an Excel workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF document"],
  [[0x00, 0x00], "a file of zeros"],
];
