import type { Json } from "../../vocabulary.js";
import { minorUnits, parseAmount } from "../money.js";
import type { ProblemList } from "../problem-list.js";
import { field, spots, textIn } from "../told.js";

const IN_INVOICE = ["payments/*", "creditNotes/*"];

/** All amounts of a currency together stay countable to the cent, so that no sum made later can lose one. */
export function checkTotals(told: Json, problems: ProblemList): void {
  const totals = new Map<string, number>();
  const count = (amount: Json | undefined, currency: string | undefined): void => {
    const read = (typeof amount === "string" || typeof amount === "number") && currency !== undefined ? parseAmount(amount, currency) : undefined;
    if (typeof read === "object") totals.set(read.currency, (totals.get(read.currency) ?? 0) + Math.abs(minorUnits(read)));
  };
  for (const { value } of spots(told, "invoices/*")) {
    const currency = textIn(value, "currency");
    count(field(value, "amount"), currency);
    for (const lines of IN_INVOICE) for (const line of spots(value, lines)) count(field(line.value, "amount"), currency);
  }
  for (const pattern of ["unappliedCash/*/amount", "arrangements/*/instalments/*/amount", "promises/*/amount"]) {
    for (const { value } of spots(told, pattern)) count(field(value, "amount"), textIn(value, "currency"));
  }
  for (const [currency, total] of totals) {
    if (total <= Number.MAX_SAFE_INTEGER) continue;
    problems.add("/invoices", {
      code: "amount-too-large",
      received: `all amounts in ${currency} together`,
      expected: "amounts that together stay within fifteen digits",
      mend: "Check the largest amounts; one of them is probably in the wrong unit",
    });
  }
}
