/**
 * Invoices: open ones in every state a payment, a portal, a dispute or a court can bring them in, and a history of paid ones.
 * @module
 */
import * as fc from "fast-check";
import { DISPUTE_GROUNDS } from "../../vocabulary.js";
import { minorAmounts, shareOf, shares, written } from "./amounts.js";
import { dayFrom, type Frame, type JsonObject, pick, type Sketch, seldom, told, usually } from "./sketch.js";

/** Two decimals, none, and three. */
export const CURRENCIES = ["EUR", "USD", "JPY", "KWD"];
const STATES = ["booked", "in-transit", "reversed", "debit-pending", "debit-failed"] as const;

const payment = fc.record({
  state: fc.constantFrom(...STATES),
  share: shares,
  in: fc.integer({ min: -60, max: 6 }),
  code: fc.constantFrom("AM04", "MD01", "?"),
});
const dispute = fc.record(
  {
    ago: fc.nat(60),
    ground: usually(fc.constantFrom(...DISPUTE_GROUNDS)),
    share: seldom(shares, 2),
    answer: seldom(fc.record({ after: fc.nat(20), result: fc.constantFrom("accepted", "partly-accepted", "rejected", "withdrawn") }), 2),
  },
  { noNullPrototype: true },
);
const portal = fc.record({
  state: fc.constantFrom("not-uploaded", "uploaded", "accepted", "rejected", "approved"),
  ago: fc.nat(30),
  pays: fc.option(fc.integer({ min: -6, max: 15 }), { nil: undefined }),
});

/** What may have happened to an invoice; little happens to most. */
const happenings = fc.record(
  {
    instalments: seldom(fc.integer({ min: 2, max: 3 }), 12),
    payments: seldom(fc.array(payment, { minLength: 1, maxLength: 2 }), 4),
    credited: seldom(shares, 12),
    disputes: seldom(fc.array(dispute, { minLength: 1, maxLength: 3 }), 8),
    portal: seldom(portal, 10),
    purchaseOrder: seldom(fc.constantFrom<JsonObject>({ required: true }, { required: true, number: "PO-1" }), 14),
    delivery: seldom(fc.constantFrom("sent", "confirmed", "refused", "bounced", "returned"), 4),
    handedOver: seldom(fc.nat(40), 4),
    debitIn: seldom(fc.nat(10), 12),
    legal: seldom(fc.constantFrom("agency", "court", "judgment", "recalled"), 14),
    error: seldom(fc.constantFrom("amount", "addressee", "reference", "duplicate"), 14),
    workBy: seldom(fc.nat(2), 8),
  },
  { noNullPrototype: true },
);
type Happened = Partial<Parameters<Parameters<typeof happenings.map>[0]>[0]>;

/** What an invoice is before anything happened to it. */
export interface Bill {
  readonly due: number;
  readonly term: number;
  readonly currency: string;
  readonly minor: number;
}
export type Unnumbered = { readonly currency: string; readonly draw: (id: string) => Sketch };

/** An open invoice, due between `from` and `to` days from the day of the dossier. */
export function openInvoice(currencies: readonly string[], from: number, to: number, troubled: boolean): fc.Arbitrary<Unnumbered> {
  const bill = {
    due: fc.integer({ min: from, max: to }),
    term: fc.constantFrom(30, 14, 0, 60),
    currency: fc.oneof({ withCrossShrink: true }, { weight: 5, arbitrary: fc.constant(currencies[0] ?? "EUR") }, fc.constantFrom(...currencies)),
    minor: minorAmounts,
  };
  const happened = troubled ? happenings : fc.constant<Happened>({});
  return fc
    .tuple(fc.record(bill, { noNullPrototype: true }), happened)
    .map(([drawn, events]) => ({ currency: drawn.currency, draw: (id) => (frame) => invoiceOf(id, drawn, events, frame) }));
}

function invoiceOf(id: string, { due, term, currency, minor }: Bill, happened: Happened, frame: Frame): JsonObject {
  // Nobody is told of an invoice that is not there yet.
  const issued = Math.min(due - term, 0);
  const amount = (part: number) => written(currency, part);
  const later = (offset: number) => dayFrom(frame, Math.max(issued, offset));
  return told({
    id,
    issued: dayFrom(frame, issued),
    due: dayFrom(frame, due),
    currency,
    amount: amount(minor),
    instalments: happened.instalments && minor >= happened.instalments ? inParts(minor, happened.instalments, due, frame, amount) : undefined,
    payments: happened.payments?.map(({ state, share, in: offset, code }) =>
      told({
        on: later(state === "debit-pending" ? Math.max(0, offset) : state === "in-transit" ? offset : Math.min(0, offset)),
        amount: amount(shareOf(minor, share)),
        state: state === "booked" ? undefined : state,
        code: state === "debit-failed" ? code : undefined,
      }),
    ),
    creditNotes: happened.credited && [{ on: later(-2), amount: amount(shareOf(minor, happened.credited)) }],
    disputes: happened.disputes?.map(({ ago, ground, share, answer }, index) =>
      told({
        id: `D-${index + 1}`,
        raised: dayFrom(frame, -ago),
        ground,
        amount: share && amount(shareOf(minor, share)),
        answered: answer && dayFrom(frame, Math.min(0, answer.after - ago)),
        result: answer?.result,
      }),
    ),
    portal:
      happened.portal &&
      told({
        state: happened.portal.state,
        on: dayFrom(frame, -happened.portal.ago),
        paysOn: happened.portal.pays === undefined ? undefined : dayFrom(frame, happened.portal.pays),
      }),
    purchaseOrder: happened.purchaseOrder,
    delivery: happened.delivery && { channel: "email", state: happened.delivery },
    handedOver: happened.handedOver === undefined ? undefined : { on: dayFrom(frame, -happened.handedOver) },
    collection: happened.debitIn === undefined ? undefined : "direct-debit",
    debit: happened.debitIn === undefined ? undefined : { runsOn: dayFrom(frame, happened.debitIn) },
    legal: happened.legal && { state: happened.legal },
    error: happened.error && { kind: happened.error },
    workBy: happened.workBy === undefined ? undefined : [pick(frame.colleagues, happened.workBy)].filter((worker) => worker !== undefined),
  });
}

/** Equal parts, a month apart, the last one due when the invoice is. */
function inParts(minor: number, count: number, due: number, frame: Frame, amount: (part: number) => string): readonly JsonObject[] {
  const part = Math.floor(minor / count);
  return Array.from({ length: count }, (_, index) => ({
    due: dayFrom(frame, due + 30 * index),
    amount: amount(index === count - 1 ? minor - part * (count - 1) : part),
  }));
}

/** Invoices that were paid, one after the other, a little early or late. */
export const history: fc.Arbitrary<readonly Unnumbered[]> = fc
  .record({ lateness: fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 15 }), every: fc.constantFrom(30, 14, 7), last: fc.nat(50) })
  .map(({ lateness, every, last }) =>
    lateness.map((late, index) => ({ currency: "EUR", draw: (id: string) => (frame: Frame) => paidInvoice(id, -last - every * index, late, frame) })),
  );

function paidInvoice(id: string, paid: number, late: number, frame: Frame): JsonObject {
  const due = paid - late;
  const issued = Math.min(due - 30, paid);
  const amount = written("EUR", 100_000);
  return { id, issued: dayFrom(frame, issued), due: dayFrom(frame, due), currency: "EUR", amount, payments: [{ on: dayFrom(frame, paid), amount }] };
}
