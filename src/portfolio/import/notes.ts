import { grouped } from "./grouped.js";

/** Something to say about a row or a customer, before rows of one kind are told together. */
export interface Remark {
  readonly code: NoteCode;
  readonly file?: string;
  readonly line?: number;
  readonly customer?: string;
}

const TEXTS = {
  "no-invoice-number": "Rows without an invoice number, each an invoice of its own named after its file and line; rows that look alike were not merged",
  repeated: "Rows that say again what another row of the same invoice says, counted once",
  instalments: "Rows of one invoice number with different due dates, read as instalments of one invoice",
  "paid-after-as-of": "Payments dated after the as-of date, left out because they were not known then",
  "paid-before-invoice": "Payments dated before their invoice, kept as prepayments",
  "payment-day-assumed": "Rows that tell that money came in but not when; the last day of which the bank is known was taken",
  "paid-too-much": "Rows of invoices on which more was paid than was invoiced, kept as told",
  "credit-on-account": "Credit notes and payments that name no invoice in the files, kept as money on the customer's account",
  "dispute-day-assumed": "Disputed rows that do not tell the day of the dispute; the day of the invoice was taken",
  "dispute-after-as-of": "Disputes raised after the as-of date, left out",
  "value-left-out": "Rows with a value that could not be read but decides nothing; the value was left out",
  "due-before-issued": "Rows due before they were issued, kept as told",
  "currency-of-customer": "Rows without a currency; the only currency of the customer's other rows was taken",
  "several-spellings": "Customers spelled in more than one way; the most frequent name was taken, the others are in custom.otherNames",
  "told-differently": "Customers whose rows disagree on country, language, kind or the like; the most frequent value was taken",
  "odd-characters": "Files with bytes that are not in their encoding; set `encoding` in the mapping",
} as const;

export type NoteCode = keyof typeof TEXTS;

/** Something done to rows that a colleague may want to check. */
export interface Note {
  readonly code: NoteCode;
  readonly text: string;
  readonly count: number;
  readonly file?: string;
  readonly lines?: readonly number[];
  readonly customers?: readonly string[];
}

/** Remarks of one kind about one file (or about customers) become one note, in a fixed order. */
export function notesOf(remarks: readonly Remark[], files: readonly string[]): readonly Note[] {
  const groups = grouped(remarks, (remark) => `${remark.code}\u0000${remark.file ?? ""}`);
  const codes = Object.keys(TEXTS) as readonly NoteCode[];
  return codes.flatMap((code) => [undefined, ...files].flatMap((file) => noteOf(code, file, groups.get(`${code}\u0000${file ?? ""}`) ?? [])));
}

function noteOf(code: NoteCode, file: string | undefined, remarks: readonly Remark[]): readonly Note[] {
  if (remarks.length === 0) return [];
  const lines = [...new Set(remarks.flatMap((remark) => remark.line ?? []))].sort((a, b) => a - b);
  const customers = [...new Set(remarks.flatMap((remark) => remark.customer ?? []))].sort();
  const count = lines.length || customers.length || remarks.length;
  const text = `${TEXTS[code]}: ${count}`;
  return [{ code, text, count, ...(file !== undefined && { file }), ...(lines.length > 0 && { lines }), ...(customers.length > 0 && { customers }) }];
}
