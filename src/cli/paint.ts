/**
 * Colours by ANSI codes, where they are wanted.
 * @module
 */
const CODES = { strong: "1", quiet: "2", label: "36", alarm: "31" } as const;
export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

/** A way to colour text, or to leave it as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== "" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
