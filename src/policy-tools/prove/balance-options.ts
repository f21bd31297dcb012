/**
 * An invoice of which nothing is looked at but which one it is; whatever else is looked at has no regions.
 * @module
 */
import type { Balance } from "../../facts/ledger.js";
import type { Choose } from "./explore.js";

interface Looking {
  readonly choose: Choose;
  /** Filled with the number of each invoice that was looked at, and which invoice that is. */
  readonly names: Map<string, string>;
  readonly opaque: (what: string) => void;
}

/** The invoice. Its number says only which one it is: one region, whatever the number. */
export function lookAtBalance(balance: Balance, name: string, { choose, names, opaque }: Looking): Balance {
  const number = () => {
    const id = choose(`${name} number`, [{ is: balance.invoice.id, region: "any" }]);
    names.set(id, name);
    return id;
  };
  // What a dossier holds is frozen, and a stand-in for something frozen may not answer otherwise than it.
  const invoice = new Proxy({ ...balance.invoice }, { get: (from, key) => (key === "id" ? number() : other(from, key)) });
  return new Proxy(balance, { get: (from, key) => (key === "invoice" ? invoice : other(from, key)) });

  function other(from: object, key: string | symbol): unknown {
    opaque(`${name} ${String(key)}`);
    return Reflect.get(from, key);
  }
}
