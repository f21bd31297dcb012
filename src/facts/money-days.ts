/**
 * When money comes in: days the customer told, its own payment runs, or the rhythm learnt from how it paid. They place a request for money just after
 * money came in and keep it out of the dry days before (D1, D2). Hints: they delay, up to a limit, and never press. Nothing is inferred about a person
 * receiving anything: a named run is used only where the customer told it, and is never called by its name in an explanation.
 * @module
 */
import { addDays, type Day, formatDay } from "../calendar/day.js";
import { NAMED_RUNS } from "../calendar/named-runs.js";
import { nextRunDay, type RunDay, runDaysIn } from "../calendar/run-days.js";
import { isOpenDay, rolled } from "../calendar/working-days.js";
import { type Message, message } from "../vocabulary.js";
import type { Case } from "./case.js";
import { dryStretchesOf } from "./dry-days.js";

/** A better day than the earliest, and why. */
export interface KindDay {
  readonly day: Day;
  readonly why: Message;
}

/** What is known of this customer's own money. */
export interface MoneyDays {
  readonly days: readonly RunDay[];
  readonly why: "timing.money-day" | "timing.own-run" | "timing.own-rhythm";
  readonly evidence: readonly string[];
}

/** Money that came in so many days ago is still there. */
const FRESH_DAYS = 3;
/** A pay day at the beginning of a long holiday becomes a contact at its end. */
const LONGEST_HOLIDAY = 16;

/**
 * The day on which a request for money is kindest: on or just after money comes in, and not just before a tax is paid. Never before `earliest`, never
 * more than `maxDelayDays` after today; `undefined` where the earliest day is kind already, where nothing is known, or where the day lies too far off.
 */
export function kindDayFor(from: Case, earliest: Day, maxDelayDays: number): KindDay | undefined {
  const latest = addDays(from.today, maxDelayDays);
  const known = moneyDaysOf(from);
  const arrivals = known ? arrivalsOf(from, known.days, earliest, latest) : [];
  const stretches = dryStretchesOf(from, earliest, latest, known !== undefined);
  const isFresh = (day: Day) => !known || arrivals.some((arrival) => arrival <= day && day <= addDays(arrival, FRESH_DAYS));
  const isDry = (day: Day) => stretches.some(({ first, last }) => first <= day && day <= last);
  const days = [earliest, ...arrivals, ...stretches.map(({ after }) => after)].filter((day) => day >= earliest && day <= latest).sort((a, b) => a - b);
  const day = days.find((one) => isFresh(one) && !isDry(one)) ?? days.find(isFresh) ?? days.find((one) => !isDry(one));
  if (day === undefined || day === earliest) return undefined;
  if (known && arrivals.includes(day)) return { day, why: message(known.why, { date: formatDay(day) }) };
  const passed = stretches.find(({ after }) => after === day);
  return passed && { day, why: passed.why };
}

/** The days on which somebody can be asked who has just received money, from before a day on. */
function arrivalsOf(from: Case, days: readonly RunDay[], earliest: Day, latest: Day): readonly Day[] {
  return runDaysIn(days, addDays(earliest, -LONGEST_HOLIDAY), latest, (day) => isOpenDay(from, day)).map((day) => rolled(from, day));
}

/** The days on which this customer's own money comes in or its payments go out, and what they rest on; `undefined` where nothing is known. */
export function moneyDaysOf(from: Case): MoneyDays | undefined {
  const { customer } = from.dossier;
  const told = (customer.moneyDays ?? []).filter((run) => !("named" in run) || NAMED_RUNS[run.named].flow === "in");
  if (told.length > 0) return { days: told, why: "timing.money-day", evidence: [`${customer.at}/moneyDays`] };
  const runs = customer.paymentPolicy?.runDays;
  if (runs?.length) return { days: runs, why: "timing.own-run", evidence: [`${customer.paymentPolicy?.at}/runDays`] };
  const { rhythm } = from;
  return rhythm && { days: rhythm.days, why: "timing.own-rhythm", evidence: rhythm.paid.map((payment) => payment.balance.invoice.at) };
}

/** The first money day from a day on; `undefined` where none is known, or its list of dates has ended. */
export function comingMoneyDay(from: Case, day: Day): { readonly day: Day; readonly evidence: readonly string[] } | undefined {
  const known = moneyDaysOf(from);
  const next = known && nextRunDay(known.days, day, (open) => isOpenDay(from, open));
  return next === undefined || !known ? undefined : { day: rolled(from, next), evidence: known.evidence };
}
