// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/**
 * Small policies in which rules lean on named conditions, decorators and other facts, and customers of whom much is not known.
 */
import fc from "fast-check";
import type { ConditionDocument } from "../../src/policy/document.js";
import type { Json } from "../../src/vocabulary.js";
import { complete, conditions, partial } from "../policy/arbitrary-condition.js";

export type Rules = Readonly<Record<string, { readonly when: ConditionDocument; readonly then: { readonly treatment: string } }>>;
export interface SmallPolicy {
  readonly conditions: Readonly<Record<string, ConditionDocument>>;
  readonly rules: Rules;
}

const saying = (names: readonly string[] = []) => conditions(names).map(({ told }) => told as unknown as ConditionDocument);

/** Three rules over three named conditions; each condition may name those before it. */
export const smallPolicies: fc.Arbitrary<SmallPolicy> = fc
  .record({
    a: saying(),
    b: saying(["a"]),
    c: saying(["a", "b"]),
    whens: fc.tuple(saying(["a", "b", "c"]), saying(["b", "c"]), saying(["a", "c"])),
  })
  .map(({ a, b, c, whens }) => ({
    conditions: { a, b, c },
    rules: Object.fromEntries(whens.map((when, index) => [`rule-${index}`, { when, then: { treatment: "wait" } }])),
  }));

/** Customers of whom all, some or hardly anything is known. */
export const customers = fc.oneof(complete, { weight: 2, arbitrary: partial });

/** Most cases are in the policy's own currency. */
export const currencies = fc.constantFrom("EUR", "EUR", "EUR", "USD");

export function documentOf({ conditions: named, rules }: SmallPolicy): { readonly [key: string]: Json } {
  return { schemaVersion: 1, name: "acme", economics: { currency: "EUR" }, conditions: named, rules } as unknown as { readonly [key: string]: Json };
}
