/**
 * What changed between two texts, line by line, as everybody knows it from `diff -u` (Myers, "An O(ND) Difference Algorithm", 1986).
 * @module
 */

const CONTEXT = 3;

type Kind = " " | "-" | "+";
interface Row {
  readonly kind: Kind;
  readonly text: string;
}

/** A unified diff; nothing where the texts are the same. */
export function lineDiff(before: string, after: string, file: string): string {
  if (before === after) return "";
  const rows = rowsOf(before.split("\n"), after.split("\n"));
  return [`--- ${file}`, `+++ ${file}`, ...hunksOf(rows)].join("\n");
}

function rowsOf(before: readonly string[], after: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  let x = before.length;
  let y = after.length;
  for (const furthest of trail(before, after).reverse()) {
    const diagonal = x - y;
    const down = furthest.from(diagonal);
    const start = furthest.start(diagonal);
    while (x > start.x && y > start.y) {
      rows.push({ kind: " ", text: before[x - 1] ?? "" });
      x--;
      y--;
    }
    if (furthest.depth === 0) break;
    rows.push(down ? { kind: "+", text: after[--y] ?? "" } : { kind: "-", text: before[--x] ?? "" });
  }
  return rows.reverse();
}

interface Step {
  readonly depth: number;
  /** Whether this diagonal is reached by adding a line rather than by taking one away. */
  readonly from: (diagonal: number) => boolean;
  /** Where the run of equal lines on this diagonal starts. */
  readonly start: (diagonal: number) => { readonly x: number; readonly y: number };
}

/** How far one gets with ever more changes, until the end of both. */
function trail(before: readonly string[], after: readonly string[]): Step[] {
  const steps: Step[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let depth = 0; depth <= before.length + after.length; depth++) {
    const last = reached;
    const at = (diagonal: number) => last.get(diagonal) ?? -1;
    const from = (diagonal: number) => diagonal === -depth || (diagonal !== depth && at(diagonal - 1) < at(diagonal + 1));
    const start = (diagonal: number) => {
      const x = from(diagonal) ? at(diagonal + 1) : at(diagonal - 1) + 1;
      return { x, y: x - diagonal };
    };
    steps.push({ depth, from, start });
    reached = new Map();
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let { x, y } = start(diagonal);
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++;
        y++;
      }
      reached.set(diagonal, x);
      if (x >= before.length && y >= after.length) return steps;
    }
  }
  return steps;
}

/** Changes with a few lines around them; those near each other together. */
function hunksOf(rows: readonly Row[]): readonly string[] {
  const near = rows.map((_, index) => rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== " "));
  const lines: string[] = [];
  let [old, now] = [1, 1];
  for (const [index, { kind, text }] of rows.entries()) {
    if (near[index]) {
      if (!near[index - 1]) lines.push(headOf(rows, near, index, old, now));
      lines.push(kind + text);
    }
    if (kind !== "+") old++;
    if (kind !== "-") now++;
  }
  return lines;
}

function headOf(rows: readonly Row[], near: readonly boolean[], start: number, old: number, now: number): string {
  const end = near.indexOf(false, start);
  const hunk = rows.slice(start, end === -1 ? rows.length : end);
  const count = (other: Kind) => hunk.filter(({ kind }) => kind !== other).length;
  return `@@ -${old},${count("+")} +${now},${count("-")} @@`;
}
