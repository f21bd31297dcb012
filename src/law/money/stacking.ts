/**
 * Dutch consumers: invoices in one letter bring costs once, and small terms of a running contract at most 140 in six months.
 * @module
 */
import { addMonths, type Day } from "../../calendar/day.js";
import type { CostRule } from "./cost-rules.js";
import { amountIn, type Line, lineMessage, type Part, type Refusal, refusal } from "./line.js";
import type { MoneyQuestion, OpenClaim } from "./question.js";
import { type Scale, scaled } from "./scale.js";

/** One letter and the costs it brings, before any cap. */
export interface Letter {
  readonly about: readonly string[];
  readonly due: Day;
  /** The largest claim in it, which decides whether its terms are small. */
  readonly largest: number;
  readonly over: number;
  readonly minor: number;
  /** Several terms in one letter: only the highest counts, because the letters before were skipped. */
  readonly onlyHighest: boolean;
}

/** The claims by the letter that gave them a free term, oldest first. Claims that are no terms of one contract are added up (6:96(7) BW). */
export function byLetter({ recurring }: MoneyQuestion, scale: Scale, claims: readonly OpenClaim[], base: (claim: OpenClaim) => number): readonly Letter[] {
  const letters = new Map<string, OpenClaim[]>();
  for (const claim of claims) {
    const letter = claim.letter === undefined ? `invoice ${claim.id}` : `letter ${claim.letter}`;
    letters.set(letter, [...(letters.get(letter) ?? []), claim]);
  }
  return [...letters.values()]
    .map((group): Letter => {
      const bases = group.map(base);
      const largest = Math.max(...bases);
      const over = recurring === false ? bases.reduce((sum, one) => sum + one, 0) : largest;
      const due = Math.min(...group.map((claim) => claim.due)) as Day;
      return { about: group.map(({ id }) => id), due, largest, over, minor: scaled(scale, over), onlyHighest: recurring !== false && group.length > 1 };
    })
    .sort((a, b) => a.due - b.due || ((a.about[0] ?? "") < (b.about[0] ?? "") ? -1 : 1));
}

/** The letters as lines, small terms cut to what is left under the cap of any six months around them. */
export function underCap({ currency, recurring, chargedBefore }: MoneyQuestion, rule: CostRule, letters: readonly Letter[]): Part {
  const lines: Line[] = [];
  const refused: Refusal[] = [];
  const charged = [...chargedBefore];
  for (const letter of letters) {
    const small = rule.stacking && recurring !== false && letter.largest <= rule.stacking.termsUpTo ? rule.stacking : undefined;
    const minor = small ? Math.min(letter.minor, Math.max(0, small.most - near(charged, letter.due, small.months))) : letter.minor;
    if (small) charged.push({ due: letter.due, amount: minor });
    if (minor === 0) {
      refused.push(refusal("costs", letter.about, "cap-reached", { most: amountIn(currency, small?.most ?? 0) }));
      continue;
    }
    const key = minor < letter.minor ? "costs-capped" : letter.onlyHighest ? "costs-one-of-letter" : "costs-scale";
    const gaps = { base: amountIn(currency, letter.over), most: amountIn(currency, small?.most ?? letter.minor), amount: amountIn(currency, minor) };
    lines.push({ what: rule.what, minor, about: letter.about, because: lineMessage(key, gaps), source: rule.source, confidence: rule.confidence });
  }
  return { lines, refused };
}

/** What was charged for terms that fell due less than so many months before or after. */
function near(charged: readonly { readonly due: Day; readonly amount: number }[], due: Day, months: number): number {
  const close = charged.filter((other) => addMonths(other.due, months) > due && addMonths(due, months) > other.due);
  return close.reduce((sum, { amount }) => sum + amount, 0);
}
