/**
 * A claim in words: what it would come to, how each amount is counted, what would follow, and what may not be charged.
 * @module
 */
import type { LawfulClaim } from "../law/money/index.js";
import { say } from "./say.js";
import type { LanguageData } from "./text.js";

/** The claim, one sentence per line; the total first. */
export function claimLines(language: LanguageData, claim: LawfulClaim): readonly string[] {
  const { lines, refused, follows, old } = claim;
  const sentences = [
    say(language, "money.total", { amount: `${claim.currency} ${claim.total}`, date: claim.on }),
    ...lines.map(({ because }) => say(language, because.key, because.with)),
    ...(follows ? [say(language, follows.because.key, follows.because.with)] : []),
    ...refused.map(({ because }) => say(language, because.key, because.with)),
    ...old.map(({ id, checkedOn }) => say(language, "money.old-table", { table: id, date: checkedOn })),
  ];
  return [...new Set(sentences)];
}
