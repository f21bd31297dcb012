import { addDays, type Day, daysBetween, formatDay } from "../../calendar/day.js";
import { formatAmount, money } from "../../dossier/money.js";
import type { Json } from "../../vocabulary.js";
import type { Details, Source } from "./entry.js";
import type { NoteCode, Remark } from "./notes.js";

/** An invoice while its rows come together; amounts are whole minor units of its currency. */
export interface InvoiceDraft {
  readonly id: string;
  readonly source: Source;
  readonly issued: Day;
  readonly due: Day;
  readonly currency: string;
  readonly minor: number;
  readonly instalments: readonly { readonly due: Day; readonly minor: number }[];
  readonly payments: readonly PaymentDraft[];
  readonly paidInAll: number | undefined;
  readonly credits: readonly CreditDraft[];
  readonly details: Details;
}
export interface PaymentDraft {
  readonly on: Day | undefined;
  readonly minor: number;
  readonly source: Source;
}
export interface CreditDraft {
  readonly on: Day;
  readonly minor: number;
  readonly id: string | undefined;
}
/** The moment for which the ledger is read: what came later was not known then. */
export interface Then {
  readonly today: Day;
  /** Last day of which the bank is known. */
  readonly bankDay: Day;
}

/** The invoice as a dossier tells it, on the day of the import. */
export function invoiceJson(draft: InvoiceDraft, then: Then): { json: Json; remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const remark = (code: NoteCode, source: Source = draft.source) => remarks.push({ code, file: source.file, line: source.line });
  if (draft.due < draft.issued) remark("due-before-issued");
  const amount = (minor: number) => formatAmount(money(draft.currency, minor));
  const payments = paymentsKnown(draft, then, remark);
  const { purchaseOrder, order, collection, deliveryChannel } = draft.details;
  const json = {
    id: draft.id,
    issued: formatDay(draft.issued),
    due: formatDay(draft.due),
    currency: draft.currency,
    amount: amount(draft.minor),
    ...(draft.instalments.length > 0 && { instalments: draft.instalments.map((part) => ({ due: formatDay(part.due), amount: amount(part.minor) })) }),
    ...(draft.credits.length > 0 && {
      creditNotes: draft.credits.map(({ on, minor, id }) => ({ on: formatDay(on), amount: amount(minor), ...(id !== undefined && { id }) })),
    }),
    ...(payments.length > 0 && {
      payments: payments.map(({ on, minor }) => ({ on: formatDay(on), amount: amount(minor), ...(on < draft.issued && { prepaid: true }) })),
    }),
    ...(purchaseOrder !== undefined && { purchaseOrder: { number: purchaseOrder } }),
    ...(order !== undefined && { order }),
    ...(collection !== undefined && { collection }),
    ...(deliveryChannel !== undefined && { delivery: { channel: deliveryChannel } }),
    ...disputesOf(draft, payments, then, remark),
  };
  return { json, remarks };
}

type Known = PaymentDraft & { readonly on: Day };

function paymentsKnown(draft: InvoiceDraft, then: Then, remark: (code: NoteCode, source?: Source) => void): readonly Known[] {
  const told = draft.payments.reduce((sum, payment) => sum + payment.minor, 0);
  const unexplained = Math.max(0, (draft.paidInAll ?? 0) - told);
  const all = unexplained > 0 ? [...draft.payments, { on: undefined, minor: unexplained, source: draft.source }] : draft.payments;
  const known = all.flatMap((payment): Known[] => {
    if (payment.on === undefined) remark("payment-day-assumed", payment.source);
    const on = payment.on ?? then.bankDay;
    if (on > then.today) remark("paid-after-as-of", payment.source);
    else if (on < draft.issued) remark("paid-before-invoice", payment.source);
    return on > then.today ? [] : [{ ...payment, on }];
  });
  if (sum(known) > draft.minor) for (const payment of known) remark("paid-too-much", payment.source);
  return known.sort((a, b) => a.on - b.on || a.minor - b.minor);
}

/** A settled invoice's dispute counts as answered; a ledger that only says "disputed" does not tell the day. */
function disputesOf(draft: InvoiceDraft, payments: readonly Known[], then: Then, remark: (code: NoteCode) => void): { disputes?: Json } {
  const { disputed, disputeRaised, disputeAnswered, disputeGround } = draft.details;
  if (disputed === undefined) return {};
  if (!disputed) return { disputes: [] };
  if (disputeRaised === undefined) remark("dispute-day-assumed");
  const raised = disputeRaised ?? draft.issued;
  if (raised > then.today) {
    remark("dispute-after-as-of");
    return {};
  }
  const answered = disputeAnswered ?? settledOn(draft, payments);
  const known = answered !== undefined && answered <= then.today ? answered : undefined;
  return {
    disputes: [
      {
        id: `${draft.id}-dispute`,
        raised: formatDay(raised),
        ...(disputeGround !== undefined && { ground: disputeGround }),
        ...(known !== undefined && { answered: formatDay(addDays(raised, Math.max(0, daysBetween(raised, known)))) }),
      },
    ],
  };
}

function settledOn(draft: InvoiceDraft, payments: readonly Known[]): Day | undefined {
  const settling = [...payments, ...draft.credits].sort((a, b) => a.on - b.on);
  return sum(settling) >= draft.minor ? settling.at(-1)?.on : undefined;
}

function sum(payments: readonly { readonly minor: number }[]): number {
  return payments.reduce((total, payment) => total + payment.minor, 0);
}
