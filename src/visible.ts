/**
 * What was handed over may hold characters that would steer a terminal or turn the reading direction.
 * @module
 */

/** The text on one line, with a blank for each such character, so that columns stay where they are. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
}

/** The same, line by line. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
