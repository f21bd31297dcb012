/**
 * Findings as a person reads them in a terminal: the line, what is meant, what to do, and the customer who shows it.
 * @module
 */

import type { Catalogue } from "../../facts/catalogue.js";
import { factPhrase } from "../../language/fact-phrase.js";
import { en, nl } from "../../language/index.js";
import type { Language } from "../../policy/words/phrase.js";
import { visible } from "../../visible.js";
import { LINT_PAGE, type LintDiagnostic } from "./lint-text.js";

const DATA = { en, nl } as const;
const WIDEST = 120;

/** All findings, and a count below. */
export function renderLint(findings: readonly LintDiagnostic[], text: string, catalogue: Catalogue, language: Language = "en"): string {
  const lines = text.split(/\r?\n/);
  return [...findings.map((finding) => renderOne(finding, lines, catalogue, language)), summary(findings, language)].join("\n\n");
}

function renderOne(finding: LintDiagnostic, lines: readonly string[], catalogue: Catalogue, language: Language): string {
  const { severity, code, file, pointer, range, message, help, related } = finding;
  const words = WORDS[language];
  const where = range ? `${file}:${range.start.line}:${range.start.column}` : file;
  const line = range ? (lines[range.start.line - 1] ?? "").trim() : "";
  return [
    `${words[severity]}[${code}] ${where}${pointer === "" ? "" : `  ${pointer}`}`,
    ...(line === "" ? [] : [`   | ${line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line}`]),
    `   ${message}`,
    ...related.map((other) => `   ${words.note}: ${other.message} (${other.range ? `${words.line} ${other.range.start.line}` : other.file})`),
    `   ${words.help}: ${help}`,
    ...shownBy(finding, catalogue, language).map((told) => `   ${words.example}: ${told}`),
  ]
    .map(visible)
    .join("\n");
}

/** The customer, in as few words as show the point. */
function shownBy({ witness }: LintDiagnostic, catalogue: Catalogue, language: Language): readonly string[] {
  if (!witness) return [];
  const { customer, invoices = [] } = witness.dossier;
  const [first] = invoices;
  const words = WORDS[language];
  const late = typeof first?.due === "string" ? [words.due(DATA[language].formatDate(first.due))] : [];
  const given = Object.entries(witness.given).map(([fact, is]) => {
    if (is === null) return words.notKnown(fact);
    return factPhrase(
      { language: DATA[language], catalogue, ...(typeof first?.currency === "string" ? { currency: first.currency } : {}) },
      { fact, is, operator: "equal", value: is, evidence: [] },
    );
  });
  const name = typeof customer.name === "string" ? customer.name : customer.id;
  return [[name, ...late, ...given].join("; ") + (witness.kind === "facts" ? ` ${words.handed}` : "")];
}

function summary(findings: readonly LintDiagnostic[], language: Language): string {
  const hints = findings.filter(({ severity }) => severity === "hint").length;
  const words = WORDS[language];
  const counts = words.count(findings.length - hints, hints);
  return findings.length === 0 ? counts : `${counts}\n${words.page} ${LINT_PAGE}`;
}

const WORDS = {
  en: {
    warning: "warning",
    hint: "hint",
    note: "note",
    line: "line",
    help: "help",
    example: "for example",
    due: (day: string) => `invoice due ${day}`,
    notKnown: (fact: string) => `${fact}: not told`,
    handed: "(facts handed over beside the dossier)",
    count: (warnings: number, hints: number) => `${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${hints} ${hints === 1 ? "hint" : "hints"}`,
    page: "What each of them means:",
  },
  nl: {
    warning: "let op",
    hint: "tip",
    note: "zie ook",
    line: "regel",
    help: "hulp",
    example: "bijvoorbeeld",
    due: (day: string) => `factuur te betalen op ${day}`,
    notKnown: (fact: string) => `${fact}: niet verteld`,
    handed: "(feiten meegegeven naast het dossier)",
    count: (warnings: number, hints: number) => `${warnings} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}, ${hints} ${hints === 1 ? "tip" : "tips"}`,
    page: "Wat elk ervan betekent:",
  },
} as const;
