/**
 * Where the members of a list stand in a file.
 * @module
 */

/** The line on which each member of a list begins. The text is JSON, and its first line is `firstLine` of the file. */
export function memberLines(text: string, firstLine: number): readonly number[] {
  const lines: number[] = [];
  let line = firstLine;
  let depth = 0;
  let waiting = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "\n") line += 1;
    if (BLANK.includes(sign)) continue;
    if (depth === 1 && waiting && sign !== "]") {
      lines.push(line);
      waiting = false;
    }
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "[" || sign === "{") {
      depth += 1;
      if (depth === 1) waiting = true;
    } else if (sign === "]" || sign === "}") depth -= 1;
    else if (sign === "," && depth === 1) waiting = true;
  }
  return lines;
}

const BLANK = " \t\r\n";

/** The closing quote; inside a string of JSON no line ends. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
