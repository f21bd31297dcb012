/**
 * A text read from left to right, line by line.
 * @module
 */
export interface Reader {
  readonly text: string;
  /** What a sticky pattern finds right here. */
  readonly take: (pattern: RegExp, at: number) => string | undefined;
  /** The end of the line this place is in. */
  readonly lineEnd: (at: number) => number;
  /** Whether one straight quote of the line has no other. */
  readonly oddQuotes: (at: number) => boolean;
}

/** A reader that looks at each line once, however often it is asked about it. */
export function readerOf(text: string): Reader {
  let line = { start: 0, end: -1, odd: false };
  const lineAt = (at: number) => {
    if (at >= line.start && at <= line.end) return line;
    const next = text.indexOf("\n", at);
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const end = next === -1 ? text.length : next;
    const quotes = text.slice(start, end).replace(/\\./g, "").match(/"/g) ?? [];
    line = { start, end, odd: quotes.length % 2 === 1 };
    return line;
  };
  return {
    text,
    take: (pattern, at) => {
      pattern.lastIndex = at;
      return pattern.exec(text)?.[0];
    },
    lineEnd: (at) => lineAt(at).end,
    oddQuotes: (at) => lineAt(at).odd,
  };
}
