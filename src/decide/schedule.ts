/**
 * When? Each action gets the best moment by the order in `moment/order.ts`, and whoever can keep it. Where no window opens within the horizon, the plan
 * says which of them would have to move. Care is never delayed (D3); a right is protected in time, whatever else is in the way (P15).
 * @module
 */
import { addDays, type Day, formatDay } from "../calendar/day.js";
import { formatInstant, type Instant, instantAt } from "../calendar/instant.js";
import { firstSlot, type Slot } from "../calendar/slots.js";
import type { Colleague } from "../dossier/dossier.js";
import type { Case } from "../facts/case.js";
import type { Economics, TreatmentRule } from "../policy/policy.js";
import { message, type Reason } from "../vocabulary.js";
import { type Assigned, assign } from "./assign.js";
import { HORIZON_DAYS } from "./moment/horizon.js";
import { type NoMoment, noMoment } from "./moment/no-moment.js";
import { bestOption, morningOf } from "./moment/options.js";
import type { Option } from "./moment/order.js";
import { isAway, isIn, ownerSide } from "./moment/owner-side.js";
import { timingOf } from "./moment/timing.js";
import { together } from "./moment/window.js";
import { deadlineOf } from "./moment/wishes.js";
import { asOneContact } from "./one-contact.js";
import type { Timing, Withheld } from "./plan.js";
import type { Ranked } from "./proposal.js";
import { lookAgainOn } from "./waiting.js";

export interface Scheduled extends Assigned {
  readonly timing: Timing;
  /** Day of the moment, where the contact takes place. */
  readonly day: Day;
}

export interface Means {
  /** The reason that leads: it says who speaks first. */
  readonly leading: Reason;
  readonly economics: Economics;
  /** Days on which something held back may be looked at again. */
  readonly held: readonly Day[];
  /** What may come next, where time passes. */
  readonly rules: readonly TreatmentRule[];
}

/** The actions with owner and moment, in their order, and those for which there is none. Waiting always has a moment. */
export function schedule(ranked: readonly Ranked[], means: Means): { readonly scheduled: readonly Scheduled[]; readonly withheld: readonly Withheld[] } {
  const actions = ranked.map(asOneContact);
  const placed = actions.map((action) => (isWait(action) ? undefined : place(action, means)));
  const missed = placed.flatMap((found) => (found && "withheld" in found ? [found] : []));
  const held = [...means.held, ...missed.map(({ lookAgain }) => lookAgain)];
  const scheduled = actions.map((action, index) => placed[index] ?? waitUntil(assign(action, means.leading), held, means.rules));
  return { scheduled: scheduled.flatMap((found) => ("withheld" in found ? [] : [found])), withheld: missed.map(({ withheld }) => withheld) };
}

function isWait({ proposal }: Ranked): boolean {
  return proposal.treatment.id === "wait";
}

function place(action: Ranked, { leading, economics }: Means): Scheduled | NoMoment {
  const { firstChoice, best: bestThisWay } = bestOption(action, leading, economics);
  const { treatment, facts } = action.proposal;
  const best = bestThisWay ?? bestAnotherWay(action, leading, economics);
  if (treatment.protects && !(best && keepsDeadline(best))) return atOnce(thereToday(action, leading), deadlineOf(action));
  if (best) return { ...best.assigned, day: best.slot.from.day, timing: timingOf(best) };
  const earliest = Math.max(facts.case.today, firstChoice.allowed.notBefore ?? 0, firstChoice.agreedFrom ?? 0) as Day;
  const onNoClock = treatment.where === "inside" && ownerSide(facts.case, firstChoice.colleague) === undefined;
  return onNoClock ? onOfficeDay(firstChoice, earliest) : noMoment(firstChoice, earliest);
}

/** Who cannot be called at an hour when we are there can be written to, where the guardrails let that through too. */
function bestAnotherWay(action: Ranked, leading: Reason, economics: Economics): Option | undefined {
  for (const way of otherWays(action)) {
    const { best } = bestOption(way, leading, economics);
    if (best) return best;
  }
  return undefined;
}

/** The same action by its next channel or person, for every currency it is about. */
function otherWays(action: Ranked): readonly Ranked[] {
  return (action.otherWays?.() ?? []).flatMap((allowed) => {
    const { channel, to } = allowed.step;
    const joined = action.joined.flatMap((other) => {
      const same = other.otherWays?.().find(({ step }) => step.channel === channel && step.to?.person.id === to?.person.id);
      return same ? [{ ...other, allowed: same }] : [];
    });
    return joined.length === action.joined.length ? [asOneContact({ ...action, allowed, joined })] : [];
  });
}

function keepsDeadline({ slot, wishes: { deadline } }: Option): boolean {
  return deadline === undefined || slot.from.day <= deadline;
}

/** A right is protected in time, also where nobody's hours leave room: then it is simply today's work, on the owner's clock (P15). */
function atOnce(assigned: Assigned, deadline: Day | undefined): Scheduled {
  const slot = restOfToday(assigned);
  const because = deadline === undefined ? message("timing.earliest") : message("timing.deadline", { date: formatDay(deadline) });
  const notAfter = deadline === undefined ? {} : { notAfter: formatDay(deadline) };
  return { ...assigned, day: slot.from.day, timing: { ...shown(slot), ...notAfter, because: [because] } };
}

/** The first in order who is not away today; where all are, it is nobody's in particular. */
function thereToday(action: Ranked, leading: Reason): Assigned {
  const passedOver: string[] = [];
  let assigned = assign(action, leading);
  while (assigned.colleague && isAway(assigned.colleague, clockOf(action.proposal.facts.case, assigned.colleague).now.day)) {
    passedOver.push(assigned.colleague.id);
    assigned = assign(action, leading, passedOver);
  }
  return assigned;
}

function restOfToday({ proposal, colleague }: Assigned): Slot {
  const { now, at } = clockOf(proposal.facts.case, colleague);
  return { from: now, to: now.minute < CLOSING ? at(now.day, CLOSING) : at(addDays(now.day, 1), 0) };
}

function onOfficeDay(assigned: Assigned, earliest: Day): Scheduled {
  const slot = officeDay(assigned.proposal.facts.case, assigned.colleague, earliest);
  return { ...assigned, day: slot.from.day, timing: { ...shown(slot), because: [message("timing.earliest")] } };
}

/** Where nobody told in which zone the office is, or the owner's hours never open: a working day, on the owner's clock or else on that of the as-of instant. */
function officeDay(from: Case, colleague: Colleague | undefined, earliest: Day): Slot {
  const { now, at } = clockOf(from, colleague);
  let day = Math.max(earliest, now.minute < CLOSING ? now.day : addDays(now.day, 1)) as Day;
  for (let tried = 0; tried < HORIZON_DAYS && !isIn(from, colleague, day); tried += 1) day = addDays(day, 1);
  return { from: day === now.day && now.minute > OPENING ? now : at(day, OPENING), to: at(day, CLOSING) };
}

function clockOf(from: Case, colleague: Colleague | undefined): { readonly now: Instant; readonly at: (day: Day, minute: number) => Instant } {
  const { zones, dossier } = from;
  const { asOf } = dossier;
  const [zone] = ownerSide(from, colleague)?.zones ?? [];
  if (zone === undefined) return { now: asOf, at: (day, minute) => instantAt(day, minute, asOf.offsetMinutes) };
  return { now: zones.on(zone, asOf.ms), at: (day, minute) => zones.at(zone, day, minute) };
}

/** Somebody looks again, also after a long closure. */
const LONGEST_WAIT = 366;
const OPENING = 9 * 60;
const CLOSING = 17 * 60;

function waitUntil(assigned: Assigned, held: readonly Day[], rules: readonly TreatmentRule[]): Scheduled {
  const { case: from } = assigned.proposal.facts;
  const { day, because } = lookAgainOn(assigned.proposal, held, rules);
  const side = ownerSide(from, assigned.colleague);
  const windows = side ? together([side]) : [];
  const [main] = windows;
  const open = main && firstSlot(from.zones, { from: morningOf(from, main, day), notAfterDay: addDays(day, LONGEST_WAIT), windows });
  const slot = open ?? officeDay(from, assigned.colleague, day);
  return { ...assigned, day: slot.from.day, timing: { ...shown(slot), because: [because] } };
}

function shown(slot: Slot): Pick<Timing, "from" | "to"> {
  return { from: formatInstant(slot.from), to: formatInstant(slot.to) };
}
