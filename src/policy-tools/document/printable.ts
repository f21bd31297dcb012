/**
 * Text without what cannot be printed.
 * @module
 */

/** On one line, without characters that steer a screen or turn the reading direction, and without halves of characters. */
export function printable(text: string): string {
  return (
    text
      .replace(/[\t\r\n]+/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "")
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}
