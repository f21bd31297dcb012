/** What is open, late, paid and on its way. */
import { amount, type CustomerDocument, daysAgo, withInvoice } from "./document.js";
import { countedUpTo, type Tell, type Tellers, whenTrue } from "./tell.js";

const MOST_DAYS = 3000;
const lateBy: Tell = countedUpTo(MOST_DAYS, (document, days) => withInvoice(document, { issued: daysAgo(days + 30), due: daysAgo(days) }));
const invoiceAmount: Tell = (document, is, whose) => (typeof is === "number" && is > 0 ? withInvoice(document, amount(is, whose)) : undefined);
const paidBy = (state: string) => whenTrue((document) => withInvoice(document, { payments: [{ on: daysAgo(0), ...openOf(document), state }] }));
const BLOCKS: Readonly<Record<string, Parameters<typeof withInvoice>[1] | undefined>> = {
  "invoice-error": { error: { kind: "amount" } },
  portal: { portal: { state: "rejected", on: daysAgo(5) } },
  "purchase-order": { purchaseOrder: { required: true } },
};
const DEBIT_CODES: Readonly<Record<string, string | undefined>> = { "insufficient-funds": "AM04", account: "AC04", mandate: "MD01", refused: "MD06" };

export const OF_MONEY: Tellers = {
  daysPastDue: lateBy,
  daysPastDueAskable: lateBy,
  daysUntilDue: countedUpTo(MOST_DAYS, (document, days) => withInvoice(document, { issued: daysAgo(30 - days), due: daysAgo(-days) })),
  somethingLate: (document, is, whose) => lateBy(document, is === true ? 12 : 0, whose),
  openAmount: invoiceAmount,
  overdueAmount: invoiceAmount,
  collectableAmount: invoiceAmount,
  collectableOverdue: invoiceAmount,
  largestNotYetDue: invoiceAmount,
  onlyATrifle: whenTrue((document, whose) => withInvoice(document, amount(1, whose))),
  openInvoices: (document, is) => (is === 0 ? { ...document, invoices: [] } : undefined),
  overdueInvoices: countedUpTo(20, (document, count) => {
    const [first] = document.invoices ?? [];
    return first && count > 0 ? { ...document, invoices: Array.from({ length: count }, (_, at) => ({ ...first, id: `F${at + 1}` })) } : undefined;
  }),
  limitUsedPercent: (document, is, whose) => {
    if (typeof is !== "number" || is < 1 || document.invoices?.length !== 1) return undefined;
    const limited = withInvoice(document, amount(is * 1000, whose));
    return { ...limited, customer: { ...limited.customer, creditLimit: amount(100_000, whose) } };
  },
  unappliedCash: (document, is, whose) => {
    if (typeof is !== "number" || is < 0) return undefined;
    return { ...document, unappliedCash: is === 0 ? [] : [{ on: daysAgo(2), amount: amount(is, whose) }] };
  },
  moneyUnderWay: paidBy("in-transit"),
  moneyUnderWayCoversOverdue: paidBy("in-transit"),
  block: (document, is) => withInvoice(document, BLOCKS[String(is)] ?? {}),
  blockedInvoices: (document, is) => (is === 1 ? withInvoice(document, BLOCKS.portal ?? {}) : undefined),
  debitFailed: (document, is) =>
    is === "none"
      ? document
      : withInvoice(document, {
          ...(is === "card" && { collection: "card" }),
          payments: [{ on: daysAgo(10), ...openOf(document), state: "debit-failed", code: DEBIT_CODES[String(is)] ?? "?" }],
        }),
  debitNeverRan: whenTrue((document) => withInvoice(document, { collection: "direct-debit" })),
  acceptedUncredited: (document, is, whose) =>
    typeof is === "number" && is > 0
      ? withInvoice(document, {
          disputes: [{ id: "D1", raised: daysAgo(8), answered: daysAgo(2), result: "accepted", ...amount(is, whose) }],
        })
      : undefined,
  paidClaim: (document, is) =>
    is === "to-check" ? withInvoice(document, { disputes: [{ id: "D1", raised: daysAgo(2), ground: "paid-already" }] }) : undefined,
  invoiceCameBack: whenTrue((document) => withInvoice(document, { delivery: { channel: "letter", on: daysAgo(11), state: "returned" } })),
  disputesUnanswered: countedUpTo(20, (document, count) =>
    withInvoice(document, { disputes: Array.from({ length: count }, (_, at) => ({ id: `D${at + 1}`, raised: daysAgo(8), ground: "price" })) }),
  ),
  promiseCoversOverdue: whenTrue((document) => ({ ...document, promises: [{ made: daysAgo(6), by: daysAgo(-8) }] })),
  promiseRunning: whenTrue((document) => ({ ...document, promises: [{ made: daysAgo(6), by: daysAgo(-8) }] })),
  agreementUnconfirmed: whenTrue((document) => ({ ...document, promises: [{ made: daysAgo(1), by: daysAgo(-8) }] })),
  promisesBroken: countedUpTo(10, (document, count) => ({
    ...document,
    promises: Array.from({ length: count }, (_, at) => ({ made: daysAgo(30 - at), by: daysAgo(20 - at) })),
  })),
  bankDataAgeDays: countedUpTo(MOST_DAYS, (document, days) => ({ ...document, bank: { ...document.bank, asOf: daysAgo(days) } })),
};

/** The whole of the first invoice. */
function openOf({ invoices = [] }: CustomerDocument) {
  const [first] = invoices;
  return { amount: first?.amount ?? "0", ...(first?.currency === undefined ? {} : { currency: first.currency }) };
}
