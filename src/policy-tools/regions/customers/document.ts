/**
 * A dossier as it is told, for customers made up to show something.
 * @module
 */
import { addDays, dayOf, formatDay } from "../../../calendar/day.js";
import { formatAmount, money } from "../../../dossier/money.js";
import type { Json } from "../../../vocabulary.js";

export type JsonObject = { readonly [key: string]: Json };
/** Sections as they are told; one left out was not told. */
export interface CustomerDocument {
  readonly schemaVersion: 1;
  readonly asOf: string;
  readonly customer: JsonObject & { readonly id: string };
  readonly bank?: JsonObject;
  readonly creditor?: JsonObject;
  readonly people?: readonly JsonObject[];
  readonly colleagues?: readonly JsonObject[];
  readonly invoices?: readonly JsonObject[];
  readonly contacts?: readonly JsonObject[];
  readonly promises?: readonly JsonObject[];
  readonly arrangements?: readonly JsonObject[];
  readonly unappliedCash?: readonly JsonObject[];
  readonly deadlines?: readonly JsonObject[];
  readonly tickets?: readonly JsonObject[];
  readonly nps?: readonly JsonObject[];
  readonly orders?: readonly JsonObject[];
}

/** Whose policy it is about: a policy can have layers per customer and per segment. */
export interface Whose {
  readonly id: string;
  readonly segment?: string;
  readonly currency: string;
}

/** The day every made-up customer is looked at: a Monday without a holiday near. */
const TODAY = dayOf(2026, 11, 23);
export const AS_OF = formatDay(TODAY);

/** So many days before that day; after it when negative. */
export function daysAgo(days: number): string {
  return formatDay(addDays(TODAY, -days));
}

/** Minor units as dossiers write them. */
export function amount(minor: number, { currency }: Pick<Whose, "currency">): { readonly amount: string; readonly currency: string } {
  return { amount: formatAmount(money(currency, minor)), currency };
}

/** The document with other things said of the customer. */
export function withCustomer(document: CustomerDocument, told: JsonObject): CustomerDocument {
  return { ...document, customer: { ...document.customer, ...told } };
}

/** The document with other things said of its first invoice. */
export function withInvoice(document: CustomerDocument, told: JsonObject): CustomerDocument {
  const [first, ...rest] = document.invoices ?? [];
  return first ? { ...document, invoices: [{ ...first, ...told }, ...rest] } : document;
}
