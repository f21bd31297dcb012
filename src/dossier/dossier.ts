/**
 * What the company knows of one customer at one moment, after parsing. Optional means "not told", which differs from an empty list.
 * `at` is the JSON pointer of a thing in what was told, so that every reason can point at its evidence.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Instant } from "../calendar/instant.js";
import type {
  Channel,
  ChannelState,
  Circumstance,
  CustomerKind,
  DeadlineKind,
  DigitalSkill,
  DisputeGround,
  Json,
  Outcome,
  PersonRole,
  Pressure,
  Purpose,
  ReadingLevel,
  Relation,
} from "../vocabulary.js";
import type { Money } from "./money.js";

export interface Told {
  readonly at: string;
}
/** A moment in the past: a day, and the clock time where it was told. */
export interface Moment {
  readonly day: Day;
  readonly instant?: Instant;
}
/** Hours on some weekdays (1 = Monday); minutes of the day, `to` exclusive. */
export interface Hours {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}
/** A day on which money comes in or goes out, every week or every month. `dayOfMonth` 31 means the last day. */
export type RunDay = { readonly weekday: number } | { readonly dayOfMonth: number };

export interface Dossier {
  /** The document as it was told; pointers resolve in it. */
  readonly told: Json;
  readonly asOf: Instant;
  readonly bank?: { readonly asOf: Day; readonly usualDelayDays?: number } & Told;
  readonly creditor?: Creditor;
  readonly customer: Customer;
  readonly people?: readonly Person[];
  readonly colleagues?: readonly Colleague[];
  readonly invoices?: readonly Invoice[];
  readonly unappliedCash?: readonly UnappliedCash[];
  readonly nps?: readonly NpsResponse[];
  readonly contacts?: readonly Contact[];
  readonly promises?: readonly Promised[];
  readonly arrangements?: readonly Arrangement[];
  readonly tickets?: readonly Ticket[];
  readonly orders?: readonly Order[];
  readonly deadlines?: readonly Deadline[];
  readonly rates?: readonly Rate[];
  readonly custom?: Readonly<Record<string, Json>>;
}

export interface Creditor extends Told {
  readonly name?: string;
  readonly country?: string;
  readonly region?: string;
  readonly timeZone?: string;
  readonly collects?: "own" | "for-others";
  readonly size?: "micro" | "small" | "medium" | "large";
  readonly sector?: string;
  readonly recoversVat?: boolean;
  /** Who owns the claims; `disclosed` means the customer was told of it. */
  readonly claims?: { readonly owner: "own" | "factored" | "pledged" | "sold"; readonly holder?: string; readonly disclosed?: boolean };
  readonly creditInsurance?: { readonly insurer?: string; readonly notifyWithinDays?: number };
  readonly retentionOfTitle?: boolean;
  readonly officeHours?: readonly Hours[];
  readonly closedDays?: readonly Day[];
}

export interface Customer extends Told {
  readonly id: string;
  readonly name?: string;
  readonly kind?: CustomerKind;
  readonly country?: string;
  readonly region?: string;
  readonly timeZone?: string;
  readonly language?: string;
  readonly formOfAddress?: "formal" | "informal";
  readonly since?: Day;
  readonly segment?: string;
  readonly tags?: readonly string[];
  readonly size?: "micro" | "small" | "medium" | "large";
  readonly group?: { readonly id: string; readonly parent?: string; readonly members?: number };
  readonly annualRevenue?: Money;
  readonly annualMargin?: Money;
  readonly creditLimit?: Money;
  readonly readingLevel?: ReadingLevel;
  readonly digitalSkill?: DigitalSkill;
  readonly preferredChannel?: Channel;
  readonly preferredHours?: readonly Hours[];
  readonly usualChannel?: Channel;
  readonly addressProven?: boolean;
  /** The customer's own rule of paying; `termDays` counts from the invoice date. */
  readonly paymentPolicy?: { readonly termDays?: number; readonly runDays?: readonly RunDay[] } & Told;
  readonly moneyDays?: readonly RunDay[];
  /** A fixed part of each invoice goes to a blocked tax account first (Dutch G-account); whole percent. */
  readonly blockedAccountPercent?: number;
  readonly circumstances?: readonly CircumstanceTold[];
  readonly pause?: { readonly until?: Day; readonly reason: string; readonly by?: string } & Told;
  /** Only for a prospect: what screening said. */
  readonly screening?: { readonly credit?: "good" | "fair" | "poor"; readonly on?: Day; readonly expectedYearlyOrder?: Money } & Told;
}

export interface CircumstanceTold extends Told {
  readonly kind: Circumstance;
  readonly from?: Day;
  readonly until?: Day;
  /** Id of the person to write to instead (heirs, trustee, lawyer, administrator). */
  readonly addressee?: string;
}

export interface Person extends Told {
  readonly id: string;
  readonly name?: string;
  readonly role: PersonRole;
  readonly authorityUpTo?: Money;
  readonly language?: string;
  readonly channels: readonly PersonChannel[];
  /** This clerk also serves these customers of the same group; the contact cap counts the clerk (S5). */
  readonly sharedWith?: readonly string[];
  /** Contacts this person had about other customers of the group. */
  readonly contactedElsewhere?: readonly Moment[];
}
export interface PersonChannel extends Told {
  readonly channel: Channel;
  readonly state: ChannelState;
  /** Others read it too (info@, a family's address, a workplace). */
  readonly shared?: boolean;
}

export interface Colleague extends Told {
  readonly id: string;
  readonly name: string;
  readonly relations: readonly Relation[];
  readonly skills?: readonly string[];
  readonly languages?: readonly string[];
  readonly timeZone?: string;
  readonly hours?: readonly Hours[];
  readonly absences?: readonly ({ readonly from: Day; readonly until: Day } & Told)[];
  readonly authorityUpTo?: Money;
  /** Does not want to make this contact. */
  readonly refuses?: { readonly on: Day; readonly reason?: string } & Told;
  /** Asks that nobody does, until a date, for a reason. */
  readonly veto?: { readonly on: Day; readonly until: Day; readonly reason: string } & Told;
  /** Was asked to agree with a contact by someone else. */
  readonly asked?: { readonly on: Day; readonly answer?: "agreed" | "refused" } & Told;
}

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
  readonly state: "booked" | "in-transit" | "reversed" | "debit-pending" | "debit-failed";
  /** Bank's reason for a failed or reversed debit, e.g. `AM04` or `insufficient-funds`. */
  readonly code?: string;
  readonly account?: "ordinary" | "blocked";
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

export interface UnappliedCash extends Told {
  readonly on: Day;
  readonly amount: Money;
}
export interface NpsResponse extends Told {
  readonly on: Day;
  readonly score: number;
  readonly comment?: string;
  readonly by?: string;
}

export interface Contact extends Told {
  readonly on: Moment;
  readonly channel: Channel;
  readonly direction: "out" | "in";
  readonly to?: string;
  readonly purpose: Purpose;
  readonly pressure?: Pressure;
  readonly treatment?: string;
  readonly template?: string;
  readonly by?: string;
  readonly outcome: Outcome;
  /** Invoices it was about; not told means all that were late then. */
  readonly about?: readonly string[];
  readonly requested?: boolean;
}
export interface Promised extends Told {
  readonly made: Day;
  readonly by: Day;
  readonly amount?: Money;
  readonly invoices?: readonly string[];
}
export interface Arrangement extends Told {
  readonly agreed: Day;
  readonly invoices?: readonly string[];
  readonly instalments: readonly ({ readonly due: Day; readonly amount: Money; readonly paid?: Money } & Told)[];
  readonly confirmed?: boolean;
}
export interface Ticket extends Told {
  readonly id: string;
  readonly opened: Day;
  readonly closed?: Day;
  readonly severity?: "low" | "normal" | "high";
}
export interface Order extends Told {
  readonly id: string;
  readonly on: Day;
  readonly amount?: Money;
  readonly by?: "customer" | "estate";
}
export interface Deadline extends Told {
  readonly kind: DeadlineKind;
  readonly on: Day;
  readonly invoices?: readonly string[];
  readonly note?: string;
}
/** One `from` is worth `rate` `to`, on a day, says `source`. */
export interface Rate extends Told {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly on: Day;
  readonly source?: string;
}
