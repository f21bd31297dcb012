/**
 * The words of one language, as data.
 * @module
 */
import type { ReadingLevel } from "../vocabulary.js";

/**
 * A sentence for a colleague is one string. What is said to a customer exists at three reading levels and, where the language has two forms
 * of address, in both. Gaps: `{name}`; `{name|one|other}` chooses by number; a part in `[…]` is left out where one of its gaps is empty.
 */
export type Text = string | Levels;
export type Levels = Readonly<Record<ReadingLevel, Spoken>>;
export type Spoken = string | Addressed;
export interface Addressed {
  readonly formal: string;
  readonly informal: string;
}

export interface LanguageData {
  /** ISO 639-1, as in a dossier. */
  readonly code: string;
  readonly words: Readonly<Record<string, Text>>;
  /** `24 November 2026` for `2026-11-24`. */
  readonly formatDate: (day: string) => string;
  /** `Tuesday 24 November 2026`. */
  readonly formatLongDate: (day: string) => string;
  /** `EUR 1,250.00` for `1250.00`. */
  readonly formatAmount: (amount: string, currency: string) => string;
  /** `1,250.5`. */
  readonly formatNumber: (number: number) => string;
  /** `a, b or c`. */
  readonly listOr: (words: readonly string[]) => string;
  /** `a, b and c`. */
  readonly listAnd: (words: readonly string[]) => string;
}

export interface Manner {
  readonly level: ReadingLevel;
  readonly address: "formal" | "informal";
}

/** Whether a text is said to a customer, rather than written for a colleague. */
export function isSpoken(text: Text): text is Levels {
  return typeof text !== "string";
}

/** The form of a text for this reader. */
export function formOf(text: Text, manner: Manner): string {
  const spoken = isSpoken(text) ? text[manner.level] : text;
  return typeof spoken === "string" ? spoken : spoken[manner.address];
}

/** Every form a text has, for checking them all. */
export function formsOf(text: Text): readonly { readonly level?: ReadingLevel; readonly form: string }[] {
  if (!isSpoken(text)) return [{ form: text }];
  return (["standard", "B1", "A2"] as const).flatMap((level) => {
    const spoken = text[level];
    return (typeof spoken === "string" ? [spoken] : [spoken.formal, spoken.informal]).map((form) => ({ level, form }));
  });
}

/** The same language with a company's own words added or replaced: its treatments, facts, reasons of its guardrails. */
export function withWords(language: LanguageData, words: Readonly<Record<string, Text>>): LanguageData {
  return { ...language, words: { ...language.words, ...words } };
}
