/**
 * What happened to a customer's invoices, told so that an old system's steps can be computed. Days are `YYYY-MM-DD`, amounts decimal text.
 * @module
 */
export interface LadderHistory {
  readonly from?: string;
  readonly until: string;
  /** Days on which the old system ran; where not told, every day its ladder says. */
  readonly runs?: readonly string[];
  readonly invoices: readonly InvoiceTold[];
  readonly promises?: readonly { readonly made: string; readonly by: string; readonly toleranceDays?: number; readonly paused?: boolean }[];
  /** Spans in which proposed messages were not sent. */
  readonly unsent?: readonly SpanTold[];
  /** Days on which somebody called. */
  readonly calls?: readonly string[];
  /** Whether an e-mail address was known; so where not told. */
  readonly email?: boolean;
  /** Invoices paid before; enough where not told. */
  readonly paidBefore?: number;
  /** What one unit of a currency is worth in the ladder's, as decimal text. */
  readonly rates?: Readonly<Record<string, string>>;
}
export interface InvoiceTold {
  readonly id: string;
  readonly issued: string;
  readonly due: string;
  readonly amount: string;
  /** The ladder's where not told. */
  readonly currency?: string;
  readonly payments?: readonly { readonly on: string; readonly amount: string }[];
  readonly instalments?: readonly { readonly due: string; readonly amount: string }[];
  /** Spans in which it was disputed, written off or otherwise left alone. */
  readonly resting?: readonly SpanTold[];
  /** Last day of grace that was given. */
  readonly graceUntil?: string;
}
export interface SpanTold {
  readonly from: string;
  /** Last day; still so where not told. */
  readonly until?: string;
}

/** What an old system would have done on one day. */
export interface LadderStep {
  readonly on: string;
  readonly does: "message" | "held";
  readonly level: number;
  readonly name?: string;
  readonly channel?: string;
  readonly tone: "gentle" | "neutral" | "firm";
  readonly currency: string;
  readonly invoices: readonly string[];
  readonly amount: string;
  readonly interest: string;
  readonly fee: string;
  /** Why it was held. */
  readonly because?: "by-hand" | "unsent" | "review" | "promise" | "no-email" | "other-proposal" | "other-currency" | "no-rate";
}
