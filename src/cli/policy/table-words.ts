/**
 * What `policy table` says around the table itself.
 * @module
 */
import type { TableChange } from "../../policy-tools/index.js";
import type { LanguageCode } from "../input/language.js";

export interface TableWords {
  readonly written: (file: string) => string;
  readonly changed: (file: string, count: number) => string;
  readonly unchanged: (file: string) => string;
  readonly noPolicy: (file: string) => string;
  readonly tooLong: (file: string) => string;
  readonly line: (line: number) => string;
  readonly column: (column: string) => string;
  readonly what: Readonly<Record<TableChange["what"], string>>;
}

export const TABLE_WORDS: Readonly<Record<LanguageCode, TableWords>> = {
  en: {
    written: (file) => `The rules are in ${file}. Put them back with --into.`,
    changed: (file, count) => (count === 0 ? `${file} says this already.` : `${file} has ${count} ${count === 1 ? "change" : "changes"}:`),
    unchanged: (file) => `${file} stays as it was until the table is mended.`,
    noPolicy: (file) => `${file} holds no policy.`,
    tooLong: (file) => `${file} is too long for a table of rules.`,
    line: (line) => `row ${line}`,
    column: (column) => `column "${column}"`,
    what: { added: "added", changed: "changed", removed: "removed" },
  },
  nl: {
    written: (file) => `De regels staan in ${file}. Zet ze terug met --into.`,
    changed: (file, count) => (count === 0 ? `${file} zegt dit al.` : `${file} heeft ${count} ${count === 1 ? "wijziging" : "wijzigingen"}:`),
    unchanged: (file) => `${file} blijft zoals het was tot de tabel hersteld is.`,
    noPolicy: (file) => `${file} bevat geen beleid.`,
    tooLong: (file) => `${file} is te lang voor een tabel met regels.`,
    line: (line) => `rij ${line}`,
    column: (column) => `kolom "${column}"`,
    what: { added: "toegevoegd", changed: "gewijzigd", removed: "verwijderd" },
  },
};
