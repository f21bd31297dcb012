/**
 * News that restrains, arriving on the day the dossier is about: each makes a dossier in which nothing else changed.
 * @module
 */
import { addDays, formatDay } from "../../calendar/day.js";
import type { Dossier } from "../../dossier/dossier.js";
import { formatAmount, minorUnits, money } from "../../dossier/money.js";
import { CIRCUMSTANCES, type Json } from "../../vocabulary.js";
import type { DossierDocument } from "../dossiers/index.js";

export interface News {
  readonly what: string;
  readonly document: DossierDocument;
}

/** One piece of news, by number; `undefined` where it cannot happen to this customer. */
export function goodNews(dossier: Dossier, choice: number): News | undefined {
  const kinds = [payment, promise, dispute, circumstance, pause, score];
  const kind = kinds[choice % kinds.length];
  return kind?.(dossier, Math.floor(choice / kinds.length));
}

/** A payment, booked with an earlier day of value: the bank was slow to show it. */
export function paymentDaysAgo(dossier: Dossier, choice: number, ago: number): News | undefined {
  const invoice = ofNumber(dossier.invoices, choice);
  if (!invoice) return undefined;
  const minor = [minorUnits(invoice.amount), Math.ceil(minorUnits(invoice.amount) / 2), 1][choice % 3] ?? 1;
  if (minor <= 0) return undefined;
  const on = formatDay(addDays(dossier.asOf.day, -Math.min(ago, dossier.asOf.day - invoice.issued)));
  const amount = formatAmount(money(invoice.currency, minor));
  return {
    what: `a payment of ${amount} on ${invoice.id}, booked with value ${on}`,
    document: withInvoice(dossier, invoice.id, (told) => ({ ...told, payments: [...listIn(told, "payments"), { on, amount }] })),
  };
}

function payment(dossier: Dossier, choice: number): News | undefined {
  return paymentDaysAgo(dossier, choice, 0);
}

function promise(dossier: Dossier, choice: number): News {
  const by = day(dossier, choice % 15);
  const invoice = choice % 2 === 0 ? undefined : ofNumber(dossier.invoices, choice);
  const made = { made: day(dossier, 0), by, ...(invoice && { invoices: [invoice.id] }) };
  return { what: `a promise to pay ${invoice?.id ?? "everything"} by ${by}`, document: withItem(documentOf(dossier), "promises", made) };
}

function dispute(dossier: Dossier, choice: number): News | undefined {
  const invoice = ofNumber(dossier.invoices, choice);
  if (!invoice) return undefined;
  const raised = { id: "D-new", raised: day(dossier, 0), ground: "quality" };
  return {
    what: `a dispute about ${invoice.id}`,
    document: withInvoice(dossier, invoice.id, (told) => ({ ...told, disputes: [...listIn(told, "disputes"), raised] })),
  };
}

function circumstance(dossier: Dossier, choice: number): News {
  const kind = CIRCUMSTANCES[choice % CIRCUMSTANCES.length] ?? "hardship";
  return {
    what: `a circumstance: ${kind}`,
    document: withCustomer(dossier, (customer) => ({ ...customer, circumstances: [...listIn(customer, "circumstances"), { kind, from: day(dossier, -1) }] })),
  };
}

/** A pause that is there already is not made shorter. */
function pause(dossier: Dossier, choice: number): News | undefined {
  if (dossier.customer.pause) return undefined;
  const until = day(dossier, 1 + (choice % 30));
  return { what: `a pause until ${until}`, document: withCustomer(dossier, (customer) => ({ ...customer, pause: { until, reason: "asked for rest" } })) };
}

/** Whoever answered last answers again, and is less happy. */
function score(dossier: Dossier, choice: number): News | undefined {
  const last = [...(dossier.nps ?? [])].sort((a, b) => a.on - b.on).at(-1);
  const most = last?.score ?? 10;
  if (most === 0) return undefined;
  const lower = choice % most;
  const answer = { on: day(dossier, 0), score: lower, ...(last?.by !== undefined && { by: last.by }) };
  return { what: `a score of ${lower} after ${last?.score ?? "none"}`, document: withItem(documentOf(dossier), "nps", answer) };
}

function ofNumber<T>(things: readonly T[] | undefined, number: number): T | undefined {
  return things?.[number % Math.max(1, things.length)];
}

function day(dossier: Dossier, offset: number): string {
  return formatDay(addDays(dossier.asOf.day, offset));
}

/** The document as it was told; a dossier that was read is always an object. */
export function documentOf({ told }: Dossier): DossierDocument {
  return isObject(told) ? told : {};
}

function withItem(document: DossierDocument, section: string, item: Json): DossierDocument {
  return { ...document, [section]: [...listIn(document, section), item] };
}

function withCustomer(dossier: Dossier, change: (customer: DossierDocument) => DossierDocument): DossierDocument {
  const document = documentOf(dossier);
  return { ...document, customer: change(isObject(document.customer) ? document.customer : {}) };
}

function withInvoice(dossier: Dossier, id: string, change: (invoice: DossierDocument) => DossierDocument): DossierDocument {
  const document = documentOf(dossier);
  return { ...document, invoices: listIn(document, "invoices").map((invoice) => (isObject(invoice) && invoice.id === id ? change(invoice) : invoice)) };
}

function listIn(document: DossierDocument, name: string): readonly Json[] {
  const told = document[name];
  return Array.isArray(told) ? told : [];
}

function isObject(told: Json | undefined): told is DossierDocument {
  return typeof told === "object" && told !== null && !Array.isArray(told);
}
