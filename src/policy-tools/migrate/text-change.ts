/**
 * Changes to a text, by place.
 * @module
 */

export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

/** The text after all of them; they do not touch each other. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((one, other) => other.offset - one.offset)
    .reduce((so, { offset, length, newText }) => so.slice(0, offset) + newText + so.slice(offset + length), text);
}
