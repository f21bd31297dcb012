/**
 * Words people in finance use for ours. Who writes a policy mistakes the vocabulary more often than the spelling.
 * @module
 */
import { type Meant, nearest } from "../suggest.js";
import type { Synonyms } from "./synonyms/table.js";

export { OPERATOR_WORDS, SHAPE_WORDS } from "./synonyms/conditions.js";
export { FACT_WORDS } from "./synonyms/facts.js";
export { ECONOMY_WORDS, LIMIT_WORDS, SECTION_WORDS, SETTING_WORDS } from "./synonyms/numbers.js";
export type { Synonyms } from "./synonyms/table.js";
export { TREATMENT_WORDS, VALUE_WORDS, VERB_WORDS } from "./synonyms/values.js";

/** The word that was probably meant, if it exists. */
export function meant(word: string, candidates: readonly string[], synonyms: Synonyms = {}): Meant | undefined {
  const known = Object.hasOwn(synonyms, plain(word)) ? synonyms[plain(word)] : undefined;
  const [first] = known?.filter((candidate) => candidates.includes(candidate)) ?? [];
  if (first !== undefined) return { word: first, sure: known?.length === 1 };
  return nearest(word, candidates.slice(0, MOST));
}
/** Comparing with more names than this takes longer than finding the slip oneself. */
const MOST = 2000;

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}
