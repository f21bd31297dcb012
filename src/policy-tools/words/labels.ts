/**
 * Words around problems on a terminal.
 * @module
 */
import type { Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });

export const LABELS = {
  error: words("error", "fout"),
  warning: words("warning", "let op"),
  expected: words("expected", "verwacht"),
  help: words("help", "hulp"),
  fix: words("--fix", "--fix"),
  note: words("note", "zie ook"),
  line: words("line", "regel"),
  counts: words("{errors}, {warnings}", "{errors}, {warnings}"),
  errors: { one: words("{count} error", "{count} fout"), more: words("{count} errors", "{count} fouten") },
  warnings: { one: words("{count} warning", "{count} waarschuwing"), more: words("{count} warnings", "{count} waarschuwingen") },
  fixable: words("{count} of these can be mended with --fix.", "{count} hiervan kan --fix zelf herstellen."),
  page: words(
    "What one of them means, with an example: amicable policy problem {code}",
    "Wat een ervan betekent, met een voorbeeld: amicable policy problem {code}",
  ),
} as const;
