import { type Day, formatDay } from "../../calendar/day.js";
import { type Instant, onClock, parseInstant } from "../../calendar/instant.js";
import type { Json } from "../../vocabulary.js";
import type { ProblemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { dayFrom, field, type Spot, spots, textIn } from "../told.js";

/** Days of things that have happened. Due dates, promised days, runs and deadlines may lie ahead. */
const PAST = [
  "bank/asOf",
  "customer/since",
  "customer/screening/on",
  "people/*/contactedElsewhere/*",
  "colleagues/*/refuses/on",
  "colleagues/*/veto/on",
  "colleagues/*/asked/on",
  "invoices/*/issued",
  "invoices/*/creditNotes/*/on",
  "invoices/*/portal/on",
  "invoices/*/delivery/on",
  "invoices/*/handedOver/on",
  "invoices/*/disputes/*/raised",
  "invoices/*/disputes/*/answered",
  "invoices/*/legal/since",
  "invoices/*/error/on",
  "unappliedCash/*/on",
  "nps/*/on",
  "contacts/*/on",
  "journal/*/on",
  "promises/*/made",
  "arrangements/*/agreed",
  "tickets/*/opened",
  "tickets/*/closed",
  "orders/*/on",
  "rates/*/on",
];
/** Payments that are still to come may lie ahead. */
const TO_COME = ["in-transit", "debit-pending"];

/** What is told as past cannot lie after the moment the dossier is about: decisions would rest on what nobody knew then. */
export function checkAsOf(told: Json, problems: ProblemList): void {
  const asOf = parseInstant(textIn(told, "asOf") ?? "");
  if (!asOf) return;
  for (const pattern of PAST) for (const spot of spots(told, pattern)) past(spot, asOf, problems);
  for (const { at, value } of spots(told, "invoices/*/payments/*")) {
    const on = field(value, "on");
    if (on !== undefined && !TO_COME.includes(textIn(value, "state") ?? "booked")) past({ at: `${at}/on`, value: on }, asOf, problems);
  }
}

function past({ at, value }: Spot, asOf: Instant, problems: ProblemList): void {
  const day = typeof value === "string" ? dayOnClock(value, asOf) : undefined;
  if (day === undefined || day <= asOf.day) return;
  problems.add(at, {
    code: "after-as-of",
    received: shown(value),
    expected: `a day up to ${formatDay(asOf.day)}, the day of asOf`,
    mend: "Set asOf to the moment the data were read, or take out what had not happened by then",
  });
}

function dayOnClock(text: string, asOf: Instant): Day | undefined {
  const instant = text.length > 10 ? parseInstant(text) : undefined;
  return instant ? onClock(instant, asOf.offsetMinutes).day : dayFrom(text);
}
