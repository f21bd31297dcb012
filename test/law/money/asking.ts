/** Questions about money the law allows, short enough for a table. */
import type { LawfulQuestion } from "../../../src/law/money/index.js";

export type Claimed = LawfulQuestion["claims"][number];

export const ON = "2026-11-23";

/** One invoice, due on a day, of a customer somewhere. */
export function asking(country: string, kind: LawfulQuestion["kind"], claim: Partial<Claimed> = {}, more: Partial<LawfulQuestion> = {}): LawfulQuestion {
  const currency = country === "GB" ? "GBP" : "EUR";
  return { country, kind, on: ON, currency, claims: [{ id: "F1", amount: "1000.00", due: "2026-10-24", ...claim }], ...more };
}

/** A fourteen-day letter whose term ended last week, after default of a month. */
export const LETTER_OVER = { freeTermEnds: "2026-11-16" } as const;

export function keysOf(refused: readonly { readonly because: { readonly key: string } }[]): readonly string[] {
  return refused.map(({ because }) => because.key);
}
