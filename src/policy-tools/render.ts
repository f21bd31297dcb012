/**
 * Problems as a person reads them in a terminal: the line, what is meant, and how to mend it.
 * @module
 */
import type { Diagnostic, Range } from "./diagnostic.js";

/** Lines shown before the one that is meant. */
const BEFORE = 2;
const WIDEST = 160;

/** All diagnostics with a frame of the text around each, and a count below. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], text: string): string {
  const lines = text.split(/\r?\n/);
  return [...diagnostics.map((diagnostic) => renderOne(diagnostic, lines)), summary(diagnostics)].join("\n\n");
}

function renderOne(diagnostic: Diagnostic, lines: readonly string[]): string {
  const { severity, code, file, range, at, received, expected, mend, related = [] } = diagnostic;
  const where = range ? `${file}:${range.from.line}:${range.from.column}` : file;
  const shown = received === undefined || range ? [] : [`   received: ${visible(received)}`];
  return [
    `${severity}[${code}] ${visible(where)}${at === "" ? "" : `  ${visible(at)}`}`,
    ...(range ? frame(range, lines, `expected: ${expected}`) : [`   expected: ${visible(expected)}`]),
    ...shown,
    `   help: ${visible(mend)}`,
    ...related.flatMap(({ message, range: other }) => [`   note: ${message}, line ${other.from.line}`, ...frame(other, lines, "")]),
  ].join("\n");
}

function frame({ from, to }: Range, lines: readonly string[], label: string): readonly string[] {
  const first = Math.max(1, from.line - BEFORE);
  const width = String(from.line).length;
  const start = from.column > WIDEST * 0.75 ? from.column - 1 - WIDEST / 2 : 0;
  const cut = (line: string) => visible(line.slice(start, start + WIDEST));
  const rows: string[] = [];
  for (let line = first; line <= from.line; line++) {
    const mark = line === from.line ? ">" : " ";
    rows.push(` ${mark} ${String(line).padStart(width)} | ${cut(lines[line - 1] ?? "")}`.trimEnd());
  }
  const end = to.line === from.line ? to.column : (lines[from.line - 1] ?? "").length + 1;
  const carets = "^".repeat(Math.max(1, Math.min(end - from.column, WIDEST / 2)));
  rows.push(`   ${" ".repeat(width)} | ${" ".repeat(from.column - 1 - start)}${carets} ${visible(label)}`.trimEnd());
  return rows;
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return `${counted(errors, "error")}, ${counted(diagnostics.length - errors, "warning")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A file may hold characters that would steer a terminal; a tab counts as one place, as in the columns. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
}
