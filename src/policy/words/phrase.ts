/**
 * Sentences for people as data: words in each language, with gaps. What a problem says is chosen where it is found and put into a language
 * where it is listed.
 * @module
 */
import type { Words } from "../../vocabulary.js";

export type Language = keyof Words;
export const LANGUAGES: readonly Language[] = ["en", "nl"];

/** Words, words with gaps, or a choice out of names that are the same in every language. */
export type Saying = Words | Phrase | Choice;
export interface Phrase {
  readonly says: Words;
  readonly gaps: Readonly<Record<string, Gap>>;
}
export interface Choice {
  readonly oneOf: readonly string[];
}
export type Gap = string | number | Saying;

/** Words with their gaps filled. */
export function say(says: Words, gaps: Readonly<Record<string, Gap>> = {}): Phrase {
  return { says, gaps };
}

/** `a, b or c`. */
export function oneOf(names: readonly string[]): Choice {
  return { oneOf: names };
}

/** The sentence in one language. */
export function inWords(saying: Saying, language: Language): string {
  if ("oneOf" in saying) return choice(saying.oneOf, language);
  if (!("says" in saying)) return saying[language];
  return saying.says[language].replace(GAP, (whole, name: string) => {
    const gap = Object.hasOwn(saying.gaps, name) ? saying.gaps[name] : whole;
    return typeof gap === "object" ? inWords(gap, language) : String(gap);
  });
}
/** A name between braces, touching them: `{ … }` with spaces is JSON shown as an example. */
export const GAP = /\{([a-zA-Z]+)\}/g;

function choice(names: readonly string[], language: Language): string {
  const { or, more } = JOINED[language];
  if (names.length > MOST) return `${names.slice(0, MOST - 2).join(", ")} ${more(names.length - MOST + 2)}`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${or} ${names[names.length - 1]}`;
}
/** A longer list is looked up, not read. */
const MOST = 14;
const JOINED: Readonly<Record<Language, { readonly or: string; readonly more: (count: number) => string }>> = {
  en: { or: "or", more: (count) => `and ${count} more` },
  nl: { or: "of", more: (count) => `en nog ${count}` },
};
