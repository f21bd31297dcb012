import { type Day, formatDay } from "../../calendar/day.js";
import { formatAmount, minorUnits } from "../../dossier/money.js";
import type { InvoiceEntry, Listed, Source } from "./entry.js";
import type { FieldName } from "./fields.js";
import { grouped } from "./grouped.js";
import type { InvoiceDraft, PaymentDraft } from "./invoice.js";
import type { Remark } from "./notes.js";
import { baseName } from "./source.js";

export interface Combined {
  readonly draft?: InvoiceDraft;
  readonly used: readonly Source[];
  readonly merged: readonly Source[];
  readonly listed: readonly Listed[];
  readonly remarks: readonly Remark[];
}

/**
 * One invoice from the rows with its number. Rows that repeat another are merged, rows with payments add payments, different due dates
 * are instalments; rows that disagree on what was invoiced are all listed, because nobody can know here which one is right.
 */
export function combineRows(id: string, rows: readonly InvoiceEntry[]): Combined {
  const disagreement = firstDisagreement(rows);
  if (disagreement) {
    const reason = `the rows of invoice ${id} disagree on ${disagreement.what}: ${disagreement.told.join(", ")}`;
    return { used: [], merged: [], remarks: [], listed: rows.map(({ source }) => ({ source, field: disagreement.field, reason })) };
  }
  const kept = withoutRepetitions(rows);
  const merged = rows.filter((row) => !kept.has(row)).map(({ source }) => source);
  const parts = [...new Map([...kept].map((row) => [row.due, row])).values()].sort((a, b) => a.due - b.due);
  const remarks = merged.map((source): Remark => ({ code: "repeated", file: source.file, line: source.line }));
  if (parts.length > 1) remarks.push(...parts.map(({ source }): Remark => ({ code: "instalments", file: source.file, line: source.line })));
  const draft = draftOf(id, rows, [...kept], parts);
  return { ...(draft && { draft }), used: [...kept].map(({ source }) => source), merged, listed: [], remarks };
}

function firstDisagreement(rows: readonly InvoiceEntry[]): { what: string; field: FieldName; told: readonly string[] } | undefined {
  if (rows.length === 1) return undefined;
  const currencies = different(rows, (row) => row.amount.currency);
  if (currencies) return { what: "the currency", field: "currency", told: currencies };
  const days = different(rows, (row) => formatDay(row.issued));
  if (days) return { what: "the day of the invoice", field: "issued", told: days };
  for (const part of grouped(rows, (row) => row.due).values()) {
    const amounts = different(part, (row) => formatAmount(row.amount));
    if (amounts) return { what: "the amount", field: "amount", told: amounts };
  }
  return undefined;
}

/** The first three different answers with their places, or `undefined` where all rows agree. */
function different(rows: readonly InvoiceEntry[], tell: (row: InvoiceEntry) => string): readonly string[] | undefined {
  const first = new Map<string, Source>();
  for (const row of rows) if (!first.has(tell(row))) first.set(tell(row), row.source);
  return first.size > 1 ? [...first].slice(0, 3).map(([text, source]) => `${text} (${baseName(source.file)} line ${source.line})`) : undefined;
}

/**
 * Keeps one of rows that are equal in every cell, one of equal payments told in two files (two equal payments in one file are two payments
 * when the rows differ anywhere), and a row without payment only where no other row tells that part of the invoice.
 */
function withoutRepetitions(rows: readonly InvoiceEntry[]): ReadonlySet<InvoiceEntry> {
  const seenRows = new Set<string>();
  const payers = new Map<string, number>();
  const told = new Set<Day>();
  const kept = new Set<InvoiceEntry>(rows.length === 1 ? rows : []);
  if (rows.length === 1) return kept;
  const [paid, unpaid] = [rows.filter((row) => row.payment), rows.filter((row) => !row.payment)];
  for (const row of [...paid, ...unpaid]) {
    const cells = row.cells.join("\u0000");
    const payment = row.payment ? `${row.due} ${row.payment.on} ${minorUnits(row.payment.amount)}` : undefined;
    const firstFile = payment === undefined ? row.source.fileIndex : (payers.get(payment) ?? row.source.fileIndex);
    const repeated = seenRows.has(cells) || firstFile !== row.source.fileIndex || (payment === undefined && told.has(row.due));
    seenRows.add(cells);
    if (repeated) continue;
    if (payment !== undefined) payers.set(payment, firstFile);
    told.add(row.due);
    kept.add(row);
  }
  return kept;
}

function draftOf(id: string, rows: readonly InvoiceEntry[], kept: readonly InvoiceEntry[], parts: readonly InvoiceEntry[]): InvoiceDraft | undefined {
  const last = parts.at(-1);
  if (!last) return undefined;
  const paidInAll = new Map(rows.flatMap((row) => (row.paidInAll ? [[row.due, minorUnits(row.paidInAll)] as const] : [])));
  const payments = kept.flatMap(({ payment, source }): PaymentDraft[] => (payment ? [{ on: payment.on, minor: minorUnits(payment.amount), source }] : []));
  return {
    id,
    source: (kept[0] ?? last).source,
    issued: last.issued,
    due: last.due,
    currency: last.amount.currency,
    minor: parts.reduce((sum, part) => sum + minorUnits(part.amount), 0),
    instalments: parts.length > 1 ? parts.map((part) => ({ due: part.due, minor: minorUnits(part.amount) })) : [],
    payments,
    paidInAll: paidInAll.size > 0 ? [...paidInAll.values()].reduce((sum, paid) => sum + paid, 0) : undefined,
    credits: [],
    details: Object.assign({}, ...rows.map((row) => told(row.details)).reverse()),
  };
}

/** Without what was not told, so that one row's silence does not hide another row's word. */
function told<T extends object>(details: T): Partial<T> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as Partial<T>;
}
