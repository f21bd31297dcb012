/**
 * Did you mean …? The thresholds are those of the Rust compiler: at most a third of the letters may differ.
 * @module
 */

/** Longer words are not compared: nobody mistypes them, and the work grows with the square of the length. */
const LONGEST = 60;

/** The candidate that was probably meant: other capitals, then a few slips of the pen, then the same words in another order. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return nearest(word, candidates)?.word;
}

/** What was probably meant, and whether it is beyond doubt. */
export interface Meant {
  readonly word: string;
  /** Nothing else comes near, so a program may put it right by itself. */
  readonly sure: boolean;
}

/** In shorter words every slip leads to another word. */
const SHORTEST_SURE = 4;

/** The candidate that was probably meant, and whether any other comes near. */
export function nearest(word: string, candidates: Iterable<string>): Meant | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const words = sortedWords(word);
  const allowed = Math.floor(Math.max(word.length, 3) / 3);
  let best: { readonly word: string; readonly distance: number } | undefined;
  let next = Number.POSITIVE_INFINITY;
  const reordered: string[] = [];
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    if (candidate.toLowerCase() === lower) return { word: candidate, sure: true };
    const distance = editDistance(lower, candidate.toLowerCase(), (best?.distance ?? allowed) + 1);
    if (distance !== undefined && distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      // Only a strictly better one may replace it, so that of equals the first listed wins.
      next = best?.distance ?? next;
      best = { word: candidate, distance };
    } else if (distance !== undefined) next = Math.min(next, distance);
    if (sortedWords(candidate) === words) reordered.push(candidate);
  }
  if (best) return { word: best.word, sure: word.length >= SHORTEST_SURE && next > best.distance + 1 };
  const [first] = reordered;
  return first === undefined ? undefined : { word: first, sure: reordered.length === 1 };
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
