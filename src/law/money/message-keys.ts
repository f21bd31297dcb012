/**
 * Every sentence about money the law allows; the languages have words for each.
 * @module
 */
export const LINE_KEYS = [
  ...([
    "principal",
    "interest",
    "interest-agreed",
    "costs-scale",
    "costs-one-of-letter",
    "costs-capped",
    "costs-agreed",
    "reminders",
    "lump-sum",
    "vat",
  ] as const),
] as const;
export const REFUSAL_KEYS = [
  ...(["country-not-told", "law-unclear", "no-rules", "kind-not-told", "other-currency", "before-law", "not-sure-enough"] as const),
  ...(["default-first", "rate-agreed-first", "rate-not-known", "rate-not-sure"] as const),
  ...(["term-first", "term-running", "letter-too-early", "costs-agreed-first", "cap-reached"] as const),
  ...(["actual-costs-only", "court-first", "no-costs-for-consumers", "no-interest-for-consumers"] as const),
] as const;
/** Sentences about the whole. */
export const CLAIM_KEYS = ["total", "would-follow", "would-follow-vat", "old-table"] as const;

export type LineKey = (typeof LINE_KEYS)[number];
export type RefusalKey = (typeof REFUSAL_KEYS)[number];
export type MoneyKey = LineKey | RefusalKey | (typeof CLAIM_KEYS)[number];
export const MONEY_KEYS: readonly MoneyKey[] = [...LINE_KEYS, ...REFUSAL_KEYS, ...CLAIM_KEYS];
