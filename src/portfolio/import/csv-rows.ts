/**
 * The rows of a CSV file, each with its line. One broken row costs one line: it is listed and reading goes on at the next line, because
 * an open quotation mark would otherwise swallow all that follows.
 * @module
 */
import { CsvError, type InfoRecord, parse } from "csv-parse/sync";

export interface CsvRow {
  /** Line in the file on which the row starts; the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Where the row stands in the file, in bytes. */
  readonly from: number;
  readonly to: number;
}
export interface BrokenRow {
  readonly line: number;
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly broken: readonly BrokenRow[];
}

/** Reads every row; one whose number of cells differs from the first row's is broken. Empty lines are no rows. */
export function csvRows(bytes: Buffer, delimiter: string): CsvRows {
  const rows: CsvRow[] = [];
  const broken: BrokenRow[] = [];
  let next = skipEmptyLines(bytes, { at: 0, line: 1 });
  while (next.at < bytes.length) {
    const start = next.at;
    const failure = readUntilBroken(bytes.subarray(start), delimiter, (cells, end) => {
      const place = { from: next.at, to: start + end, line: next.line };
      const width = rows[0]?.cells.length ?? cells.length;
      if (cells.length !== width) {
        const spansLines = endOfLine(bytes, place.from) < place.to;
        if (spansLines) throw new Broken(`has ${cells.length} cells where the header has ${width}; perhaps a quotation mark is not closed`);
        broken.push({ ...place, reason: `has ${cells.length} cells where the header has ${width}` });
      } else rows.push({ ...place, cells });
      next = skipEmptyLines(bytes, { at: place.to, line: place.line + lineEnds(bytes, place.from, place.to) });
    });
    if (failure === undefined) break;
    const to = endOfLine(bytes, next.at);
    broken.push({ line: next.line, reason: failure, from: next.at, to });
    next = skipEmptyLines(bytes, { at: to, line: next.line + 1 });
  }
  return { rows, broken };
}

/** The text of a row as it stands in the file, without its line end. */
export function rowText(bytes: Buffer, row: { readonly from: number; readonly to: number }): string {
  return bytes.toString("utf8", row.from, row.to).replace(/[\r\n]+$/, "");
}

interface Place {
  readonly at: number;
  readonly line: number;
}
class Broken extends Error {}

const LONGEST_ROW = 20_000;
const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "opens a quotation mark that is not closed",
  CSV_MAX_RECORD_SIZE: `opens a quotation mark that is not closed within ${LONGEST_ROW} characters`,
  CSV_INVALID_CLOSING_QUOTE: "has text after a closing quotation mark",
  INVALID_OPENING_QUOTE: "has a quotation mark inside a value that is not quoted",
};

/** Why reading stopped, or `undefined` at the end of the file. Cells are counted by the caller, so that a wrong count costs one row only. */
function readUntilBroken(bytes: Buffer, delimiter: string, onRow: (cells: readonly string[], end: number) => void): string | undefined {
  const take = (cells: readonly string[], info: InfoRecord): null => {
    onRow(cells, info.bytes);
    return null;
  };
  const recordDelimiter = ["\r\n", "\n", "\r"];
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: recordDelimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      on_record: take,
    });
    return undefined;
  } catch (error) {
    if (error instanceof Broken) return error.message;
    if (error instanceof CsvError) return REASONS[error.code] ?? error.message;
    throw error;
  }
}

const CR = 13;
const LF = 10;

function skipEmptyLines(bytes: Buffer, from: Place): Place {
  let at = from.at;
  while (bytes[at] === CR || bytes[at] === LF) at += 1;
  return { at, line: from.line + lineEnds(bytes, from.at, at) };
}

function endOfLine(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== CR && bytes[at] !== LF) at += 1;
  if (at === bytes.length) return at;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}

function lineEnds(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count += 1;
  }
  return count;
}
