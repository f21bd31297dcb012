/**
 * Rights that lapse: told deadlines, and those that follow from the credit insurance or the law (P15).
 * @module
 */
import { addDays, type Day, daysBetween, formatDay } from "../../calendar/day.js";
import { lapsesOf } from "../../law/deadlines/derive.js";
import { DEADLINE_KINDS, type DeadlineKind } from "../../vocabulary.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { acknowledgements, lapseRulesOf } from "../lapses.js";
import type { Balance } from "../ledger.js";

const fact = group("deadlines");

export const DEADLINES = [
  fact(
    "nextDeadlineKind",
    "choice",
    "neutral",
    ["Kind of the first deadline to come", "Soort van de eerstkomende termijn"],
    (from) => first(from, (deadline) => deadline.kind),
    { values: DEADLINE_KINDS },
  ),
  fact("nextDeadlineOn", "date", "neutral", ["Day of the first deadline to come", "Dag van de eerstkomende termijn"], (from) =>
    first(from, (deadline) => formatDay(deadline.on)),
  ),
  fact("daysToDeadline", "days", "neutral", ["Days to the first deadline", "Dagen tot de eerste termijn"], (from) =>
    first(from, (deadline) => daysBetween(from.today, deadline.on)),
  ),
  fact(
    "deadlineNear",
    "boolean",
    "neutral",
    ["A deadline falls within the time needed to prepare it", "Een termijn valt binnen de tijd die nodig is om die voor te bereiden"],
    near,
  ),
] as const;

export interface ComingDeadline {
  readonly kind: DeadlineKind;
  readonly on: Day;
  /** Pointers to what it follows from. */
  readonly evidence: readonly string[];
  /** Invoices it is about; empty means all that are open. */
  readonly invoices: readonly string[];
}

/** Told and derivable deadlines from today on, soonest first, in whatever currency: a right that lapses is not an amount. */
export function comingDeadlines(from: Case): readonly ComingDeadline[] {
  const told = (from.dossier.deadlines ?? []).map(({ kind, on, at, invoices }) => ({ kind, on, evidence: [at], invoices: invoices ?? [] }));
  return [...told, ...insurerDeadlines(from), ...lawDeadlines(from)].filter((deadline) => deadline.on >= from.today).sort(soonestFirst);
}

/** What is open of this case and under a deadline that is near; all that is open where one names no invoice. */
export function underDeadline(from: Case): readonly Balance[] {
  const near = nearDeadlines(from);
  const open = from.balances.filter((balance) => balance.open > 0);
  return near.some(({ invoices }) => invoices.length === 0) ? open : open.filter(({ invoice }) => near.some(({ invoices }) => invoices.includes(invoice.id)));
}

/** Whether the deadlines that are near are all about open invoices in another currency, whose case sees to them. */
export function seenToElsewhere(from: Case): boolean {
  const near = nearDeadlines(from);
  const others = from.everyBalance.filter(({ open, invoice }) => open > 0 && invoice.currency !== from.currency);
  return near.length > 0 && near.every(({ invoices }) => others.some(({ invoice }) => invoices.includes(invoice.id)) && !isAbout(from, invoices));
}

function isAbout(from: Case, invoices: readonly string[]): boolean {
  return from.balances.some(({ open, invoice }) => open > 0 && invoices.includes(invoice.id));
}

function nearDeadlines(from: Case): readonly ComingDeadline[] {
  return comingDeadlines(from).filter(({ on }) => isNear(from, on));
}

function isNear(from: Case, on: Day): boolean {
  return daysBetween(from.today, on) <= Number(from.settings.deadlineLeadDays);
}

/** On one day by what they are about, not by where they were told (P9). */
function soonestFirst(a: ComingDeadline, b: ComingDeadline): number {
  if (a.on !== b.on) return a.on - b.on;
  const [one, other] = [contentOf(a), contentOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function contentOf({ kind, invoices, evidence }: ComingDeadline): string {
  return [...[...invoices].sort(), kind, ...evidence].join(" ");
}

function insurerDeadlines(from: Case): readonly ComingDeadline[] {
  const insurance = from.dossier.creditor?.creditInsurance;
  const days = insurance?.notifyWithinDays;
  if (days === undefined) return [];
  return late(from).map(({ invoice }) => ({
    kind: "credit-insurer",
    on: addDays(invoice.due, days),
    evidence: [`${from.dossier.creditor?.at}/creditInsurance/notifyWithinDays`, `${invoice.at}/due`],
    invoices: [invoice.id],
  }));
}

function late(from: Case): readonly Balance[] {
  return from.everyBalance.filter((balance) => balance.late > 0);
}

/** Limitation and VAT of what is open. A told deadline of that kind on the same invoice knows better; a court stops the clock. */
function lawDeadlines(from: Case): readonly ComingDeadline[] {
  const rules = lapseRulesOf(from.dossier);
  if (rules.length === 0) return [];
  return from.everyBalance
    .filter(({ open, invoice }) => open > 0 && invoice.legal?.state !== "court" && invoice.legal?.state !== "judgment")
    .flatMap(({ invoice }) => {
      const told = (from.dossier.deadlines ?? []).filter(({ invoices }) => invoices?.includes(invoice.id)).map(({ kind }) => kind);
      const acknowledged = acknowledgements(from.dossier, invoice);
      const first = Math.min(invoice.issued, invoice.due, invoice.handedOver?.on ?? invoice.due) as Day;
      const dues = [invoice.due, ...(invoice.instalments ?? []).map(({ due }) => due)];
      const lapses = lapsesOf(rules, { first, dues, acknowledged: acknowledged.map(({ on }) => on) });
      return lapses
        .filter(({ rule, on }) => on >= from.today && !told.includes(rule.kind))
        .map(({ rule, on, since }) => ({
          kind: rule.kind,
          on,
          evidence: [`${invoice.at}/due`, ...acknowledged.filter((one) => one.on === since).map(({ at }) => at)],
          invoices: [invoice.id],
        }));
    });
}

function first<T extends string | number>(from: Case, read: (deadline: ComingDeadline) => T): Finding<T> {
  const [soonest] = comingDeadlines(from);
  return soonest ? known(read(soonest), ...soonest.evidence) : unknown(from.dossier.deadlines ? "not-applicable" : "not-told");
}

function near(from: Case): Finding<boolean> {
  const [soonest] = comingDeadlines(from);
  if (!soonest) return unknown(from.dossier.deadlines ? "not-applicable" : "not-told");
  return known(isNear(from, soonest.on), ...soonest.evidence);
}
