/**
 * How a portfolio stands: money in and relationship kept, never one without the other (E4).
 * @module
 */
import { addDays } from "../../calendar/day.js";
import type { Dossier } from "../../dossier/dossier.js";
import { createPlanner, type Planner } from "../../planner.js";
import type { Many } from "../stream.js";
import { type MoneyIn, moneyBooks } from "./money-in.js";
import { type RelationshipKept, relationshipBook } from "./relationship-kept.js";

export type { MoneyIn } from "./money-in.js";
export type { RelationshipKept } from "./relationship-kept.js";

export interface Outcomes {
  readonly customers: number;
  /** Days looked back from each dossier's own moment. */
  readonly days: number;
  /** Per currency; never added up (P13). */
  readonly money: readonly MoneyIn[];
  readonly relationship: RelationshipKept;
}
export interface OutcomesOptions {
  /** How far to look back; 365 where not told. */
  readonly days?: number;
  /** Whose settings weigh the experiences; the shipped planner where not given. */
  readonly planner?: Planner;
}

/** The outcomes over a portfolio, each customer looked at from its own moment. */
export async function outcomes(dossiers: Many<Dossier>, { days = 365, planner = createPlanner() }: OutcomesOptions = {}): Promise<Outcomes> {
  const money = moneyBooks();
  const relationship = relationshipBook();
  let customers = 0;
  for await (const dossier of dossiers) {
    const facts = planner.lookups(dossier)[0];
    if (!facts) continue;
    customers += 1;
    const since = addDays(facts.case.today, -days);
    money.enter(facts.case, since);
    relationship.enter(facts, since);
  }
  return { customers, days, money: money.lines(days), relationship: relationship.line(customers) };
}
