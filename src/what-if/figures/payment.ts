import type { Answer, Looking } from "../answer.js";
import { append } from "../edit.js";
import { openInvoices, today, written } from "../possible.js";
import { leastMove } from "./figure.js";

/** The smallest part of an open invoice that has to be paid before the next step is another one. */
export function partPaid(looking: Looking): readonly Answer[] {
  return openInvoices(looking).flatMap(({ invoice, index, open }) =>
    leastMove(
      {
        id: "part-paid",
        near: 0,
        far: open - 1,
        edit: (value) => append(looking.dossier.told, ["invoices", index, "payments"], { on: today(looking), amount: written(value, invoice.currency) }),
        gaps: (value) => ({ invoice: invoice.id, amount: written(value, invoice.currency), currency: invoice.currency }),
      },
      looking,
    ),
  );
}
