/**
 * What became of the rows of a ledger.
 * @module
 */
import type { ImportResult } from "../../portfolio/import/index.js";
import { visible } from "../../visible.js";

/** Rows listed here; all of them go to a file where one is named. */
const MOST_LISTED = 20;

/** Counts per file, notes, and the rows that could not be used. */
export function importReport({ counts, dossiers, notes, rejected }: ImportResult, listedIn: string | undefined): readonly string[] {
  const shown = listedIn === undefined ? rejected.slice(0, MOST_LISTED) : [];
  return [
    ...counts.map(({ file, read, used, merged, listed }) => `${file}: ${read} rows read, ${used} used, ${merged} merged, ${listed} listed`),
    `${dossiers.length} ${dossiers.length === 1 ? "dossier" : "dossiers"}`,
    ...(notes.length > 0 ? ["", "Notes:", ...notes.map(({ file, text }) => `  ${file === undefined ? "" : `${file}: `}${text}`)] : []),
    ...(rejected.length > 0
      ? ["", listedIn === undefined ? "Rows that could not be used:" : `${rejected.length} rows that could not be used are in ${listedIn}.`]
      : []),
    ...shown.map(({ file, line, column, reason }) => `  ${file}:${line}${column === undefined ? "" : ` ${column}`}: ${reason}`),
    ...(shown.length < rejected.length && listedIn === undefined ? [`  and ${rejected.length - shown.length} more; --rejected FILE writes all of them.`] : []),
  ].map(visible);
}
