/**
 * The dossier with what surrounds it: where and when the customer is, the calendar, and the policy's numbers.
 * @module
 */
import type { Calendar, Place, Zones } from "../calendar/calendar.js";
import type { Day } from "../calendar/day.js";
import type { Dossier, Person } from "../dossier/dossier.js";
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
}

/** Places the dossier in time and space. */
export function situationOf(dossier: Dossier, surroundings: Surroundings): Situation {
  const place = placeOf(dossier);
  return { ...surroundings, dossier, people: peopleNow(dossier), place, today: todayOf(dossier, place, surroundings) };
}

function placeOf(dossier: Dossier): Place | undefined {
  const { country, region } = dossier.customer;
  return country === undefined ? undefined : region === undefined ? { country } : { country, region };
}

function todayOf(dossier: Dossier, place: Place | undefined, { calendar, zones }: Surroundings): Day {
  const candidates = [dossier.customer.timeZone, ...(place ? (calendar.zonesOf(place) ?? []) : []), dossier.creditor?.timeZone];
  const zone = candidates.find((name) => name !== undefined && zones.isKnown(name));
  return zone === undefined ? dossier.asOf.day : zones.on(zone, dossier.asOf.ms).day;
}
