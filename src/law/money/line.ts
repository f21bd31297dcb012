/**
 * One line of a claim, and what may not be claimed. Words come later; figures are all here.
 * @module
 */
import { type Day, formatDay } from "../../calendar/day.js";
import { formatAmount, money } from "../../dossier/money.js";
import { type Message, message } from "../../vocabulary.js";
import type { Confidence } from "../entry.js";
import type { LineKey, RefusalKey } from "./message-keys.js";

export type What = "principal" | "interest" | "costs" | "lump-sum" | "vat";

export interface Line {
  readonly what: What;
  readonly minor: number;
  /** Ids of invoices. */
  readonly about: readonly string[];
  readonly because: Message;
  readonly source: string;
  readonly confidence: Confidence;
  /** For interest: counted from and up to and including. */
  readonly from?: Day;
  readonly to?: Day;
}
export interface Refusal {
  readonly what: "interest" | "costs";
  readonly about: readonly string[];
  readonly because: Message;
}
/** Lines, and what was left out and why. */
export interface Part {
  readonly lines: readonly Line[];
  readonly refused: readonly Refusal[];
}

type Gaps = Readonly<Record<string, string | number>>;

export function lineMessage(key: LineKey, gaps: Gaps = {}): Message {
  return message(`money.${key}`, gaps);
}

export function refusal(what: Refusal["what"], about: readonly string[], key: RefusalKey, gaps: Gaps = {}): Refusal {
  return { what, about, because: message(`money.${key}`, gaps) };
}

/** `EUR 12.50`, as a message carries it. */
export function amountIn(currency: string, minor: number): string {
  return `${currency} ${formatAmount(money(currency, minor))}`;
}

/** Hundredths of a percent as a number people know: 10.4. */
export function percentOf(hundredths: number): number {
  return hundredths / 100;
}

export function period(from: Day, to: Day): { readonly from: string; readonly to: string } {
  return { from: formatDay(from), to: formatDay(to) };
}
