/**
 * What a table of synonyms is.
 * @module
 */
/** From a word (lower case, no spaces or dashes) to ours, likeliest first. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;
