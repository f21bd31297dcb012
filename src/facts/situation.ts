/**
 * The dossier with what surrounds it: where and when the customer is, the calendar, and the policy's numbers.
 * @module
 */
import type { Calendar, Place, Zones } from "../calendar/calendar.js";
import type { Day } from "../calendar/day.js";
import type { Dossier, Invoice, Moment, Person, Told } from "../dossier/dossier.js";
import { type Law, lawFor } from "../law/law.js";
import { subjectOf } from "../law/subject.js";
import type { Pressure } from "../vocabulary.js";
import type { Limits } from "./limits.js";
import { peopleNow } from "./people-now.js";
import type { Settings } from "./settings.js";

/** What the outside hands in: the calendar, the clock arithmetic and the policy's numbers. */
export interface Surroundings {
  readonly calendar: Calendar;
  readonly zones: Zones;
  readonly limits: Limits;
  readonly settings: Settings;
  /** Currency of the policy's settings. */
  readonly policyCurrency: string;
  /** Pressure of every treatment by id, for reading past contacts. */
  readonly treatments: ReadonlyMap<string, { readonly pressure: Pressure }>;
}

/** The dossier with what surrounds it, before looking at any currency. */
export interface Situation extends Surroundings {
  readonly dossier: Dossier;
  /** The customer's people, with what our contacts taught about their channels. */
  readonly people: readonly Person[] | undefined;
  /** Today where the customer is. */
  readonly today: Day;
  /** Where the customer is; `undefined` when no country was told. */
  readonly place: Place | undefined;
  /** What the law asks where the customer is, today. */
  readonly law: Law;
}

/** Places the dossier in time and space. */
export function situationOf(dossier: Dossier, surroundings: Surroundings): Situation {
  const place = placeOf(dossier);
  const zone = zoneOf(dossier, place, surroundings);
  const today = zone === undefined ? dossier.asOf.day : surroundings.zones.on(zone, dossier.asOf.ms).day;
  const ordered = inOneOrder(dossier, (moment) => localDay(moment, zone, today, surroundings.zones));
  return { ...surroundings, dossier: ordered, people: peopleNow(ordered), place, today, law: lawFor(subjectOf(dossier), today) };
}

function placeOf(dossier: Dossier): Place | undefined {
  const { country, region } = dossier.customer;
  return country === undefined ? undefined : region === undefined ? { country } : { country, region };
}

/** The zone whose clock says which day it is for the customer. */
function zoneOf(dossier: Dossier, place: Place | undefined, { calendar, zones }: Surroundings): string | undefined {
  const candidates = [dossier.customer.timeZone, ...(place ? (calendar.zonesOf(place) ?? []) : []), dossier.creditor?.timeZone];
  return candidates.find((name) => name !== undefined && zones.isKnown(name));
}

/** The day of a moment where the customer is. What was told with an as-of of today cannot lie after it. */
function localDay({ day, instant }: Moment, zone: string | undefined, today: Day, zones: Zones): Day {
  const local = instant === undefined || zone === undefined ? day : zones.on(zone, instant.ms).day;
  return Math.min(local, today) as Day;
}

/** Lists without an order of their own get one, so that the order in which they were told changes nothing (P9). */
function inOneOrder(dossier: Dossier, dayOf: (moment: Moment) => Day): Dossier {
  const { people, colleagues, invoices, contacts, journal, promises, arrangements, nps, tickets, deadlines, rates } = dossier;
  const local = <T extends { readonly on: Moment }>(told: T): T => ({ ...told, on: { ...told.on, day: dayOf(told.on) } });
  return {
    ...dossier,
    ...(people && { people: sorted(people, ({ id }) => id) }),
    ...(colleagues && { colleagues: sorted(colleagues, ({ id }) => id) }),
    ...(invoices && { invoices: invoices.map(ofOneOrder) }),
    ...(contacts && { contacts: sorted(contacts.map(local), momentKey) }),
    ...(journal && { journal: sorted(journal.map(local), momentKey) }),
    ...(promises && { promises: sorted(promises, contentKey) }),
    ...(arrangements && { arrangements: sorted(arrangements, contentKey) }),
    ...(nps && { nps: sorted(nps, contentKey) }),
    ...(tickets && { tickets: sorted(tickets, contentKey) }),
    ...(deadlines && { deadlines: sorted(deadlines, contentKey) }),
    ...(rates && { rates: sorted(rates, contentKey) }),
  };
}

/** What happened to an invoice, too. Of the usual invoice with one payment there is nothing to sort. */
function ofOneOrder(invoice: Invoice): Invoice {
  const { payments, creditNotes, disputes } = invoice;
  if ([payments, creditNotes, disputes].every((list) => (list?.length ?? 0) < 2)) return invoice;
  return {
    ...invoice,
    ...(payments && { payments: sorted(payments, contentKey) }),
    ...(creditNotes && { creditNotes: sorted(creditNotes, contentKey) }),
    ...(disputes && { disputes: sorted(disputes, contentKey) }),
  };
}

function momentKey(told: Told & { readonly on: Moment; readonly outcome: string; readonly treatment?: string }): string {
  const { on, outcome, treatment } = told;
  return `${String(on.day).padStart(8, "0")} ${String(on.instant?.ms ?? 0).padStart(16, "0")} ${outcome} ${treatment ?? ""} ${contentKey(told)}`;
}

/** All that was told of a thing, but for its place in the list. */
function contentKey({ at: _, ...content }: Told): string {
  return JSON.stringify(content, (key, value: unknown) => (key === "at" ? undefined : value));
}

function sorted<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  if (list.length < 2) return list;
  return list
    .map((item) => ({ item, by: key(item) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ item }) => item);
}
