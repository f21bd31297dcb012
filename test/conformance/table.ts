/** The rows as text: case, given, expected, got, and why where that differs. */
import type { Row } from "./row.js";

const WIDTHS = [13, 60, 40, 40] as const;

export function tableOf(rows: readonly (Row & { readonly came: string })[]): string {
  const lines = rows.flatMap(({ id, given, theirs, came, why }) => [
    ...sideBySide([id, given, theirs, came]),
    ...(why === undefined ? [] : wrapped(`→ ${why}`, WIDTHS[1] + WIDTHS[2] + WIDTHS[3]).map((line) => `${"".padEnd(WIDTHS[0])} ${line}`)),
  ]);
  const same = rows.filter(({ why }) => why === undefined).length;
  return [
    "",
    ...sideBySide(["case", "given", "expected", "got"]),
    ...lines,
    "",
    `${rows.length} rows: ${same} the same, ${rows.length - same} otherwise on purpose.`,
  ].join("\n");
}

function sideBySide(cells: readonly string[]): readonly string[] {
  const columns = cells.map((cell, index) => wrapped(cell, (WIDTHS[index] ?? 40) - 1));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => (column[line] ?? "").padEnd(WIDTHS[index] ?? 40))
      .join(" ")
      .trimEnd(),
  );
}

function wrapped(text: string, width: number): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
