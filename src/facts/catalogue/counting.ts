/**
 * Counting balances, with the invoices as evidence. Unknown where no invoices were told.
 * @module
 */
import { minorUnits } from "../../dossier/money.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import type { Balance } from "../ledger.js";

export const open = (from: Case) => from.balances.filter((balance) => balance.open > 0);
export const late = (from: Case) => from.episodes.map((episode) => episode.balance);
export const pointers = (balances: readonly Balance[]) => balances.map((balance) => balance.invoice.at);

/** An amount summed over balances; unknown where no invoices were told. */
export function amount(from: Case, balances: readonly Balance[], of: (balance: Balance) => number): Finding<number> {
  if (!from.dossier.invoices) return unknown();
  const counted = balances.filter((balance) => of(balance) > 0);
  return known(
    counted.reduce((total, balance) => total + of(balance), 0),
    ...(counted.length ? pointers(counted) : ["/invoices"]),
  );
}
export function count(from: Case, balances: readonly Balance[]): Finding<number> {
  return from.dossier.invoices ? known(balances.length, ...(balances.length ? pointers(balances) : ["/invoices"])) : unknown();
}
export function whether(from: Case, balances: readonly Balance[]): Finding<boolean> {
  return from.dossier.invoices ? known(balances.length > 0, ...(balances.length ? pointers(balances) : ["/invoices"])) : unknown();
}

/** The invoiced amount of a balance, in minor units. */
export function amountOf(balance: Balance): number {
  return minorUnits(balance.invoice.amount);
}
