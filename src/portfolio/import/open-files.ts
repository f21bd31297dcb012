import { pointer } from "../../json-pointer.js";
import { AmicableError, type Problem } from "../../problem.js";
import { type Columns, columnsOf, delimiterOf, headersOf } from "./columns.js";
import { type CsvRows, csvRows } from "./csv-rows.js";
import type { FileMapping, Mapping } from "./mapping.js";
import { baseName, type LedgerFile, nameFits, readSource } from "./source.js";

export interface OpenFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly odd: boolean;
  readonly mapping: FileMapping;
  readonly csv: CsvRows;
  readonly columns: Columns;
}

/** Every file with the part of the mapping that fits it. What does not fit is told at once, before any row is read. */
export async function openFiles(files: readonly LedgerFile[], mapping: Mapping): Promise<readonly OpenFile[]> {
  const problems: Problem[] = sameNames(files);
  const open: OpenFile[] = [];
  for (const file of files) {
    const at = mapping.files.findIndex((one) => nameFits(file.name, one.match));
    const fitting = mapping.files[at];
    if (!fitting) {
      problems.push(noPattern(file.name, mapping));
      continue;
    }
    const source = await readSource(file, fitting.encoding);
    if ("fault" in source) {
      problems.push(source.fault === "too-large" ? tooLarge(file.name) : noText(file.name, source.is));
      continue;
    }
    const delimiter = delimiterOf(source.bytes, fitting);
    const csv = csvRows(source.bytes, delimiter);
    const found = columnsOf(headersOf(csv), fitting, pointer("", "files", at), file.name);
    problems.push(...found.problems);
    open.push({ name: file.name, ...source, mapping: fitting, csv, columns: found.columns });
  }
  if (problems.length > 0) throw new AmicableError("mapping-does-not-fit", problems);
  return open;
}

function sameNames(files: readonly LedgerFile[]): Problem[] {
  const names = files.map((file) => baseName(file.name).replace(/\.[^.]*$/, ""));
  const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  return repeated.map((name) => ({
    code: "same-file-name",
    severity: "error",
    at: "",
    received: `more than one file called "${name}"`,
    expected: "files with different names, because rows without an invoice number are named after their file",
    mend: "Rename one of them, or hand it over once.",
  }));
}

function noPattern(name: string, mapping: Mapping): Problem {
  return {
    code: "no-pattern",
    severity: "error",
    at: "/files",
    received: name,
    expected: `a name that fits ${mapping.files.map((one) => `"${one.match}"`).join(" or ")}`,
    mend: "Add an entry whose `match` fits this file, or leave the file out.",
  };
}

function tooLarge(name: string): Problem {
  return {
    code: "file-too-large",
    severity: "error",
    at: "",
    received: name,
    expected: "at most 256 MiB a file",
    mend: "Split the export into several files.",
  };
}

function noText(name: string, is: string): Problem {
  return {
    code: "no-text",
    severity: "error",
    at: "",
    received: `${name}, ${is}`,
    expected: "a text with rows",
    mend: "Unpack it first, or save the sheet as CSV.",
  };
}
