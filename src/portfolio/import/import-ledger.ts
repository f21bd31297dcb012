import { addDays } from "../../calendar/day.js";
import { asOfInstant } from "./as-of.js";
import { checkDefaults } from "./check-defaults.js";
import { rowText } from "./csv-rows.js";
import type { Entry, Listed, Source } from "./entry.js";
import { grouped } from "./grouped.js";
import type { Then } from "./invoice.js";
import { parseMapping } from "./mapping.js";
import { notesOf, type Remark } from "./notes.js";
import { type OpenFile, openFiles } from "./open-files.js";
import { readFiles } from "./read-files.js";
import type { FileCount, ImportResult, Rejected } from "./result.js";
import { type Settled, settleCustomer } from "./settle.js";
import type { LedgerFile } from "./source.js";

export interface ImportOptions {
  readonly files: readonly LedgerFile[];
  /** The mapping document. */
  readonly mapping: unknown;
  /** A day (nine in the morning on the creditor's clock) or an instant with an offset. */
  readonly asOf: string;
}

/**
 * Turns the ledgers of a company into one dossier per customer, as known at a moment. Every row is used, merged as a repetition, or listed
 * with its line and the reason. Throws `bad-mapping`, `mapping-does-not-fit` or `bad-as-of` where no row can be read at all.
 */
export async function importLedger({ files, mapping: told, asOf: moment }: ImportOptions): Promise<ImportResult> {
  const mapping = parseMapping(told);
  const asOf = asOfInstant(moment, mapping.timeZone);
  checkDefaults(mapping, asOf);
  const then: Then = { today: asOf.day, bankDay: addDays(asOf.day, -(mapping.dossier.bank?.daysBehind ?? 0)) };
  const open = await openFiles(files, mapping);
  const read = readFiles(open, then);
  const settled = byCustomer(read.entries).map(([id, entries]) => settleCustomer(id, entries, mapping, asOf, then));
  const listed = [...read.listed, ...settled.flatMap((one) => one.listed)];
  const remarks = [...open.flatMap(oddCharacters), ...read.remarks, ...settled.flatMap((one) => one.remarks)];
  return {
    dossiers: settled.flatMap((one) => one.dossier ?? []),
    rejected: listed.map((one) => rejected(one, open)).sort(byPlace(open)),
    notes: notesOf(
      remarks,
      open.map((file) => file.name),
    ),
    counts: open.map((file, index) => countOf(file, index, read.counts[index] ?? 0, settled, listed)),
  };
}

function byCustomer(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  return [...grouped(entries, (entry) => entry.customerId)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function rejected({ source, field, reason }: Listed, open: readonly OpenFile[]): Rejected {
  const file = open[source.fileIndex];
  const column = field === undefined ? undefined : file?.columns.get(field)?.header;
  return { file: source.file, line: source.line, ...(column !== undefined && { column }), reason, row: file ? rowText(file.bytes, source) : "" };
}

function byPlace(open: readonly OpenFile[]): (a: Rejected, b: Rejected) => number {
  const order = new Map(open.map((file, index) => [file.name, index]));
  return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line;
}

function countOf(file: OpenFile, index: number, read: number, settled: readonly Settled[], listed: readonly Listed[]): FileCount {
  const here = (sources: readonly Source[]) => sources.filter((source) => source.fileIndex === index).length;
  return {
    file: file.name,
    read,
    used: settled.reduce((sum, one) => sum + here(one.used), 0),
    merged: settled.reduce((sum, one) => sum + here(one.merged), 0),
    listed: here(listed.map(({ source }) => source)),
  };
}

function oddCharacters(file: OpenFile): readonly Remark[] {
  return file.odd ? [{ code: "odd-characters", file: file.name }] : [];
}
