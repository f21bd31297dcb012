import { formatDay } from "../../calendar/day.js";
import { formatInstant, type Instant } from "../../calendar/instant.js";
import { parseDossier } from "../../dossier/parse.js";
import type { Problem } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { combineRows } from "./combine.js";
import { applyCredits } from "./credits.js";
import { customerOf } from "./customer.js";
import type { CreditEntry, Entry, InvoiceEntry, Listed, Source } from "./entry.js";
import { grouped } from "./grouped.js";
import { type InvoiceDraft, invoiceJson, type Then } from "./invoice.js";
import type { Mapping } from "./mapping.js";
import type { Remark } from "./notes.js";
import { colleaguesOf, peopleOf } from "./people.js";
import { baseName } from "./source.js";

export interface Settled {
  /** Absent when none of the customer's rows could be used. */
  readonly dossier?: Json;
  readonly used: readonly Source[];
  readonly merged: readonly Source[];
  readonly listed: readonly Listed[];
  readonly remarks: readonly Remark[];
}

/** One customer's dossier from all rows about them, and what became of each of those rows. */
export function settleCustomer(id: string, entries: readonly Entry[], mapping: Mapping, asOf: Instant, then: Then): Settled {
  const combined = byNumber(entries.filter((entry) => entry.kind === "invoice")).map(([number, rows]) => combineRows(number, rows));
  const drafts = combined.flatMap((one) => one.draft ?? []);
  const credited = applyCredits(
    drafts,
    entries.filter((entry): entry is CreditEntry => entry.kind !== "invoice"),
    then,
  );
  const used = [...combined.flatMap((one) => one.used), ...credited.used];
  const merged = [...combined.flatMap((one) => one.merged), ...credited.merged];
  const listed = [...combined.flatMap((one) => one.listed), ...credited.listed];
  const lost = new Set(listed.map(({ source }) => source));
  const kept = entries.filter((entry) => !lost.has(entry.source));
  const invoices = [...credited.drafts].sort(byDay).map((draft) => invoiceJson(draft, then));
  const told = customerOf(id, kept, mapping.dossier.customer, then);
  const remarks = [
    ...combined.flatMap((one) => one.remarks),
    ...credited.remarks,
    ...invoices.flatMap((one) => one.remarks),
    ...kept.flatMap((entry): Remark[] => unnumbered(entry)),
    ...(used.length > 0 ? told.remarks : []),
  ];
  if (used.length === 0) return { used, merged, listed, remarks };
  const people = peopleOf(id, kept, told.customer.kind);
  const colleagues = colleaguesOf(kept, mapping.dossier.colleagues);
  const currencies = new Set(kept.map((entry) => entry.amount.currency));
  const rates = mapping.rates.filter((rate) => currencies.has(String(rate.from)) || currencies.has(String(rate.to)));
  const dossier = {
    schemaVersion: 1,
    asOf: formatInstant(asOf),
    ...bankOf(mapping, then),
    ...(mapping.dossier.creditor && { creditor: mapping.dossier.creditor }),
    customer: told.customer,
    ...(people.length > 0 && { people }),
    ...(colleagues.length > 0 && { colleagues }),
    invoices: invoices.map((one) => one.json),
    ...(credited.unappliedCash.length > 0 && { unappliedCash: credited.unappliedCash }),
    ...(rates.length > 0 && { rates }),
    ...(told.otherNames.length > 0 && { custom: { otherNames: told.otherNames } }),
  };
  const parsed = parseDossier(dossier);
  return parsed.ok ? { dossier, used, merged, listed, remarks } : notADossier(entries, parsed.issues[0]);
}

/** Only dossiers that can be read go out; what stands in the way is said of each of the customer's rows. */
function notADossier(entries: readonly Entry[], issue: Problem | undefined): Settled {
  const reason = `the customer's rows make no dossier: at ${issue?.at} ${issue?.received ?? "nothing"} was told, ${issue?.expected} was expected`;
  return { used: [], merged: [], remarks: [], listed: entries.map(({ source }) => ({ source, reason })) };
}

/** The rows of each invoice. A row without a number is an invoice of its own, however much it looks like another. */
function byNumber(entries: readonly InvoiceEntry[]): readonly (readonly [string, readonly InvoiceEntry[]])[] {
  return [...grouped(entries, (entry) => entry.number ?? ownNumber(entry.source))];
}

function ownNumber(source: Source): string {
  return `${baseName(source.file).replace(/\.[^.]*$/, "")}:${source.line}`;
}

function unnumbered(entry: Entry): Remark[] {
  if (entry.kind !== "invoice" || entry.number !== undefined) return [];
  return [{ code: "no-invoice-number", file: entry.source.file, line: entry.source.line }];
}

function byDay(a: InvoiceDraft, b: InvoiceDraft): number {
  return a.issued - b.issued || a.due - b.due || (a.id < b.id ? -1 : 1);
}

function bankOf(mapping: Mapping, then: Then): { bank?: Json } {
  const { bank } = mapping.dossier;
  if (!bank) return {};
  return { bank: { asOf: formatDay(then.bankDay), ...(bank.usualDelayDays !== undefined && { usualDelayDays: bank.usualDelayDays }) } };
}
