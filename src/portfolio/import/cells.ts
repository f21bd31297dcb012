import type { Day } from "../../calendar/day.js";
import type { Money } from "../../dossier/money.js";
import { readAmount } from "./amounts.js";
import type { Columns } from "./columns.js";
import { dayReader } from "./dates.js";
import { FIELDS, type FieldName } from "./fields.js";
import type { FileMapping } from "./mapping.js";

/** What is wrong with one field of a row. */
export interface Fault {
  readonly field: FieldName;
  readonly column?: string | undefined;
  readonly reason: string;
  /** The row cannot be used. */
  readonly decides: boolean;
}

/** One row, field by field. Faults gather in `faults`, so that all of a row's problems are told at once. */
export interface Cells {
  readonly faults: readonly Fault[];
  text(field: FieldName): string | undefined;
  /** Whether the row itself tells the field; constants do not count. */
  own(field: FieldName): boolean;
  day(field: FieldName): Day | undefined;
  amount(field: FieldName, currency: string): Money | undefined;
  /** One word of a closed list. */
  word<W extends string>(field: FieldName, words: readonly W[]): W | undefined;
  /** A text of a known form, once tidied. Remembered per text: zones and countries repeat on every row and are slow to check. */
  shaped(field: FieldName, tidy: (text: string) => string, fits: (text: string) => boolean, expected: string): string | undefined;
  yesOrNo(field: FieldName): boolean | undefined;
  fault(field: FieldName, reason: string): void;
}

/** A reader of rows for one file: constants stand in for empty cells, and the mapping's `values` translate words. */
export function cellReader(mapping: FileMapping, columns: Columns): (cells: readonly string[]) => Cells {
  const readDay = dayReader(mapping.dates);
  const values = new Map(Object.entries(mapping.values).map(([field, words]) => [field, new Map(Object.entries(words ?? {}))]));
  const remembered = new Map<string, boolean>();
  return (cells) => {
    const faults: Fault[] = [];
    const fault = (field: FieldName, reason: string) => {
      faults.push({ field, column: columns.get(field)?.header, reason, decides: FIELDS[field].decides });
    };
    const cellOf = (field: FieldName): string => {
      const column = columns.get(field);
      return column ? (cells[column.index] ?? "").trim() : "";
    };
    const text = (field: FieldName): string | undefined => {
      const cell = cellOf(field);
      const told = cell === "" ? (mapping.constants[field] ?? "") : cell;
      const translated = values.get(field)?.get(told) ?? told;
      return translated === "" ? undefined : translated;
    };
    const whole = (field: FieldName) => {
      const told = text(field);
      return mapping.dropPointZero ? told?.replace(/^(\d+)\.0+$/, "$1") : told;
    };
    return {
      faults,
      fault,
      own: (field) => cellOf(field) !== "",
      text: (field) => (WHOLE_NUMBERS.has(field) ? whole(field) : text(field)),
      day: (field) => {
        const told = whole(field);
        const day = told === undefined ? undefined : readDay(told);
        if (told !== undefined && day === undefined) fault(field, `"${told}" is not a day from 1900 to 2199 written ${mapping.dates.join(" or ")}`);
        return day;
      },
      amount: (field, currency) => {
        const told = text(field);
        const amount = told === undefined ? undefined : readAmount(told, currency, mapping);
        if (typeof amount === "string") fault(field, amount);
        return typeof amount === "string" ? undefined : amount;
      },
      word: (field, words) => {
        const told = text(field);
        const word = words.find((known) => known === told?.toLowerCase());
        if (told !== undefined && word === undefined) fault(field, `"${told}" is not one of ${words.join(", ")}`);
        return word;
      },
      shaped: (field, tidy, fits, expected) => {
        const told = text(field);
        if (told === undefined) return undefined;
        const key = `${field} ${told}`;
        const fitting = remembered.get(key) ?? fits(tidy(told));
        remembered.set(key, fitting);
        if (!fitting) fault(field, `"${told}" is not ${expected}`);
        return fitting ? tidy(told) : undefined;
      },
      yesOrNo: (field) => {
        const told = text(field);
        const answer = told === undefined ? undefined : ANSWERS.get(told.toLowerCase());
        if (told !== undefined && answer === undefined) fault(field, `"${told}" is neither yes nor no`);
        return answer;
      },
    };
  };
}

/** Numbers that spreadsheets like to save with `.0`. */
const WHOLE_NUMBERS: ReadonlySet<FieldName> = new Set(["customerId", "invoiceId", "appliesTo", "purchaseOrder", "order"]);

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...["yes", "y", "true", "1", "ja", "j", "x"].map((word) => [word, true] as const),
  ...["no", "n", "false", "0", "nee"].map((word) => [word, false] as const),
]);
