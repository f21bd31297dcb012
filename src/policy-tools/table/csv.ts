/**
 * Rows as CSV text and back: with commas, or with semicolons and a decimal comma as Excel writes it in Dutch.
 * @module
 */
import { CsvError, type Info, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { say } from "../../policy/words/phrase.js";
import { nearest } from "../../suggest.js";
import type { CellProblem } from "./read-rows.js";
import { COLUMN_NAMES, COLUMNS, type Column, type Row } from "./row.js";
import { TABLE } from "./words.js";

export type Separator = "comma" | "semicolon";
export interface CsvRead {
  readonly rows: readonly { readonly line: number; readonly row: Row }[];
  readonly problems: readonly CellProblem[];
}

/** The table as text. With semicolons it begins with the mark by which Excel knows that letters are UTF-8. */
export function csvOf(rows: readonly Row[], separator: Separator): string {
  const excel = separator === "semicolon";
  const style = { delimiter: excel ? ";" : ",", record_delimiter: excel ? "\r\n" : "\n", quoted_match: /[\r\n]/, bom: excel };
  return stringify([COLUMN_NAMES, ...rows.map((row) => COLUMN_NAMES.map((name) => row[name]))], style);
}

/** The rows of a table, whichever way it separates its cells. Columns may stand in any order; those that are no column of ours are left out. */
export function rowsFrom(text: string): CsvRead {
  const read = recordsOf(text);
  if ("problem" in read) return { rows: [], problems: [read.problem] };
  const [header, ...rest] = read.records;
  const columns = (header?.record ?? []).map(columnNamed);
  if (!columns.includes("id")) {
    return { rows: [], problems: [{ line: 1, message: TABLE.noId, help: say(TABLE.noIdHelp, { columns: COLUMN_NAMES.join(", ") }) }] };
  }
  const problems = (header?.record ?? []).flatMap((name, index) => (columns[index] === undefined ? misspelt(name, columns) : []));
  const rows = rest.map(({ record, line }) => {
    const cells = new Map(columns.flatMap((column, index) => (column === undefined ? [] : [[column, record[index] ?? ""] as const])));
    return { line, row: Object.fromEntries(COLUMN_NAMES.map((name) => [name, cells.get(name) ?? ""])) as Row };
  });
  return { rows: rows.filter(({ row }) => Object.values(row).some((cell) => cell !== "")), problems };
}

interface LineOfCells {
  readonly record: readonly string[];
  /** Line of the text it ends on, from 1. */
  readonly line: number;
}

function recordsOf(text: string): { readonly records: readonly LineOfCells[] } | { readonly problem: CellProblem } {
  try {
    const read: unknown = parse(text, { delimiter: delimiterOf(text), bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    const lines = read as readonly { readonly record: readonly string[]; readonly info: Info }[];
    return { records: lines.map(({ record, info }) => ({ record, line: info.lines })) };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = typeof thrown.lines === "number" ? thrown.lines : 1;
    return { problem: { line, message: say(TABLE.unreadable, { why: thrown.code }), help: TABLE.unreadableHelp } };
  }
}

/** The first line names columns, so what stands between them is what separates. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

function columnNamed(told: string): Column | undefined {
  const name = told.trim().toLowerCase();
  return COLUMN_NAMES.find((column) => column === name || (COLUMNS[column] as readonly string[]).includes(name));
}

/** A column that is nearly one of ours, which is not there otherwise, was surely meant to be it; any other is the reader's own. */
function misspelt(name: string, there: readonly (Column | undefined)[]): readonly CellProblem[] {
  const near = nearest(name.trim(), COLUMN_NAMES);
  if (!near || there.some((column) => column === near.word)) return [];
  return [{ line: 1, message: say(TABLE.unknownColumn, { name }), help: say(TABLE.unknownColumnHelp, { meant: near.word }) }];
}
