/**
 * The language in which the colleague reads.
 * @module
 */
import { Option } from "commander";
import { en, type LanguageData, nl } from "../../language/index.js";

export const LANGUAGES = { en, nl } as const satisfies Readonly<Record<string, LanguageData>>;
export type LanguageCode = keyof typeof LANGUAGES;
/** What is said to the customer comes in the customer's own language where it is one of these. */
export const GUIDE_LANGUAGES: readonly LanguageData[] = Object.values(LANGUAGES);

/** `--lang`, the same for every command. */
export function languageOption(): Option {
  return new Option("--lang <language>", "language of the colleague who reads").choices(Object.keys(LANGUAGES)).default("en");
}
