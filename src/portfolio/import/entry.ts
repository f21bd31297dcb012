/**
 * What one row of a ledger tells, after reading: an invoice (perhaps with a payment), a credit note, or a payment.
 * @module
 */
import type { Day } from "../../calendar/day.js";
import type { Money } from "../../dossier/money.js";
import type { Channel, CustomerKind, DisputeGround, PersonRole, Relation } from "../../vocabulary.js";
import type { FieldName } from "./fields.js";

/** Where an entry was told. */
export interface Source {
  /** Position of the file among those that were handed over. */
  readonly fileIndex: number;
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A row that could not be used. */
export interface Listed {
  readonly source: Source;
  readonly field?: FieldName | undefined;
  readonly reason: string;
}

interface Common {
  readonly source: Source;
  readonly customerId: string;
  readonly about: AboutCustomer;
  /** Every cell of the row, to recognise a repetition. */
  readonly cells: readonly string[];
  readonly number: string | undefined;
  readonly amount: Money;
}
export interface InvoiceEntry extends Common {
  readonly kind: "invoice";
  readonly issued: Day;
  readonly due: Day;
  readonly payment: Paid | undefined;
  /** What must have been paid, whenever it was, because only the rest is open. */
  readonly paidInAll: Money | undefined;
  readonly details: Details;
}
export interface Paid {
  readonly amount: Money;
  /** Not told when only an amount is. */
  readonly on: Day | undefined;
}
export interface CreditEntry extends Common {
  readonly kind: "credit-note" | "payment";
  /** The invoice it names. */
  readonly names: string | undefined;
  readonly on: Day;
  /** Day on which a credit note was settled itself. */
  readonly settled: Day | undefined;
}
export type Entry = InvoiceEntry | CreditEntry;

/** What a row says of the customer. */
export interface AboutCustomer {
  readonly name?: string | undefined;
  readonly kind?: CustomerKind | undefined;
  readonly since?: string | undefined;
  readonly segment?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly language?: string | undefined;
  readonly contact?: ContactTold | undefined;
  readonly owner?: { readonly name: string; readonly relation: Relation } | undefined;
}
export interface ContactTold {
  readonly name?: string | undefined;
  readonly role?: PersonRole | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** What a row says of the invoice beside money and days. */
export interface Details {
  readonly purchaseOrder?: string | undefined;
  readonly order?: string | undefined;
  readonly collection?: string | undefined;
  readonly deliveryChannel?: Channel | undefined;
  readonly disputed?: boolean | undefined;
  readonly disputeRaised?: Day | undefined;
  readonly disputeAnswered?: Day | undefined;
  readonly disputeGround?: DisputeGround | undefined;
}
