import { addDays, type Day } from "../../calendar/day.js";
import { exponentOf } from "../../dossier/currencies.js";
import { type Money, minorUnits, money } from "../../dossier/money.js";
import { readAbout, readDetails } from "./about.js";
import type { Cells } from "./cells.js";
import type { Entry, InvoiceEntry, Paid, Source } from "./entry.js";
import type { FileMapping } from "./mapping.js";

export interface RowContext {
  readonly mapping: FileMapping;
  readonly source: Source;
  readonly cells: readonly string[];
  /** The only currency that the customer's other rows tell. */
  readonly currencyOf: (customerId: string) => string | undefined;
}

/** What a row tells, or `undefined` where a deciding field cannot be read; the faults are with the cells. */
export function readEntry(told: Cells, context: RowContext): Entry | undefined {
  const customerId = customerIdOf(told, context.mapping);
  if (customerId === undefined) told.fault("customerId", "the customer number is empty");
  const kind = kindOf(told, context.mapping);
  const currency = currencyOf(told, context, customerId);
  const about = readAbout(told);
  if (customerId === undefined || currency === undefined || kind === undefined) return undefined;
  const common = { source: context.source, customerId, about, cells: context.cells, number: told.text("invoiceId") };
  const amount = amountOf(told, kind, currency);
  const negative = amount !== undefined && minorUnits(amount) < 0;
  const entry =
    kind === "invoice" && !negative
      ? readInvoice(told, context, { ...common, amount })
      : readCredit(told, kind === "payment" ? kind : "credit-note", common, amount);
  return told.faults.some((fault) => fault.decides) ? undefined : entry;
}

/** The customer's number by the mapping's rules, or `undefined` where it is empty. */
export function customerIdOf(told: Cells, mapping: FileMapping): string | undefined {
  const { stripLeadingZeros, upperCase } = mapping.customerIdRules;
  const text = told.text("customerId");
  const stripped = stripLeadingZeros ? text?.replace(/^0+(?=.)/, "") : text;
  return upperCase ? stripped?.toUpperCase() : stripped;
}

type Common = Pick<InvoiceEntry, "source" | "customerId" | "about" | "cells" | "number">;

function kindOf(told: Cells, mapping: FileMapping): Entry["kind"] | undefined {
  const word = told.text("type")?.toLowerCase();
  if (word === undefined) return "invoice";
  const { invoice = [], creditNote = [], payment = [] } = mapping.types;
  const known = new Map<string, Entry["kind"]>([
    ["invoice", "invoice"],
    ["credit-note", "credit-note"],
    ["payment", "payment"],
    ...invoice.map((name) => [name.toLowerCase(), "invoice"] as const),
    ...creditNote.map((name) => [name.toLowerCase(), "credit-note"] as const),
    ...payment.map((name) => [name.toLowerCase(), "payment"] as const),
  ]);
  const kind = known.get(word);
  if (kind === undefined) told.fault("type", `"${told.text("type")}" is not a type that the mapping knows; add it under types`);
  return kind;
}

function currencyOf(told: Cells, context: RowContext, customerId: string | undefined): string | undefined {
  const elsewhere = context.mapping.currencyOfCustomer && customerId !== undefined && !told.own("currency") ? context.currencyOf(customerId) : undefined;
  const currency = elsewhere ?? told.text("currency")?.toUpperCase();
  if (currency !== undefined && exponentOf(currency) !== undefined) return currency;
  told.fault("currency", currency === undefined ? "the currency is empty" : `"${currency}" is not a currency of ISO 4217`);
  return undefined;
}

function amountOf(told: Cells, kind: Entry["kind"], currency: string): Money | undefined {
  const fields = kind === "payment" ? (["paidAmount", "amount"] as const) : (["amount", "openAmount"] as const);
  const field = fields.find((name) => told.text(name) !== undefined) ?? fields[kind === "payment" ? 1 : 0];
  const amount = told.amount(field, currency);
  if (told.text(field) === undefined) told.fault(field, "the amount is empty");
  if (amount !== undefined && minorUnits(amount) === 0) told.fault(field, "the amount is zero: nothing to pay and nothing paid");
  return amount;
}

function readInvoice(told: Cells, context: RowContext, common: Common & { amount: Money | undefined }): InvoiceEntry | undefined {
  const { amount } = common;
  const { issued, due } = daysOf(told, context.mapping);
  const details = readDetails(told);
  if (amount === undefined || issued === undefined || due === undefined) return undefined;
  return { ...common, kind: "invoice", amount, issued, due, payment: paymentOf(told, amount), paidInAll: paidInAll(told, amount), details };
}

function daysOf(told: Cells, mapping: FileMapping): { issued: Day | undefined; due: Day | undefined } {
  const [issued, due] = [told.day("issued"), told.day("due")];
  const terms = mapping.termsDays;
  if (issued === undefined && told.text("issued") === undefined && (terms === undefined || due === undefined)) {
    told.fault("issued", "the day of the invoice is empty, and without termsDays it does not follow from the due date");
  }
  if (due === undefined && told.text("due") === undefined && (terms === undefined || issued === undefined)) {
    told.fault("due", "the due date is empty, and without termsDays it does not follow from the day of the invoice");
  }
  if (terms === undefined) return { issued, due };
  return { issued: issued ?? (due === undefined ? undefined : addDays(due, -terms)), due: due ?? (issued === undefined ? undefined : addDays(issued, terms)) };
}

function paymentOf(told: Cells, amount: Money): Paid | undefined {
  const on = told.day("paidOn");
  const paid = told.amount("paidAmount", amount.currency);
  if (paid !== undefined && minorUnits(paid) < 0) told.fault("paidAmount", "a payment cannot be negative here; tell it as a row of its own");
  if (paid !== undefined) return minorUnits(paid) > 0 ? { amount: paid, on } : undefined;
  return on === undefined ? undefined : { amount, on };
}

function paidInAll(told: Cells, amount: Money): Money | undefined {
  const open = told.text("amount") === undefined ? undefined : told.amount("openAmount", amount.currency);
  if (open === undefined) return undefined;
  const paid = minorUnits(amount) - minorUnits(open);
  if (minorUnits(open) < 0 || paid < 0) told.fault("openAmount", "what is open is not between zero and the amount of the invoice");
  return money(amount.currency, paid);
}

function readCredit(told: Cells, kind: "credit-note" | "payment", common: Common, amount: Money | undefined): Entry | undefined {
  const [issued, due, paidOn] = [told.day("issued"), told.day("due"), told.day("paidOn")];
  const on = kind === "payment" ? (paidOn ?? issued ?? due) : (issued ?? due);
  if (on === undefined) told.fault(kind === "payment" ? "paidOn" : "issued", `the day of the ${kind === "payment" ? "payment" : "credit note"} is empty`);
  if (amount === undefined || on === undefined) return undefined;
  const names = told.text("appliesTo") ?? (kind === "payment" ? common.number : undefined);
  return { ...common, kind, names, on, amount: money(amount.currency, Math.abs(minorUnits(amount))), settled: kind === "payment" ? undefined : paidOn };
}
