/**
 * Does every moment of a plan lie in every window that applies? Looks with Temporal, date-holidays and tables typed by hand at the JSON of a dossier
 * and a plan; shares no code with src/ (P8).
 */
import { Temporal } from "temporal-polyfill";
import { type Clock, clockAt, clocksDuring, dateAfter, weekdayOf } from "./clock.js";
import { weekendOf, zonesOf } from "./places.js";
import { rests } from "./rest-days.js";
import type { ToldAction, ToldColleague, ToldDossier, ToldPlan } from "./told.js";
import { isOpen, windowsOfCustomer, windowsOfOwner } from "./windows.js";

/** What is wrong with the moments of a plan, in words; nothing where every moment is right. */
export function objections(told: ToldDossier, plan: ToldPlan): readonly string[] {
  return plan.actions.flatMap((action) => {
    const wrong = [...aboutTime(told, action), ...(action.channel === undefined ? [] : aboutCustomer(told, action)), ...aboutOwner(told, action)];
    return wrong.map((what) => `${action.treatment} by ${action.channel ?? "ourselves"}, ${action.timing.from} to ${action.timing.to}: ${what}`);
  });
}

function stretchOf({ timing }: { readonly timing: { readonly from: string; readonly to: string } }): readonly [from: Temporal.Instant, to: Temporal.Instant] {
  return [Temporal.Instant.from(timing.from), Temporal.Instant.from(timing.to)];
}

/** Not before now, and not over before it begins. Seconds are not shown, so what begins now may seem to begin within the minute. */
function aboutTime({ asOf }: ToldDossier, action: ToldAction): readonly string[] {
  const [from, to] = stretchOf(action);
  const now = Temporal.Instant.from(asOf);
  const earliest = action.channel === undefined ? now.subtract({ seconds: 59 }) : now;
  return [
    ...(Temporal.Instant.compare(from, earliest) < 0 ? [`begins before ${asOf}`] : []),
    ...(Temporal.Instant.compare(from, to) < 0 ? [] : ["has no length"]),
    ...aboutPreparing(action, now),
    ...aboutOtherClock(action),
  ];
}

/** A message is got ready between now and its delivery; what is spoken cannot be. */
function aboutPreparing({ channel = "", timing }: ToldAction, now: Temporal.Instant): readonly string[] {
  if (!timing.prepare) return [];
  const [from, to] = stretchOf({ timing: timing.prepare });
  return [
    ...(["email", "letter", "registered-letter", "sms", "portal"].includes(channel) ? [] : ["is got ready before, which a conversation cannot be"]),
    ...(Temporal.Instant.compare(from, now) < 0 || Temporal.Instant.compare(from, to) >= 0 ? ["is got ready before now, or in no time"] : []),
    ...(Temporal.Instant.compare(to, Temporal.Instant.from(timing.from)) > 0 ? ["is got ready after it is delivered"] : []),
  ];
}

/** Both clocks show the same stretch. */
function aboutOtherClock({ timing }: ToldAction): readonly string[] {
  if (!timing.office) return [];
  const [[from, to], [ours, until]] = [stretchOf({ timing }), stretchOf({ timing: timing.office })];
  return Temporal.Instant.compare(from, ours) === 0 && Temporal.Instant.compare(to, until) === 0 ? [] : ["is another stretch on the owner's clock"];
}

function aboutCustomer(told: ToldDossier, action: ToldAction): readonly string[] {
  const { country, region, timeZone, preferredHours } = told.customer;
  if (country === undefined) return ["nobody knows the country"];
  const zones = timeZone === undefined ? zonesOf(country, region) : [timeZone];
  if (zones.length === 0) return ["nobody knows the clock"];
  const [from, to] = stretchOf(action);
  const shown = action.timing.from.slice(16);
  const written = zones.some((zone) => clockAt(zone, from).offset === shown) ? [] : [`${shown} is on none of the customer's clocks`];
  const disturbed = zones.flatMap((zone) =>
    clocksDuring(zone, from, to).flatMap((clock) => [
      ...outside(windowsOfCustomer(told, action, clock.date, zones.length), clock, zone),
      ...(rests(country, region, clock.date) ? [`${clock.date} is a holiday in ${region ?? country}`] : []),
      ...(preferredHours === undefined && weekendOf(country, clock.date).includes(clock.weekday) ? [`${clock.date} is the weekend in ${country}`] : []),
    ]),
  );
  return [...new Set([...written, ...disturbed])];
}

function aboutOwner(told: ToldDossier, action: ToldAction): readonly string[] {
  const colleague = (told.colleagues ?? []).find(({ id }) => id === action.owner.id);
  const zone = zoneOfOwner(told, colleague);
  if (zone === undefined || (action.channel === undefined && !comesIn(told, colleague, zone, action.treatment))) return [];
  const { prepare } = action.timing;
  const [from, to] = stretchOf({ timing: prepare ?? action.timing });
  const windows = windowsOfOwner(told, colleague);
  const delivered = clockAt(zone, Temporal.Instant.from(action.timing.from)).date;
  const gone = prepare && isAway(colleague, delivered) ? [`the owner is away on ${delivered}, when it is delivered`] : [];
  const missed = clocksDuring(zone, from, to).flatMap((clock) => [
    ...outside(windows, clock, zone),
    ...(isAway(colleague, clock.date) ? [`the owner is away on ${clock.date}`] : []),
    ...(isClosed(told, clock.date) || isWeekend(told, clock) ? [`the office is closed on ${clock.date}`] : []),
  ]);
  return [...new Set([...gone, ...missed])];
}

function outside(windows: ReturnType<typeof windowsOfOwner>, { date, weekday, minute }: Clock, zone: string): readonly string[] {
  const missed = windows.filter((window) => !isOpen(window, weekday, minute));
  return missed.map(({ name }) => `outside ${name}: in ${zone} it is ${date} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`);
}

/** The clock a colleague works by; nobody's where it was not told and the office's country has several, or was not told either. */
function zoneOfOwner({ creditor }: ToldDossier, colleague: ToldColleague | undefined): string | undefined {
  if (colleague?.timeZone !== undefined) return colleague.timeZone;
  if (creditor?.timeZone !== undefined) return creditor.timeZone;
  const zones = creditor?.country === undefined ? [] : zonesOf(creditor.country, creditor.region);
  return zones.length === 1 ? zones[0] : undefined;
}

/**
 * Whether the owner is at work at all in the weeks to come. If never, inside work is planned on an ordinary day, so that somebody sees it;
 * a right that would lapse is never left until the owner is back.
 */
function comesIn(told: ToldDossier, colleague: ToldColleague | undefined, zone: string, treatment: string): boolean {
  if (treatment === "protect-right") return false;
  const today = clockAt(zone, Temporal.Instant.from(told.asOf)).date;
  const windows = windowsOfOwner(told, colleague);
  const isIn = (date: string) => {
    const weekday = weekdayOf(date);
    if (isAway(colleague, date) || isClosed(told, date) || isWeekend(told, { date, weekday })) return false;
    return Array.from({ length: 48 }, (_, half) => half * 30).some((minute) =>
      windows.every((window) => isOpen(window, weekday, minute) && isOpen(window, weekday, minute + 29)),
    );
  };
  return Array.from({ length: 55 }, (_, index) => dateAfter(today, index + 1)).some(isIn);
}

function isAway(colleague: ToldColleague | undefined, date: string): boolean {
  return (colleague?.absences ?? []).some(({ from, until }) => from <= date && date <= until);
}

/** The office keeps the holidays of where it is; of where the customer is, where nobody told. */
function isClosed({ creditor, customer }: ToldDossier, date: string): boolean {
  const { country, region } = creditor?.country === undefined ? customer : creditor;
  return (creditor?.closedDays ?? []).includes(date) || (country !== undefined && rests(country, region, date));
}

/** Where the office told no hours, it keeps the weekend of its country. */
function isWeekend({ creditor, customer }: ToldDossier, { date, weekday }: Pick<Clock, "date" | "weekday">): boolean {
  return creditor?.officeHours === undefined && weekendOf(creditor?.country ?? customer.country ?? "", date).includes(weekday);
}
