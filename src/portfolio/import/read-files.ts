import { type Day, formatDay } from "../../calendar/day.js";
import { type Cells, cellReader } from "./cells.js";
import type { CsvRow } from "./csv-rows.js";
import { onlyCurrencies } from "./customer.js";
import type { Entry, Listed, Source } from "./entry.js";
import type { Then } from "./invoice.js";
import type { Remark } from "./notes.js";
import type { OpenFile } from "./open-files.js";
import { customerIdOf, readEntry } from "./read-entry.js";

export interface Read {
  readonly entries: readonly Entry[];
  readonly listed: readonly Listed[];
  readonly remarks: readonly Remark[];
  /** Rows per file, without the header. */
  readonly counts: readonly number[];
}

/** Every row of every file as an entry, or listed. Two passes: a row without a currency may take that of the customer's other rows. */
export function readFiles(files: readonly OpenFile[], then: Then): Read {
  const parsed = files.map((file, fileIndex) => rowsOf(file, fileIndex));
  const borrows = files.some((file) => file.mapping.currencyOfCustomer);
  const currencies = onlyCurrencies(borrows ? parsed.flatMap((one) => one.rows).flatMap(currencyTold) : []);
  const entries: Entry[] = [];
  const listed: Listed[] = parsed.flatMap((one) => one.broken);
  const remarks: Remark[] = [];
  for (const row of parsed.flatMap((one) => one.rows)) {
    const { source, cells, mapping } = row;
    const told = row.read(cells);
    const entry = readEntry(told, { mapping, source, cells, currencyOf: (customerId) => currencies.get(customerId) });
    const late = entry && laterThan(entry, then.today);
    if (!entry) listed.push(faulty(told, source));
    else if (late !== undefined) listed.push({ source, field: "issued", reason: late });
    else {
      entries.push(entry);
      remarks.push(...remarksOn(told, row, entry, currencies));
    }
  }
  return { entries, listed, remarks, counts: parsed.map((one) => one.rows.length + one.broken.length) };
}

interface Row {
  readonly read: (cells: readonly string[]) => Cells;
  readonly source: Source;
  readonly cells: readonly string[];
  readonly mapping: OpenFile["mapping"];
}

function rowsOf(file: OpenFile, fileIndex: number): { rows: readonly Row[]; broken: readonly Listed[] } {
  const { csv } = file;
  const read = cellReader(file.mapping, file.columns);
  const sourceOf = ({ line, from, to }: Omit<CsvRow, "cells">): Source => ({ fileIndex, file: file.name, line, from, to });
  const rows = csv.rows.slice(1).map((row) => ({ read, source: sourceOf(row), cells: row.cells, mapping: file.mapping }));
  return { rows, broken: csv.broken.map((row) => ({ source: sourceOf(row), reason: `the row ${row.reason}` })) };
}

/** Rows make their cells anew in each pass, so that a large ledger is never held twice. */
function currencyTold({ read, cells, mapping }: Row): readonly (readonly [string, string])[] {
  const told = read(cells);
  const customerId = customerIdOf(told, mapping);
  const currency = told.own("currency") ? told.text("currency")?.toUpperCase() : undefined;
  return customerId !== undefined && currency !== undefined ? [[customerId, currency]] : [];
}

function faulty(told: Cells, source: Source): Listed {
  const deciding = told.faults.filter((fault) => fault.decides);
  const reason = [...new Set(deciding.map((fault) => fault.reason))].join("; ");
  return { source, field: deciding[0]?.field, reason: reason || "the row could not be read" };
}

function laterThan(entry: Entry, today: Day): string | undefined {
  const day = entry.kind === "invoice" ? entry.issued : entry.on;
  const what = entry.kind === "payment" ? "paid" : "issued";
  return day > today ? `${what} on ${formatDay(day)}, after the as-of date ${formatDay(today)}: not known then` : undefined;
}

function remarksOn(told: Cells, { source, mapping }: Row, entry: Entry, currencies: ReadonlyMap<string, string>): readonly Remark[] {
  const here = { file: source.file, line: source.line };
  const strange = told.faults.length > 0;
  const borrowed = mapping.currencyOfCustomer && !told.own("currency") && currencies.has(entry.customerId);
  return [...(strange ? [{ code: "value-left-out" as const, ...here }] : []), ...(borrowed ? [{ code: "currency-of-customer" as const, ...here }] : [])];
}
