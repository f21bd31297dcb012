import type { Dispute, Invoice } from "./dossier.js";
import { type Money, parseAmount } from "./money.js";
import { placed, placedAll } from "./placed.js";
import type { DossierShape } from "./schema/index.js";

type InvoiceShape = NonNullable<DossierShape["invoices"]>[number];
type Line = { readonly amount: string | number; readonly currency?: string | undefined };

/** An invoice whose amounts have been checked, with every amount in its currency. */
export function readInvoice(shape: InvoiceShape, at: string): Invoice {
  const inMoney = <L extends Line>({ currency: _same, ...line }: L) => ({ ...line, amount: exact(line.amount, shape.currency) });
  const disputed = ({ currency: _same, amount, ...dispute }: NonNullable<InvoiceShape["disputes"]>[number]): Omit<Dispute, "at"> => ({
    ...dispute,
    ...(amount !== undefined && { amount: exact(amount, shape.currency) }),
  });
  return {
    ...shape,
    at,
    amount: exact(shape.amount, shape.currency),
    ...placedAll(shape, at, "instalments", inMoney),
    ...placedAll(shape, at, "creditNotes", inMoney),
    ...placedAll(shape, at, "payments", inMoney),
    ...placedAll(shape, at, "disputes", disputed),
    ...placed(shape, at, "purchaseOrder"),
    ...placed(shape, at, "portal"),
    ...placed(shape, at, "delivery"),
    ...placed(shape, at, "handedOver"),
    ...placed(shape, at, "debit"),
    ...placed(shape, at, "legal"),
    ...placed(shape, at, "error"),
  };
}

/** The check of invoice amounts has been here before, so nothing but an amount can come out. */
function exact(told: string | number, currency: string): Money {
  const amount = parseAmount(told, currency);
  if (typeof amount === "string") throw new TypeError(`An amount came through the checks as ${amount}`);
  return amount;
}
