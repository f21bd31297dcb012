/**
 * Where the members of a list stand in a file.
 * @module
 */
import { createScanner } from "jsonc-parser";

/** The line on which each member of a list begins. The text is JSON, and its first line is `firstLine` of the file. */
export function memberLines(text: string, firstLine: number): readonly number[] {
  const scanner = createScanner(text, true);
  const lines: number[] = [];
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()] ?? "";
    if (depth === 1 && sign !== "," && sign !== "]") lines.push(firstLine + scanner.getTokenStartLine());
    if (sign === "[" || sign === "{") depth += 1;
    if (sign === "]" || sign === "}") depth -= 1;
  }
  return lines;
}
