import { pointer } from "../../json-pointer.js";
import type { Problem } from "../../problem.js";
import { type CsvRows, csvRows } from "./csv-rows.js";
import { FIELD_NAMES, type FieldName } from "./fields.js";
import type { FileMapping } from "./mapping.js";
import { meant } from "./mapping-problems.js";

/** Where each mapped field stands: the position of its column and the header it has there. */
export type Columns = ReadonlyMap<FieldName, { readonly index: number; readonly header: string }>;

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The delimiter under which most mapped columns are found in the header; the told one when it is told. */
export function delimiterOf(bytes: Buffer, mapping: FileMapping): string {
  if (mapping.delimiter !== undefined) return mapping.delimiter;
  const wanted = new Set(FIELD_NAMES.flatMap((name) => mapping.columns[name] ?? []));
  const head = bytes.subarray(0, endOfHeader(bytes));
  const found = (delimiter: string) => headersOf(csvRows(head, delimiter)).filter((header) => wanted.has(header)).length;
  return DELIMITERS.reduce((best, candidate) => (found(candidate) > found(best) ? candidate : best));
}

/** The header's cells, trimmed. */
export function headersOf(csv: CsvRows): readonly string[] {
  return (csv.rows[0]?.cells ?? []).map((cell) => cell.trim());
}

/** The position of every mapped column, or a problem for each that is not in the file or is there twice. */
export function columnsOf(headers: readonly string[], mapping: FileMapping, at: string, file: string): { columns: Columns; problems: readonly Problem[] } {
  const columns = new Map<FieldName, { index: number; header: string }>();
  const problems: Problem[] = [];
  for (const name of FIELD_NAMES) {
    const wanted = mapping.columns[name];
    if (wanted === undefined) continue;
    const choices = typeof wanted === "string" ? [wanted] : wanted;
    const header = choices.find((choice) => headers.includes(choice));
    if (header === undefined) problems.push(missing(pointer(at, "columns", name), choices, headers, file));
    else if (headers.indexOf(header) !== headers.lastIndexOf(header)) problems.push(twice(pointer(at, "columns", name), header, file));
    else columns.set(name, { index: headers.indexOf(header), header });
  }
  return { columns, problems };
}

function missing(at: string, choices: readonly string[], headers: readonly string[], file: string): Problem {
  const mend =
    headers.length === 0
      ? "The file has no header; its first line must name the columns."
      : `${choices.map((choice) => meant(choice, headers)).find((words) => words !== undefined) ?? "Correct the name."} If the file has no such column, leave the field out of the mapping.`;
  const received = headers.length === 0 ? "nothing" : headers.map((header) => `"${header}"`).join(", ");
  return {
    code: "missing-column",
    severity: "error",
    at,
    received,
    expected: `a column ${choices.map((choice) => `"${choice}"`).join(" or ")} in ${file}`,
    mend,
  };
}

function twice(at: string, header: string, file: string): Problem {
  return {
    code: "repeated-column",
    severity: "error",
    at,
    received: `"${header}" twice`,
    expected: `one column "${header}" in ${file}`,
    mend: "Rename one of the two columns in the export.",
  };
}

function endOfHeader(bytes: Buffer): number {
  const start = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
  const end = bytes.indexOf(10, Math.max(0, start));
  const alone = bytes.indexOf(13, Math.max(0, start));
  const ends = [end, alone].filter((place) => place >= 0);
  return ends.length > 0 ? Math.min(...ends) + 1 : bytes.length;
}
