/**
 * What the company knows of one customer at one moment, after parsing. Optional means "not told", which differs from an empty list.
 * `at` is the JSON pointer of a thing in what was told, so that every reason can point at its evidence.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Hours } from "../calendar/hours.js";
import type { Instant } from "../calendar/instant.js";
import type { RunDay } from "../calendar/run-days.js";
import type {
  Channel,
  ChannelState,
  Circumstance,
  CustomerKind,
  DeadlineKind,
  DigitalSkill,
  Json,
  Outcome,
  PersonRole,
  Pressure,
  Purpose,
  ReadingLevel,
  Relation,
} from "../vocabulary.js";
import type { Invoice } from "./invoice.js";
import type { Money } from "./money.js";
import type { Told } from "./placed.js";

export type * from "./invoice.js";
export type { Told } from "./placed.js";

/** A moment in the past: a day, and the clock time where it was told. */
export interface Moment {
  readonly day: Day;
  readonly instant?: Instant;
}

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
  readonly journal?: readonly JournalEntry[];
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
  /** For rules of one city, such as those of New York. */
  readonly city?: string;
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
  readonly note?: string;
}
/** Something done inside the company that no customer noticed: a step of level 0, a person's release. */
export interface JournalEntry extends Told {
  readonly on: Moment;
  readonly treatment: string;
  readonly by?: string;
  readonly outcome: Outcome;
  readonly about?: readonly string[];
  readonly note?: string;
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
