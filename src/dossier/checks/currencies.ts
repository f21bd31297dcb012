import type { Json } from "../../vocabulary.js";
import type { ProblemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { field, type Spot, spots, textIn } from "../told.js";

/** One arrangement or promise is in one currency, and in that of its invoices. */
export function checkCurrencies(told: Json, problems: ProblemList): void {
  const currencies = new Map(spots(told, "invoices/*").map(({ value }) => [textIn(value, "id"), textIn(value, "currency")]));
  for (const promise of spots(told, "promises/*")) {
    oneCurrency(spots(promise.value, "amount", promise.at), ofInvoices(promise.value, currencies), problems);
  }
  for (const arrangement of spots(told, "arrangements/*")) {
    const instalments = spots(arrangement.value, "instalments/*", arrangement.at);
    const amounts = instalments.flatMap(({ at, value }) => [...spots(value, "amount", at), ...spots(value, "paid", at)]);
    oneCurrency(amounts, ofInvoices(arrangement.value, currencies), problems);
  }
}

/** The currency of the invoices it is about; the first of them where they differ. */
function ofInvoices(value: Json, currencies: ReadonlyMap<string | undefined, string | undefined>): string | undefined {
  const ids = field(value, "invoices");
  return Array.isArray(ids) ? ids.map((id) => (typeof id === "string" ? currencies.get(id) : undefined)).find((currency) => currency !== undefined) : undefined;
}

function oneCurrency(amounts: readonly Spot[], ofInvoice: string | undefined, problems: ProblemList): void {
  const main = ofInvoice ?? textIn(amounts[0]?.value, "currency");
  for (const { at, value } of amounts) {
    const currency = textIn(value, "currency");
    if (main === undefined || currency === undefined || currency === main) continue;
    problems.add(`${at}/currency`, {
      code: "mixed-currencies",
      received: shown(currency),
      expected: `${main}, the currency of ${ofInvoice === undefined ? "the first amount" : "the invoice it is about"}`,
      mend: "Make one agreement per currency; currencies are never added up or converted here",
    });
  }
}
