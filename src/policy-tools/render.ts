/**
 * Problems as a person reads them in a terminal: the line, what is meant, and how to mend it.
 * @module
 */

import { inWords, type Language, say } from "../policy/words/phrase.js";
import { visible } from "../visible.js";
import type { Words } from "../vocabulary.js";
import type { Diagnostic, Range } from "./diagnostic.js";
import { LABELS } from "./words/labels.js";

/** Lines shown before the one that is meant. */
const BEFORE = 2;
const WIDEST = 160;

/** All diagnostics with a frame of the text around each, and a count below. The language is the one they were made in. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], text: string, language: Language = "en"): string {
  const lines = text.split(/\r?\n/);
  return [...diagnostics.map((diagnostic) => renderOne(diagnostic, lines, language)), summary(diagnostics, language)].join("\n\n");
}

function renderOne(diagnostic: Diagnostic, lines: readonly string[], language: Language): string {
  const { severity, code, file, range, at, message, expected, help, fix, related = [] } = diagnostic;
  const label = (words: Words, content: string) => `   ${words[language]}: ${visible(content)}`;
  const where = range ? `${file}:${range.start.line}:${range.start.column}` : file;
  return [
    `${LABELS[severity][language]}[${code}] ${visible(where)}${at === "" ? "" : `  ${visible(at)}`}`,
    ...(range ? frame(range, lines, message) : [`   ${visible(message)}`]),
    ...(message.includes(expected) || help.includes(expected) ? [] : [label(LABELS.expected, expected)]),
    label(LABELS.help, help),
    ...(fix ? [label(LABELS.fix, fix.description)] : []),
    ...related.flatMap(({ message: told, range: other }) => [
      label(LABELS.note, `${told}, ${LABELS.line[language]} ${other.start.line}`),
      ...frame(other, lines, ""),
    ]),
  ].join("\n");
}

function frame({ start: from, end: to }: Range, lines: readonly string[], label: string): readonly string[] {
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

/** How many there are, how many can be mended at once, and where the codes are explained. */
function summary(diagnostics: readonly Diagnostic[], language: Language): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const fixable = diagnostics.filter(({ fix }) => fix).length;
  const counts = say(LABELS.counts, { errors: counted(errors, LABELS.errors), warnings: counted(warnings, LABELS.warnings) });
  return [
    inWords(counts, language),
    ...(fixable > 0 ? [inWords(say(LABELS.fixable, { count: fixable }), language)] : []),
    ...diagnostics.slice(0, 1).map(({ code }) => inWords(say(LABELS.page, { code }), language)),
  ].join("\n");
}

function counted(count: number, { one, more }: { readonly one: Words; readonly more: Words }) {
  return say(count === 1 ? one : more, { count });
}
