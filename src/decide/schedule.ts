/**
 * When? A stretch of time inside every window that applies: decent hours where the customer is, hours the customer stated, the owner's hours.
 * A request for money lands on or just after the customer's money day; care is never delayed (D1, D3, D5).
 * @module
 */
import { addDays, type Day, daysBetween, formatDay } from "../calendar/day.js";
import { formatInstant, instantAt } from "../calendar/instant.js";
import { firstSlot, type Slot, type Window } from "../calendar/slots.js";
import type { Colleague } from "../dossier/dossier.js";
import type { Case } from "../facts/case.js";
import { comingDeadlines } from "../facts/catalogue/deadlines.js";
import { isJustAfterMoneyDay, moneyDaysOf, nextMoneyDay } from "../facts/money-days.js";
import { afterWorkingDays } from "../facts/working-days.js";
import { type Message, message } from "../vocabulary.js";
import type { Assigned } from "./assign.js";
import type { Timing } from "./plan.js";
import { lookAgainOn } from "./waiting.js";
import { isIn, ownerWindows, recipientWindows } from "./windows.js";

export interface Scheduled extends Assigned {
  readonly timing: Timing;
  /** Day of the moment, where the contact takes place. */
  readonly day: Day;
}

/** How far ahead a contact is planned. */
const HORIZON_DAYS = 60;

/** The action with its moment, or `undefined` where no window opens within the horizon. `held` are days on which something may be looked at again. */
export function schedule(assigned: Assigned, held: readonly Day[]): Scheduled | undefined {
  const { treatment, facts } = assigned.proposal;
  const { case: from } = facts;
  if (treatment.id === "wait") return scheduledWait(assigned, held);
  const outside = treatment.where === "customer";
  const recipient = outside ? recipientWindows(from, assigned.allowed.step.channel) : [];
  if (outside && recipient.length === 0) return undefined;
  const windows = [...recipient, ...ownerWindows(from, assigned.colleague)];
  const because: Message[] = [];
  const earliest = earliestDay(assigned, because);
  const prefer = kindDay(assigned, earliest, because);
  const open = windows.length === 0 ? undefined : slotIn(from, windows, earliest, prefer);
  const slot = outside ? open : treatment.protects ? inTime(from, open) : (open ?? officeDay(from, assigned.colleague, earliest));
  if (!slot) return undefined;
  const notAfter = lastDay(assigned, slot.from.day, because);
  if (because.length === 0) because.push(message("timing.earliest"));
  return { ...assigned, day: slot.from.day, timing: { ...moment(slot), ...(notAfter !== undefined && { notAfter: formatDay(notAfter) }), because } };
}

/** The first stretch from a day on, and never before now. An earlier day than the kind one would be a dry day, so the search begins there. */
function slotIn(from: Case, windows: readonly Window[], earliest: Day, prefer: Day | undefined): Slot | undefined {
  const { asOf } = from.dossier;
  const morning = from.zones.at(windows[0]?.zone ?? "UTC", Math.max(earliest, prefer ?? earliest) as Day, 0);
  return firstSlot(from.zones, { from: morning.ms >= asOf.ms ? morning : asOf, notAfterDay: addDays(from.today, HORIZON_DAYS), windows });
}

/** Guardrail delays and the time the connected colleague has to agree. */
function earliestDay({ proposal, allowed, agreedFrom }: Assigned, because: Message[]): Day {
  const { today } = proposal.facts.case;
  because.push(...allowed.because);
  if (agreedFrom !== undefined && agreedFrom > today) because.push(message("timing.agreed-first", { until: formatDay(agreedFrom) }));
  return Math.max(today, allowed.notBefore ?? today, agreedFrom ?? today) as Day;
}

/** The next money day, for a request for money, if it is not too far off and the money of the last one is not still there. */
function kindDay({ proposal, allowed }: Assigned, earliest: Day, because: Message[]): Day | undefined {
  const { case: from } = proposal.facts;
  const found = allowed.step.asksForMoney ? moneyDaysOf(from) : undefined;
  if (!found || isJustAfterMoneyDay(from, found.days, earliest)) return undefined;
  const day = nextMoneyDay(from, found.days, earliest);
  const wait = daysBetween(from.today, day);
  if (wait <= 0 || wait > Number(from.settings.moneyDayMaxDelayDays)) return undefined;
  because.push(message("timing.money-day", { date: formatDay(day) }));
  return day;
}

/** Dissatisfaction is answered within a working day (D5); a deadline is met with a working day to spare; a request has a week. */
function lastDay({ proposal, allowed }: Assigned, slotDay: Day, because: Message[]): Day | undefined {
  const { case: from } = proposal.facts;
  const { treatment } = proposal;
  if (treatment.protects) {
    const deadline = comingDeadlines(from)[0];
    if (!deadline) return undefined;
    because.push(message("timing.deadline", { date: formatDay(deadline.on) }));
    return deadline.on;
  }
  if (treatment.pressure === 1) {
    const target = Math.max(slotDay, afterWorkingDays(from, from.today, treatment.about === "none" || treatment.about === "disputed" ? 1 : 2)) as Day;
    if (treatment.id === "satisfaction-call" || treatment.id === "answer-dispute" || treatment.id === "mend-service")
      because.push(message("timing.response-time", { date: formatDay(target) }));
    return target;
  }
  return allowed.step.asksForMoney ? afterWorkingDays(from, slotDay, 5) : undefined;
}

/** Inside work where nobody told in which zone the office is, or the office never opens: a working day, on the clock of the as-of instant. */
function officeDay(from: Case, colleague: Colleague | undefined, earliest: Day): Slot {
  const { asOf } = from.dossier;
  let day = Math.max(earliest, asOf.minute < CLOSING ? asOf.day : addDays(asOf.day, 1)) as Day;
  for (let tried = 0; tried < HORIZON_DAYS && !isIn(from, colleague, day); tried += 1) day = addDays(day, 1);
  const opening = Math.max(OPENING, day === asOf.day ? asOf.minute : 0);
  return { from: instantAt(day, opening, asOf.offsetMinutes), to: instantAt(day, CLOSING, asOf.offsetMinutes) };
}
const OPENING = 9 * 60;
const CLOSING = 17 * 60;

/** A right is protected in time, also where nobody's hours leave room: then it is simply today's work (P15). */
function inTime(from: Case, slot: Slot | undefined): Slot {
  const deadline = comingDeadlines(from)[0]?.on;
  if (slot && (deadline === undefined || slot.from.day <= deadline)) return slot;
  const { asOf } = from.dossier;
  return { from: asOf, to: instantAt(asOf.day, Math.max(CLOSING, asOf.minute), asOf.offsetMinutes) };
}

function scheduledWait(assigned: Assigned, held: readonly Day[]): Scheduled {
  const { case: from } = assigned.proposal.facts;
  const { day, because } = lookAgainOn(assigned.proposal, held);
  const windows = ownerWindows(from, assigned.colleague);
  const slot = (windows.length > 0 && slotIn(from, windows, day, undefined)) || officeDay(from, assigned.colleague, day);
  return { ...assigned, day: slot.from.day, timing: { ...moment(slot), because: [because] } };
}

function moment(slot: Slot): Pick<Timing, "from" | "to"> {
  return { from: formatInstant(slot.from), to: formatInstant(slot.to) };
}
