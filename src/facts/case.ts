/**
 * Everything the facts of one customer in one currency are derived from.
 * @module
 */
import type { Dossier } from "../dossier/dossier.js";
import { type Episode, episodesOf } from "./episodes.js";
import { type Paid, paidOf } from "./history.js";
import { type Balance, balancesOf } from "./ledger.js";
import { type Rhythm, rhythmOf } from "./rhythm.js";
import { type Situation, type Surroundings, situationOf } from "./situation.js";

export interface Case extends Situation {
  /** The currency this case is about; a customer with open invoices in two currencies has two cases (P13). */
  readonly currency: string;
  readonly balances: readonly Balance[];
  /** Late and unpaid in this currency, oldest first. */
  readonly episodes: readonly Episode[];
  /** Balances in every currency, for facts that are not about amounts. */
  readonly everyBalance: readonly Balance[];
  /** Settled invoices in every currency, latest first. */
  readonly paid: readonly Paid[];
  /** The customer's own payment days, where it has a habit. */
  readonly rhythm: Rhythm | undefined;
}

/** One case per currency in which something is open; one in the policy's currency where nothing is. */
export function casesOf(dossier: Dossier, surroundings: Surroundings): readonly [Case, ...Case[]] {
  const situation = situationOf(dossier, surroundings);
  const currencies = [...new Set((dossier.invoices ?? []).map((invoice) => invoice.currency))].sort();
  const ledgers = currencies.map((currency) => ({ currency, balances: balancesOf(situation, currency) }));
  const everyBalance = ledgers.flatMap((ledger) => ledger.balances);
  const paid = paidOf(everyBalance);
  const common = { everyBalance, paid, rhythm: rhythmOf(situation, paid) };
  const open = ledgers.filter((ledger) => ledger.balances.some((balance) => balance.open > 0));
  const cases = open.map((ledger): Case => ({ ...situation, ...ledger, episodes: episodesOf(situation, ledger.balances), ...common }));
  const [first, ...rest] = cases;
  return first ? [first, ...rest] : [{ ...situation, currency: surroundings.policyCurrency, balances: [], episodes: [], ...common }];
}
