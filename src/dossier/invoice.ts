/**
 * One invoice and all that happened to it. Every amount in it is in its currency.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Channel, DisputeGround } from "../vocabulary.js";
import type { Money } from "./money.js";
import type { Told } from "./placed.js";

export interface Invoice extends Told {
  readonly id: string;
  readonly issued: Day;
  readonly due: Day;
  readonly currency: string;
  readonly amount: Money;
  readonly instalments?: readonly ({ readonly due: Day; readonly amount: Money } & Told)[];
  readonly workBy?: readonly string[];
  readonly ground?: string;
  readonly order?: string;
  readonly creditNotes?: readonly ({ readonly on: Day; readonly amount: Money; readonly id?: string } & Told)[];
  readonly payments?: readonly Payment[];
  readonly purchaseOrder?: { readonly required?: boolean; readonly number?: string } & Told;
  readonly portal?: Portal;
  /** How the invoice itself went out and whether it arrived. */
  readonly delivery?: { readonly channel?: Channel; readonly on?: Day; readonly state?: "sent" | "confirmed" | "refused" | "bounced" | "returned" } & Told;
  /** Goods or work handed over. */
  readonly handedOver?: { readonly on: Day; readonly proof?: boolean } & Told;
  readonly disputes?: readonly Dispute[];
  readonly collection?: "transfer" | "direct-debit" | "card" | "portal";
  readonly debit?: { readonly runsOn?: Day } & Told;
  readonly legal?: { readonly state: "agency" | "court" | "judgment" | "recalled"; readonly since?: Day; readonly by?: string } & Told;
  /** Told by someone that the amounts or the addressee on it are wrong. */
  readonly error?: { readonly kind: "amount" | "addressee" | "reference" | "duplicate"; readonly on?: Day } & Told;
}
export interface Payment extends Told {
  readonly on: Day;
  readonly amount: Money;
  /** What came back is `reversed`, in place of the booked payment or beside it on a later day. */
  readonly state: "booked" | "in-transit" | "reversed" | "debit-pending" | "debit-failed";
  /** Bank's reason for a failed or reversed debit, e.g. `AM04` or `insufficient-funds`. */
  readonly code?: string;
  readonly account?: "ordinary" | "blocked";
  /** Paid before the invoice was issued, on purpose. */
  readonly prepaid?: boolean;
}
export interface Portal extends Told {
  readonly state: "not-uploaded" | "uploaded" | "accepted" | "rejected" | "approved";
  readonly on?: Day;
  readonly reason?: string;
  /** Day of the payment run an approved invoice is in. */
  readonly paysOn?: Day;
}
export interface Dispute extends Told {
  readonly id: string;
  readonly raised: Day;
  readonly ground?: DisputeGround;
  /** Not told means the whole invoice. */
  readonly amount?: Money;
  readonly answered?: Day;
  readonly result?: "accepted" | "partly-accepted" | "rejected" | "withdrawn";
}
