/**
 * What has to be known before anything may be charged. What is not told never counts as having happened.
 * @module
 */
import type { Day } from "../../calendar/day.js";
import type { CustomerKind } from "../../vocabulary.js";

/** One late invoice; amounts are minor units of the question's currency. */
export interface OpenClaim {
  readonly id: string;
  readonly amount: number;
  /** Last day of the term. */
  readonly due: Day;
  readonly payments: readonly { readonly on: Day; readonly amount: number }[];
  /** First day on which the customer is in default. */
  readonly inDefaultSince?: Day;
  readonly invoiceReceived?: Day;
  /** A clear request to pay that arrived after the due date. */
  readonly requestReceived?: Day;
  /** The invoice itself says that default follows thirty days later (§ 286(3) BGB, consumers). */
  readonly namesDefault?: boolean;
  /** The contract, not only the invoice, names the day. */
  readonly dueByContract?: boolean;
  /** Last day of the free term that a letter gave: a Dutch fourteen-day letter, a Belgian first reminder. */
  readonly freeTermEnds?: Day;
  /** Days on which reminders went out. */
  readonly reminders?: readonly Day[];
  /** Which letter gave it; invoices in one letter bring costs once. */
  readonly letter?: string;
}

export interface MoneyQuestion {
  /** Of the customer. */
  readonly country?: string;
  /** Where it is told and another, a person decides whose law holds. */
  readonly creditorCountry?: string;
  readonly kind?: CustomerKind;
  /** Counted up to and including this day. */
  readonly on: Day;
  readonly currency: string;
  readonly claims: readonly OpenClaim[];
  /** `false` adds VAT to costs where the law says so. */
  readonly recoversVat?: boolean;
  /** `false` where the claims are no terms of one running contract; not told counts as recurring. */
  readonly recurring?: boolean;
  /** Costs charged before for other terms of the same contract, by the day each term fell due. */
  readonly chargedBefore: readonly { readonly due: Day; readonly amount: number }[];
  /** What the contract says: a yearly rate in hundredths of a percent, an amount of costs. */
  readonly agreedRate?: number;
  readonly agreedCosts?: number;
  /** Price of a reminder after the free ones. */
  readonly agreedReminder?: number;
}

/** What is still open of an invoice on a day; a payment counts from the day after it, as the law does. */
export function openOn({ amount, payments }: OpenClaim, day: Day): number {
  return Math.max(
    0,
    payments.reduce((left, payment) => (payment.on < day ? left - payment.amount : left), amount),
  );
}
