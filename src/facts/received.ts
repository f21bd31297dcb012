/**
 * What came in on an invoice and stayed.
 * @module
 */
import type { Invoice, Payment } from "../dossier/dossier.js";
import { minorUnits } from "../dossier/money.js";

/**
 * Booked payments that nobody took back. A payment that came back is told once, as `reversed`, or as many books have it: booked, and reversed on a
 * later day. A booking is taken back by a later reversal of the same amount, each once, the latest before it.
 */
export function keptPayments({ payments = [] }: Pick<Invoice, "payments">): readonly Payment[] {
  const kept = payments.filter(({ state }) => state === "booked");
  const reversals = payments.filter(({ state }) => state === "reversed").sort((a, b) => a.on - b.on);
  for (const reversal of reversals) {
    const undone = latestOf(kept.filter((payment) => payment.on < reversal.on && minorUnits(payment.amount) === minorUnits(reversal.amount)));
    if (undone) kept.splice(kept.indexOf(undone), 1);
  }
  return kept;
}

function latestOf(payments: readonly Payment[]): Payment | undefined {
  return payments.reduce<Payment | undefined>((latest, payment) => (latest && latest.on >= payment.on ? latest : payment), undefined);
}
