/**
 * What a fact of the catalogue can never be. Held against generated customers by a test.
 * @module
 */
import { FACTS } from "../../facts/catalogue.js";
import type { Fact } from "../../facts/fact.js";

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

const FROM_ZERO: Range = { min: 0 };
const RANGES: ReadonlyMap<string, Range> = new Map([
  ["daysPastDue", FROM_ZERO],
  ["daysPastDueAskable", FROM_ZERO],
  ["npsLast", { min: 0, max: 10 }],
  ["onTimePercent", { min: 0, max: 100 }],
  ["pressureReceived", { min: 0, max: 6 }],
  ["voiceHours", { min: 0, max: 24 }],
]);
const SHIPPED: ReadonlySet<Fact> = new Set(FACTS);
/** Days may be fewer than none: a payment of tomorrow elsewhere in the world, a customer from next week. */
const COUNTED: readonly Fact["type"][] = ["count", "percent", "money"];

/** The bounds of a shipped fact; a company's own may be anything. */
export function rangeOf(fact: Fact): Range | undefined {
  if (!SHIPPED.has(fact)) return undefined;
  return RANGES.get(fact.name) ?? (COUNTED.includes(fact.type) ? FROM_ZERO : undefined);
}
