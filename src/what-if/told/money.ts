/** Money that comes in, or turns out to be here. */
import { formatDay } from "../../calendar/day.js";
import { minorUnits } from "../../dossier/money.js";
import type { Looking, Possible } from "../answer.js";
import { append, remove, set } from "../edit.js";
import { amountGaps, openInvoices, placed, today, told, written } from "../possible.js";

/** An open invoice paid, money matched, the bank read up to today. */
export function moneyIn(looking: Looking): readonly Possible[] {
  return [...paid(looking), ...matched(looking), ...bankRead(looking)];
}

function paid(looking: Looking): readonly Possible[] {
  return openInvoices(looking).map(({ invoice, index, open }) => {
    const payment = { on: today(looking), amount: written(open, invoice.currency) };
    return told("paid", { invoice: invoice.id }, append(looking.dossier.told, ["invoices", index, "payments"], payment));
  });
}

/** Money that was received counts for the oldest invoice that it fits in. */
function matched(looking: Looking): readonly Possible[] {
  const { dossier } = looking;
  return placed(dossier.unappliedCash, () => true).flatMap(({ item: { amount, on }, index }) => {
    const meant = openInvoices(looking).find(({ invoice, open }) => invoice.currency === amount.currency && open >= minorUnits(amount));
    if (!meant) return [];
    const payment = { on: formatDay(on), amount: written(minorUnits(amount), amount.currency) };
    return told(
      "cash-matched",
      { ...amountGaps(amount), invoice: meant.invoice.id },
      append(dossier.told, ["invoices", meant.index, "payments"], payment),
      remove(dossier.told, ["unappliedCash", index]),
    );
  });
}

function bankRead(looking: Looking): readonly Possible[] {
  const { told: document, bank, asOf } = looking.dossier;
  if (bank && bank.asOf >= asOf.day) return [];
  const read = bank ? set(document, ["bank", "asOf"], today(looking)) : set(document, ["bank"], { asOf: today(looking) });
  return [told("bank-read", {}, read)];
}
