/**
 * Looks at every way a question can fall, within a budget, and keeps count.
 * @module
 */
import { type Choose, explore, type Way } from "./explore.js";
import type { Answer, Shown } from "./proof.js";

export type Outcome =
  /** It holds by itself, or this holds it. */
  | { readonly kind: "holds"; readonly by?: string }
  /** These may hold it, but not everything they look at is understood. */
  | { readonly kind: "unclear"; readonly by: readonly string[] }
  | { readonly kind: "open" };

export type Tally = Pick<Shown, "answer" | "regions" | "looks" | "heldBy">;

/** Shown where each way holds; stops at the first that does not, and where the budget ends. */
export function tally(question: (choose: Choose) => Outcome, budget: number): Tally {
  const regions = new Set<string>();
  const heldBy = new Set<string>();
  const unclear = new Set<string>();
  let looks = 0;
  const so = (answer: Answer): Tally => ({ answer, regions: regions.size, looks, heldBy: [...heldBy].sort() });
  for (const way of explore(question)) {
    if (looks === budget) return so({ kind: "unknown", why: beyond(budget) });
    looks += 1;
    const witness = lookedAt(way);
    regions.add(JSON.stringify(witness));
    const { outcome } = way;
    if (outcome.kind === "open") return so({ kind: "broken", witness });
    if (outcome.kind === "unclear") for (const by of outcome.by) unclear.add(by);
    else if (outcome.by !== undefined) heldBy.add(outcome.by);
  }
  return so(unclear.size === 0 ? { kind: "shown" } : { kind: "unknown", why: notUnderstood([...unclear].sort()) });
}

function lookedAt({ looked }: Way<unknown>): Readonly<Record<string, string>> {
  return Object.fromEntries([...looked].map(([what, { region }]) => [what, region]));
}

function beyond(budget: number): { readonly en: string; readonly nl: string } {
  return { en: `not finished within ${budget} looks`, nl: `niet klaar binnen ${budget} keer kijken` };
}

function notUnderstood(by: readonly string[]): { readonly en: string; readonly nl: string } {
  return {
    en: `only ${by.join(", ")} may hold it, and what they look at is not fully understood`,
    nl: `alleen ${by.join(", ")} houdt het misschien tegen, en waar dat naar kijkt is niet helemaal te doorgronden`,
  };
}
