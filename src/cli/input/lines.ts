/**
 * Text as lines, so that a file of any size is read with the memory of one line.
 * @module
 */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Absent where the line is longer than the limit; then nothing of it is kept. */
  readonly text?: string;
}

/** Every line that is not blank. */
export async function* linesOf(text: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    else pieces = [];
  };
  const end = (): Line | undefined => {
    const line = length > limit ? { number } : { number, text: pieces.join("").replace(/\r$/, "") };
    pieces = [];
    length = 0;
    return line.text?.trim() === "" ? undefined : line;
  };
  for await (const chunk of text) {
    let from = 0;
    for (let to = chunk.indexOf("\n"); to !== -1; to = chunk.indexOf("\n", from)) {
      add(chunk.slice(from, to));
      const line = end();
      if (line) yield line;
      number += 1;
      from = to + 1;
    }
    add(chunk.slice(from));
  }
  const line = end();
  if (line) yield line;
}
