/**
 * The words of a condition on one line. English is written; Dutch is read as well.
 * @module
 */
/** From sign or words to operator; the first of each operator is what is written. */
export const SIGNS: Readonly<Record<string, string | undefined>> = {
  "=": "equal",
  "==": "equal",
  "!=": "notEqual",
  "<>": "notEqual",
  "≠": "notEqual",
  "<": "lessThan",
  "<=": "lessThanInclusive",
  "≤": "lessThanInclusive",
  ">": "greaterThan",
  ">=": "greaterThanInclusive",
  "≥": "greaterThanInclusive",
};

/** Operators of several words, longest first. */
export const PHRASES: readonly (readonly [words: readonly string[], operator: string])[] = [
  [["does", "not", "contain"], "doesNotContain"],
  [["bevat", "niet"], "doesNotContain"],
  [["not", "in"], "notIn"],
  [["niet", "in"], "notIn"],
  [["contains"], "contains"],
  [["bevat"], "contains"],
  [["in"], "in"],
];

export const AND = ["and", "en"];
export const OR = ["or", "of"];
export const NOT = ["not", "niet"];
export const FACT = ["fact", "feit"];
export const YES = ["true", "waar"];
export const NO = ["false", "onwaar"];
export const GROUPS = ["all", "any"];

/** Words that mean something here; as a name or a value they stand between quotes. */
export const RESERVED: ReadonlySet<string> = new Set([...AND, ...OR, ...NOT, ...FACT, ...YES, ...NO, ...GROUPS, ...PHRASES.flatMap(([words]) => words)]);

/** How an operator is written. */
export function written(operator: string): string {
  const sign = Object.keys(SIGNS).find((candidate) => SIGNS[candidate] === operator);
  return sign ?? PHRASES.find(([, name]) => name === operator)?.[0].join(" ") ?? operator;
}
