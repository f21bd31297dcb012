/**
 * What is wished of a moment, besides that it lies inside every window.
 * @module
 */
import type { Day } from "../../calendar/day.js";
import type { Slot } from "../../calendar/slots.js";
import { comingDeadlines } from "../../facts/catalogue/deadlines.js";
import type { Economics } from "../../policy/policy.js";
import type { Assigned } from "../assign.js";
import type { Ranked } from "../proposal.js";
import { type KindDay, kindDayOf } from "./money-day.js";
import { type Answer, answerOf } from "./response-time.js";

export interface Wishes {
  /** The guardrails' delays and the connected colleague's time to agree, where the customer is; nothing begins before it. */
  readonly earliest: Day;
  readonly deadline?: Day;
  readonly answer?: Answer;
  readonly kind?: KindDay;
}

/** What is wished of this action when this colleague does it. */
export function wishesOf(assigned: Assigned, economics: Economics): Wishes {
  const { proposal, allowed, agreedFrom } = assigned;
  const { case: from } = proposal.facts;
  const earliest = Math.max(from.today, allowed.notBefore ?? 0, agreedFrom ?? 0) as Day;
  const deadline = deadlineOf(assigned);
  const answer = answerOf(from, proposal.treatment);
  const kind = kindDayOf(assigned, earliest, economics);
  return { earliest, ...(deadline !== undefined && { deadline }), ...(answer && { answer }), ...(kind && { kind }) };
}

/** What begins on the earliest day, and what on the money day where that is worth waiting for. Waiting has its limit, also where nobody is there on the day itself. */
export function beginnings<T extends { readonly slot: Slot }>({ earliest, kind }: Wishes, startingOn: (day: Day) => readonly T[]): readonly T[] {
  const kindest = kind?.worthIt ? startingOn(kind.day).filter(({ slot }) => slot.from.day <= kind.lastDay) : [];
  return [...startingOn(earliest), ...kindest];
}

/** The day by which a right has to be protected; for a request for money, the day after which asking comes too late for one of its invoices. */
export function deadlineOf({ proposal, allowed, joined }: Ranked): Day | undefined {
  const { treatment, facts } = proposal;
  const coming = comingDeadlines(facts.case);
  if (treatment.protects) return coming[0]?.on;
  if (!allowed.step.asksForMoney) return undefined;
  const about = [allowed, ...joined.map((other) => other.allowed)].flatMap(({ step }) => step.about.map(({ invoice }) => invoice.id));
  return coming.find(({ invoices }) => invoices.length === 0 || invoices.some((id) => about.includes(id)))?.on;
}
