/**
 * The names that may stand in a policy document, and the most some numbers may be.
 * @module
 */
export const RULE_KEYS = ["when", "then", "because", "source"] as const;
export const BECAUSE_KEYS = ["en", "nl"] as const;
export const TREATMENT_KEYS = ["treatment", "tier", "channel", "owner", "tone", "pressure"] as const;
export const REASON_KEYS = ["reason", "strength", "against"] as const;

export const ECONOMY_KEYS = ["currency", "minuteCost", "capitalPercent", "winCost", "effects", "source"] as const;
export const EFFECT_AMOUNTS = ["learned", "directCost", "relationshipCost", "relationshipGain"] as const;
/** Numbers of an effect, each with the most it can be. */
export const EFFECT_NUMBERS = { minutes: 10_000, daysSooner: 3650, lossAvoided: 10_000, reachPercent: 100 } as const;
export const EFFECT_KEYS: readonly string[] = [...Object.keys(EFFECT_NUMBERS), ...EFFECT_AMOUNTS, "source"];
/** Most percent a year that money can cost. */
export const MAX_CAPITAL_PERCENT = 1000;
