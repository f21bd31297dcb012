/**
 * Headings and explanations of the document.
 * @module
 */
import type { Language } from "../../policy/words/phrase.js";
import { EN } from "./words-en.js";
import { NL } from "./words-nl.js";

export type Titles = { readonly [key in keyof typeof EN]: (typeof EN)[key] extends string ? string : Same<(typeof EN)[key]> };
/** As many heads, the same names. */
type Same<T> = T extends readonly string[] ? { readonly [index in keyof T]: string } : Readonly<Record<string, string>> & { readonly [key in keyof T]: string };

export const TITLES: Readonly<Record<Language, Titles>> = { en: EN, nl: NL };
