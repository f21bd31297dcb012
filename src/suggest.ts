/**
 * Did you mean …? The thresholds are those of the Rust compiler: at most a third of the letters may differ.
 * @module
 */

/** Longer words are not compared: nobody mistypes them, and the work grows with the square of the length. */
const LONGEST = 60;

/** The candidate that was probably meant: other capitals, then a few slips of the pen, then the same words in another order. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const words = sortedWords(word);
  let allowed = Math.floor(Math.max(word.length, 3) / 3);
  let nearest: string | undefined;
  let reordered: string | undefined;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    if (candidate.toLowerCase() === lower) return candidate;
    const distance = editDistance(lower, candidate.toLowerCase(), allowed);
    if (distance !== undefined) {
      nearest = candidate;
      // Only a strictly better one may replace it, so that of equals the first listed wins.
      allowed = distance - 1;
    }
    if (reordered === undefined && sortedWords(candidate) === words) reordered = candidate;
  }
  return nearest ?? reordered;
}

/** Restricted Damerau-Levenshtein distance (insert, delete, replace, swap neighbours), or `undefined` above `most`. */
export function editDistance(from: string, to: string, most = Number.POSITIVE_INFINITY): number | undefined {
  if (Math.abs(from.length - to.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  const distance = at(last, to.length);
  return distance <= most ? distance : undefined;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** `dateDue`, `date_due` and `due-date` are the same words. */
function sortedWords(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[\s_./-]+/)
    .sort()
    .join(" ");
}
