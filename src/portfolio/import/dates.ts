import { UTCDate } from "@date-fns/utc/date";
import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import { type Day, dayOf } from "../../calendar/day.js";

/** Reads a day in one of the declared ways of writing it; the first that fits decides. A day that does not exist is not read. */
export function dayReader(formats: readonly string[]): (text: string) => Day | undefined {
  const shapes = formats.map(shapeOf).filter((shape) => shape !== undefined);
  // A ledger tells the same few hundred days over and over.
  const remembered = new Map<string, Day | undefined>();
  return (text) => {
    if (remembered.has(text)) return remembered.get(text);
    const day = firstRead(shapes, text);
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, day);
    return day;
  };
}

/** What is wrong with a way of writing days, or `undefined`. */
export function dateFormatProblem(format: string): string | undefined {
  return shapeOf(format) ? undefined : "a year (yyyy or yy), a month (MM or M) and a day (dd or d), each once, with separators; HH, mm and ss may follow";
}

/** Two ways of writing that read the same text as different days (`M/d/yyyy` and `d/M/yyyy`), or `undefined`. */
export function ambiguousFormats(formats: readonly string[]): readonly [string, string] | undefined {
  for (const [index, one] of formats.entries()) {
    for (const other of formats.slice(index + 1)) {
      const [a, b] = [shapeOf(one), shapeOf(other)];
      if (a && b && a.parts.join() !== b.parts.join() && a.skeleton === b.skeleton) return [one, other];
    }
  }
  return undefined;
}

const MOST_REMEMBERED = 10_000;

type Part = "year" | "shortYear" | "month" | "day" | "clock";
interface Shape {
  readonly pattern: RegExp;
  /** As date-fns writes it. */
  readonly format: string;
  readonly parts: readonly Part[];
  /** The format with every letter made equal, to see which formats can read each other's texts. */
  readonly skeleton: string;
}

const TOKENS: Readonly<Record<string, readonly [Part, string]>> = {
  yyyy: ["year", "(\\d{4})"],
  yy: ["shortYear", "(\\d{2})"],
  MM: ["month", "(\\d{2})"],
  M: ["month", "(\\d{1,2})"],
  dd: ["day", "(\\d{2})"],
  d: ["day", "(\\d{1,2})"],
  HH: ["clock", "(\\d{2})"],
  H: ["clock", "(\\d{1,2})"],
  mm: ["clock", "(\\d{2})"],
  ss: ["clock", "(\\d{2})"],
};

function shapeOf(format: string): Shape | undefined {
  const pieces = format.match(/yyyy|yy|MM|M|dd|d|HH|H|mm|ss|./g) ?? [];
  const parts = pieces.flatMap((piece) => (Object.hasOwn(TOKENS, piece) ? [TOKENS[piece]?.[0] ?? "clock"] : []));
  const dateParts = parts.filter((part) => part !== "clock").map((part) => (part === "shortYear" ? "year" : part));
  const strange = pieces.some((piece) => !Object.hasOwn(TOKENS, piece) && /[a-zA-Z0-9]/.test(piece) && piece !== "T");
  if (strange || [...dateParts].sort().join() !== "day,month,year") return undefined;
  const source = pieces.map((piece) => (Object.hasOwn(TOKENS, piece) ? TOKENS[piece]?.[1] : piece.replace(/[^T\s]/, "\\$&"))).join("");
  return {
    pattern: new RegExp(`^${source}$`),
    format: format.replaceAll("T", "'T'"),
    parts,
    skeleton: format.replace(/yyyy/g, "####").replace(/(yy|MM?|dd?|HH?|mm|ss)/g, "#"),
  };
}

function firstRead(shapes: readonly Shape[], text: string): Day | undefined {
  for (const shape of shapes) {
    const day = read(shape, text);
    if (day !== undefined) return day;
  }
  return undefined;
}

function read({ pattern, format }: Shape, text: string): Day | undefined {
  // date-fns reads 5 as the year 5; the shape says how many figures there must be.
  if (!pattern.test(text)) return undefined;
  const date = parse(text, format, CENTURY);
  if (!isValid(date)) return undefined;
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  // Old systems write 0001-01-01 or 9999-12-31 for "no day".
  return day < EARLIEST || day > LATEST ? undefined : day;
}

/** Years of two figures are of this century, and no clock of this machine has a say. */
const CENTURY = new UTCDate(2050, 0, 1);
const EARLIEST = dayOf(1900, 1, 1);
const LATEST = dayOf(2199, 12, 31);
