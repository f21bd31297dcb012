/**
 * The coming days of one action, one by one: what is closed and why, what is known of the customer's money, deadlines, and where the moment lies.
 * It decides nothing; it shows what `schedule` chose from.
 * @module
 */
import { addDays, type Day, daysBetween, formatDay, parseDay, weekdayOf } from "../calendar/day.js";
import { clock } from "../calendar/instant.js";
import { runDaysIn } from "../calendar/run-days.js";
import { firstSlot, type Window } from "../calendar/slots.js";
import { isOpenDay, isWeekend, rolled } from "../calendar/working-days.js";
import type { Case } from "../facts/case.js";
import { comingDeadlines } from "../facts/catalogue/deadlines.js";
import { dryStretchesOf } from "../facts/dry-days.js";
import { moneyDaysOf } from "../facts/money-days.js";
import type { Step } from "../guardrails/guardrail.js";
import type { Treatment } from "../policy/treatment.js";
import type { DeadlineKind } from "../vocabulary.js";
import { type ContactWindow, contactWindows, sidesOfStep } from "./contact-windows.js";
import { type Side, together, type WindowId } from "./moment/window.js";
import type { Action } from "./plan.js";

export interface DayAhead {
  readonly day: string;
  /** Monday is 1. */
  readonly weekday: number;
  /** Windows that leave no minute of this day, the customer's first. */
  readonly closedBy: readonly WindowId[];
  /** Stretches of at least half an hour that lie in every window and not in the past, on the first clock of `Moments.zones`. */
  readonly open: readonly { readonly from: string; readonly to: string }[];
  /** A day on which people do not work where the customer is. */
  readonly weekend: boolean;
  readonly moneyDay: boolean;
  readonly dryDay: boolean;
  readonly deadlines: readonly DeadlineKind[];
  /** Whether the moment that was chosen is on this day. */
  readonly moment: boolean;
}

export interface Moments {
  readonly action: string;
  readonly treatment: string;
  /** Zones of the customer, or of the owner for work inside. */
  readonly zones: readonly string[];
  readonly windows: readonly ContactWindow[];
  /** From today to a week after the moment; of what lies further ahead only the days around the moment. */
  readonly days: readonly DayAhead[];
}

/** Weeks that a person can still overlook. */
const MOST_DAYS = 70;

/** The coming days for an action of a plan. */
export function daysAhead(from: Case, action: Action, treatment: Treatment): Moments {
  const step = stepOf(action, treatment);
  const colleague = from.dossier.colleagues?.find(({ id }) => id === action.owner.id);
  const { customer, owner } = sidesOfStep(from, step, colleague);
  // A message that was got ready before is delivered in the customer's hours alone.
  const sides = [...(customer ? [customer] : []), ...(owner && !(customer && action.timing.prepare) ? [owner] : [])];
  const momentDay = parseDay(action.timing.from.slice(0, 10)) ?? from.today;
  const last = addDays(momentDay, 7);
  // The owner's clock may still be a day behind the customer's.
  const begins = Math.min(from.today, momentDay) as Day;
  const first = daysBetween(begins, last) > MOST_DAYS ? addDays(last, -MOST_DAYS) : begins;
  const known = knownOf(from, first, last);
  const windows = together(sides);
  const days = Array.from({ length: Math.max(1, daysBetween(first, last) + 1) }, (_, index): DayAhead => {
    const day = addDays(first, index);
    return {
      day: formatDay(day),
      weekday: weekdayOf(day),
      closedBy: closedBy(from, sides, day),
      open: openOn(from, windows, day),
      weekend: isWeekend(from.place, day),
      moneyDay: known.moneyDays.has(day),
      dryDay: known.isDry(day),
      deadlines: known.deadlines.flatMap(({ kind, on }) => (on === day ? [kind] : [])),
      moment: day === momentDay,
    };
  });
  const zones = sides[0]?.zones ?? [];
  return { action: action.id, treatment: action.treatment, zones, windows: contactWindows(from, step, colleague), days };
}

/** The step an action was made from, as far as windows look at it. */
function stepOf({ pressure, channel, tone, automatic, asksForMoney }: Action, treatment: Treatment): Step {
  return { treatment, pressure, ...(channel !== undefined && { channel }), tone, automatic, asksForMoney, about: [], episodes: [] };
}

function knownOf(from: Case, first: Day, last: Day) {
  const money = moneyDaysOf(from);
  const runs = money ? runDaysIn(money.days, first, last, (day) => isOpenDay(from, day)).map((day) => rolled(from, day)) : [];
  const dry = dryStretchesOf(from, first, last, money !== undefined);
  return {
    moneyDays: new Set<Day>(runs),
    isDry: (day: Day) => dry.some((stretch) => stretch.first <= day && day <= stretch.last),
    deadlines: comingDeadlines(from),
  };
}

/** Windows without a minute on this day of the first clock; another side's clock may show two days during it. */
function closedBy({ zones }: Case, sides: readonly Side[], day: Day): readonly WindowId[] {
  const main = sides[0]?.zones[0];
  const daysOn = (zone: string | undefined): readonly Day[] => {
    if (main === undefined || zone === undefined || !zones.isKnown(main) || !zones.isKnown(zone)) return [day];
    return [...new Set([zones.at(main, day, 0).ms, zones.at(main, addDays(day, 1), 0).ms - 1].map((ms) => zones.on(zone, ms).day))];
  };
  return [
    ...new Set(
      sides.flatMap((side) => {
        const days = [...new Set((side.zones.length > 0 ? side.zones : [undefined]).flatMap(daysOn))];
        return side.windows.filter((window) => days.every((on) => window.openOn(on).length === 0)).map(({ id }) => id);
      }),
    ),
  ];
}

/** What is open in all windows on a day of the first window's clock. */
function openOn({ zones, dossier }: Case, windows: readonly Window[], day: Day): DayAhead["open"] {
  const [main] = windows;
  if (!main || !windows.every(({ zone }) => zones.isKnown(zone))) return [];
  const end = zones.at(main.zone, addDays(day, 1), 0).ms;
  const found: { from: string; to: string }[] = [];
  let at = Math.max(zones.at(main.zone, day, 0).ms, dossier.asOf.ms);
  while (at < end) {
    const slot = firstSlot(zones, { from: zones.on(main.zone, at), notAfterDay: day, windows });
    if (!slot) break;
    found.push({ from: clock(slot.from.minute), to: slot.to.day > day ? "24:00" : clock(slot.to.minute) });
    at = slot.to.ms;
  }
  return found;
}
