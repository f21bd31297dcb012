/**
 * The slow and obvious way to know whether a formula can hold: try every value there is in a world so small that this is possible.
 */

import type { Case } from "../../../src/facts/case.js";
import type { Facts, FactValue, Finding } from "../../../src/facts/fact.js";
import { known, unknown } from "../../../src/facts/fact.js";
import type { Formula } from "../../../src/policy-tools/regions/index.js";
import { holdsOf } from "../../../src/policy-tools/regions/index.js";

export type Grid = Readonly<Record<string, readonly (FactValue | undefined)[]>>;

/** Facts of which these are told, in a case of this currency. */
export function factsFrom(told: ReadonlyMap<string, FactValue | undefined>, currency = "EUR"): Facts {
  const find = (name: string): Finding => {
    const value = told.get(name);
    return value === undefined ? unknown() : known(value);
  };
  const about = { currency } as Case;
  return {
    case: about,
    find,
    value: (name) => {
      const finding = find(name);
      return finding.known ? finding.is : undefined;
    },
  };
}

/** Everybody in a grid of whom the formula holds: the first found, or nobody. */
export function somebody(formula: Formula, grid: Grid, currencies: readonly string[]): ReadonlyMap<string, FactValue | undefined> | undefined {
  const names = Object.keys(grid);
  const told = new Map<string, FactValue | undefined>();
  const from = (at: number): boolean => {
    const name = names[at];
    if (name === undefined) return currencies.some((currency) => holdsOf(formula, factsFrom(told, currency)));
    return (grid[name] ?? []).some((value) => {
      told.set(name, value);
      return from(at + 1);
    });
  };
  return from(0) ? told : undefined;
}
