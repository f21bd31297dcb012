/**
 * The dossier as the days of the simulation go by: its moment, payments that came in, and what colleagues put right.
 * @module
 */
import { type Day, formatDay } from "../calendar/day.js";
import { type Dossier, formatAmount, money, parseDossier } from "../dossier/index.js";
import { field, textIn } from "../dossier/told.js";
import { AmicableError } from "../problem.js";
import type { Json } from "../vocabulary.js";

type Group = { readonly [key: string]: Json };

/** An invoice as the simulation follows it. */
export interface Owed {
  readonly invoice: string;
  readonly currency: string;
  /** Minor units. */
  readonly open: number;
  /** The day that counts, and how much later this customer usually pays. */
  readonly due: Day;
  readonly usual: number;
}

/** The dossier at nine in the morning of a day, with bank data of that morning; as it is on the day it was told. */
export function onMorning(dossier: Dossier, day: Day): Dossier {
  if (day <= dossier.asOf.day) return dossier;
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(textIn(dossier.told, "asOf") ?? "")?.[0] ?? "Z";
  const bank = { ...groupAt(field(dossier.told, "bank")), asOf: formatDay(day) };
  return changed(dossier, { asOf: `${formatDay(day)}T09:00:00${offset}`, bank });
}

/** The dossier after invoices were paid in full. */
export function withPaid(dossier: Dossier, paid: readonly Owed[], day: Day): Dossier {
  return withInvoices(dossier, (invoice) => {
    const owed = paid.find((one) => one.invoice === textIn(invoice, "id"));
    if (!owed) return invoice;
    const payment = { on: formatDay(day), amount: formatAmount(money(owed.currency, owed.open)), state: "booked" };
    return { ...invoice, payments: [...listAt(invoice, "payments"), payment] };
  });
}

/** The dossier after a colleague put something right; other work leaves no trace but its own entry. */
export function withMended(dossier: Dossier, treatment: string, day: Day): Dossier {
  const on = formatDay(day);
  switch (treatment) {
    case "answer-dispute":
    case "answer-paid-already":
      return withInvoices(dossier, (invoice) => {
        const disputes = listAt(invoice, "disputes").map(groupAt);
        if (disputes.length === 0) return invoice;
        return { ...invoice, disputes: disputes.map((one) => (one.answered === undefined ? { ...one, answered: on, result: "withdrawn" } : one)) };
      });
    case "upload-to-portal":
    case "check-portal":
      return withInvoices(dossier, (invoice) => (invoice.portal === undefined ? invoice : { ...invoice, portal: { state: "accepted", on } }));
    case "correct-invoice":
      return withInvoices(dossier, ({ error: _corrected, ...invoice }) => withCredits(invoice, on));
    case "ask-order-number":
      return withInvoices(dossier, (invoice) =>
        invoice.purchaseOrder === undefined ? invoice : { ...invoice, purchaseOrder: { ...groupAt(invoice.purchaseOrder), number: "told" } },
      );
    // It turned out that the customer pays this one itself.
    case "check-collection":
      return withInvoices(dossier, (invoice) => (invoice.collection === "direct-debit" ? { ...invoice, collection: "transfer" } : invoice));
    case "mend-service":
    case "answer-question":
      return changed(dossier, { tickets: listAt(dossier.told, "tickets").map((ticket) => ({ closed: on, ...groupAt(ticket) })) });
    default:
      return dossier;
  }
}

/** A credit note for each dispute in which the customer was right. */
function withCredits(invoice: Group, on: string): Group {
  const accepted = listAt(invoice, "disputes")
    .map(groupAt)
    .filter(({ result }) => result === "accepted" || result === "partly-accepted");
  if (accepted.length === 0) return invoice;
  const notes = accepted.map(({ amount, ...dispute }) => ({ on, amount: amount ?? invoice.amount ?? "0", id: `credit-${textIn(dispute, "id")}` }));
  const known = listAt(invoice, "creditNotes").map((note) => textIn(note, "id"));
  return { ...invoice, creditNotes: [...listAt(invoice, "creditNotes"), ...notes.filter(({ id }) => !known.includes(id))] };
}

function withInvoices(dossier: Dossier, change: (invoice: Group) => Group): Dossier {
  return changed(dossier, { invoices: listAt(dossier.told, "invoices").map((invoice) => change(groupAt(invoice))) });
}

function changed(dossier: Dossier, sections: Group): Dossier {
  const parsed = parseDossier({ ...groupAt(dossier.told), ...sections });
  if (!parsed.ok) throw new AmicableError("simulation-failed", parsed.issues);
  return parsed.value;
}

function groupAt(value: Json | undefined): Group {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Group) : {};
}

function listAt(value: Json, name: string): readonly Json[] {
  const list = field(value, name);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}
