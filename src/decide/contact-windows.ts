/**
 * The windows of a step as a person would name them: whose they are, and the hours they usually leave in a week.
 * @module
 */
import { addDays, type Day, weekdayOf } from "../calendar/day.js";
import { clock } from "../calendar/instant.js";
import type { Colleague } from "../dossier/dossier.js";
import type { Case } from "../facts/case.js";
import type { Step } from "../guardrails/guardrail.js";
import { subjectOf } from "../law/subject.js";
import { lawfulHours } from "../law/windows.js";
import { customerSide } from "./moment/customer-side.js";
import { ownerSide } from "./moment/owner-side.js";
import type { NamedWindow, Side, WindowId } from "./moment/window.js";

export interface ContactWindow {
  readonly id: WindowId;
  readonly whose: "customer" | "owner";
  /** The clocks it is read on; several where nobody knows in which zone the customer is. */
  readonly zones: readonly string[];
  /** Usual hours; not there for a window that opens and closes by whole days. */
  readonly hours?: readonly UsualHours[];
  /** Entries of the law it rests on. */
  readonly law?: readonly string[];
}
/** Weekdays (1 = Monday) with the same hours, `09:00`–`12:30`. */
export interface UsualHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Both sides of a step; only the owner's for work inside, only the customer's where nobody knows the owner's clock. */
export function sidesOfStep(from: Case, step: Step, colleague: Colleague | undefined): { readonly customer?: Side; readonly owner?: Side } {
  const owner = ownerSide(from, colleague);
  return { ...(step.treatment.where === "customer" && { customer: customerSide(from, step) }), ...(owner && { owner }) };
}

/** The windows that apply to a step, in the order in which they count. */
export function contactWindows(from: Case, step: Step, colleague: Colleague | undefined): readonly ContactWindow[] {
  const { customer, owner } = sidesOfStep(from, step, colleague);
  const { entries } = lawfulHours(subjectOf(from.dossier), step.channel, from.today);
  const named = (whose: "customer" | "owner", { zones, windows }: Side): readonly ContactWindow[] =>
    windows.map((window) => ({
      id: window.id,
      whose,
      zones,
      ...(!WHOLE_DAYS.includes(window.id) && { hours: usualHours(window, from.today) }),
      ...(window.id === "lawful-hours" && entries.length > 0 && { law: entries }),
    }));
  return [...(customer ? named("customer", customer) : []), ...(owner ? named("owner", owner) : [])];
}

const WHOLE_DAYS: readonly WindowId[] = ["calendar", "holiday", "office-closed", "absence"];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Enough weeks for one odd day, such as Christmas Eve, not to count as usual. */
const WEEKS = 5;

function usualHours(window: NamedWindow, from: Day): readonly UsualHours[] {
  const groups = new Map<string, { readonly days: number[]; readonly from: string; readonly to: string }>();
  for (const weekday of WEEKDAYS) {
    for (const [open, close] of usualOn(window, from, weekday)) {
      const key = `${open} ${close}`;
      const group = groups.get(key) ?? { days: [], from: clock(open), to: clock(close) };
      group.days.push(weekday);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** What is open on most of the coming days of this weekday. */
function usualOn(window: NamedWindow, from: Day, weekday: number): ReturnType<NamedWindow["openOn"]> {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const seen = Array.from({ length: WEEKS }, (_, week) => window.openOn(addDays(first, 7 * week)));
  const texts = seen.map((open) => open.join(";"));
  const count = (text: string | undefined) => texts.filter((other) => other === text).length;
  return seen.reduce((most, open, index) => (count(texts[index]) > count(most.join(";")) ? open : most));
}
