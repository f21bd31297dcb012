/**
 * Dates and amounts in words, by our own hand: a locale of the machine would give other words on another machine (P9).
 * @module
 */
import { parseDay, weekdayOf } from "../calendar/day.js";

export interface DateWords {
  /** From January. */
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
}

/** `24 november 2026`; a text that is no day stays as it is. */
export function dateIn(words: DateWords, text: string): string {
  const [year, month, day] = text.split("-");
  if (parseDay(text) === undefined) return text;
  return `${Number(day)} ${words.months[Number(month) - 1]} ${Number(year)}`;
}

/** `dinsdag 24 november 2026`. */
export function longDateIn(words: DateWords, text: string): string {
  const day = parseDay(text);
  return day === undefined ? text : `${words.weekdays[weekdayOf(day) - 1]} ${dateIn(words, text)}`;
}

/** Digits in groups of three, with this mark for the decimals: `1.250,00`. What is no decimal stays as it is. */
export function grouped(amount: string, thousands: string, decimals: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (!parts) return amount;
  const [, sign = "", whole = "", fraction] = parts;
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${groups}${fraction === undefined ? "" : decimals + fraction}`;
}

/** `a, b <last> c`. */
export function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
}
