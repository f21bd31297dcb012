/**
 * Rights that lapse: told deadlines, and those that follow from the credit insurance (P15).
 * @module
 */
import { addDays, type Day, daysBetween, formatDay } from "../../calendar/day.js";
import { DEADLINE_KINDS, type DeadlineKind } from "../../vocabulary.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";

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
  readonly at: string;
  /** Invoices it is about; empty means all that are open. */
  readonly invoices: readonly string[];
}

/** Told and derivable deadlines from today on, soonest first. */
export function comingDeadlines(from: Case): readonly ComingDeadline[] {
  const told = (from.dossier.deadlines ?? []).map(({ kind, on, at, invoices }) => ({ kind, on, at, invoices: invoices ?? [] }));
  return [...told, ...insurerDeadlines(from)].filter((deadline) => deadline.on >= from.today).sort((a, b) => a.on - b.on || (a.at < b.at ? -1 : 1));
}

function insurerDeadlines(from: Case): readonly ComingDeadline[] {
  const insurance = from.dossier.creditor?.creditInsurance;
  const days = insurance?.notifyWithinDays;
  if (days === undefined) return [];
  return from.episodes.map(({ balance }) => ({
    kind: "credit-insurer",
    on: addDays(balance.invoice.due, days),
    at: `${from.dossier.creditor?.at}/creditInsurance/notifyWithinDays`,
    invoices: [balance.invoice.id],
  }));
}

function first<T extends string | number>(from: Case, read: (deadline: ComingDeadline) => T): Finding<T> {
  const [soonest] = comingDeadlines(from);
  return soonest ? known(read(soonest), soonest.at) : unknown(from.dossier.deadlines ? "not-applicable" : "not-told");
}

function near(from: Case): Finding<boolean> {
  const [soonest] = comingDeadlines(from);
  if (!soonest) return unknown(from.dossier.deadlines ? "not-applicable" : "not-told");
  return known(daysBetween(from.today, soonest.on) <= Number(from.settings.deadlineLeadDays), soonest.at);
}
