/**
 * How soon a customer hears from us: so many working hours of the office after the news came (D5). The clock does not stop for the absence of one
 * colleague; another takes it then.
 * @module
 */
import { addDays, type Day } from "../../calendar/day.js";
import type { Instant } from "../../calendar/instant.js";
import type { Contact, Moment } from "../../dossier/dossier.js";
import type { Case } from "../../facts/case.js";
import type { SettingName } from "../../facts/settings.js";
import type { Treatment } from "../../policy/treatment.js";
import { afterOfficeHours } from "./office-time.js";
import { ownerSide } from "./owner-side.js";

export interface Answer {
  readonly by: Instant;
  /** Whether it answers something the customer said; else it is care of our own accord. */
  readonly isNews: boolean;
  /** Where its time is up: when it was due. Then it comes as soon as can be, and within the same time from now. */
  readonly wasDue?: Instant;
}

interface Target {
  readonly setting: SettingName;
  /** When the news came; `undefined` where nobody told. */
  readonly since: (from: Case) => Moment | undefined;
}

/** Which news each treatment answers. */
const TARGETS: Readonly<Record<string, Target>> = {
  "satisfaction-call": { setting: "detractorWithinWorkingHours", since: ({ dossier }) => latest((dossier.nps ?? []).map(({ on }) => ({ day: on }))) },
  "answer-dispute": { setting: "disputeWithinWorkingHours", since: oldestDispute },
  "answer-paid-already": { setting: "disputeWithinWorkingHours", since: oldestDispute },
  "mend-service": { setting: "complaintWithinWorkingHours", since: lastComplaint },
  "answer-question": { setting: "complaintWithinWorkingHours", since: lastComplaint },
  "send-copy": { setting: "copyWithinWorkingHours", since: (from) => lastTold(from, ["asked-for-copy", "says-not-received"]) },
};

/** The moment by which this treatment answers; `undefined` for what is no answer, and where nobody knows when the office is open. */
export function answerOf(from: Case, treatment: Treatment): Answer | undefined {
  if (treatment.pressure !== 1) return undefined;
  const target = Object.hasOwn(TARGETS, treatment.id) ? TARGETS[treatment.id] : undefined;
  const { asOf } = from.dossier;
  const hours = Number(from.settings[target?.setting ?? "careWithinWorkingHours"]);
  const news = target?.since(from);
  const isNews = news !== undefined;
  const by = afterOfficeHours(from, news ? cameBy(from, news) : asOf, hours);
  if (!by || by.ms > asOf.ms) return by && { by, isNews };
  const now = afterOfficeHours(from, asOf, hours);
  return now && { by: now, isNews, wasDue: by };
}

/** News that only has a day came by the end of it, and no later than now. */
function cameBy(from: Case, { day, instant }: Moment): Instant {
  const { asOf } = from.dossier;
  const zone = ownerSide(from)?.zones[0];
  const came = instant ?? (zone === undefined ? asOf : from.zones.at(zone, addDays(day, 1), 0));
  return came.ms < asOf.ms ? came : asOf;
}

function oldestDispute({ balances }: Case): Moment | undefined {
  const open = balances.flatMap(({ invoice }) => (invoice.disputes ?? []).filter(({ answered }) => answered === undefined));
  return open.length === 0 ? undefined : { day: Math.min(...open.map(({ raised }) => raised)) as Day };
}

/** What was said last; else the ticket that waits longest. */
function lastComplaint(from: Case): Moment | undefined {
  const open = (from.dossier.tickets ?? []).filter(({ closed }) => closed === undefined);
  const told = lastTold(from, ["reached-unhappy"]);
  return told ?? (open.length === 0 ? undefined : { day: Math.min(...open.map(({ opened }) => opened)) as Day });
}

function lastTold({ dossier }: Case, outcomes: readonly Contact["outcome"][]): Moment | undefined {
  return latest((dossier.contacts ?? []).filter(({ outcome }) => outcomes.includes(outcome)).map(({ on }) => on));
}

function latest(moments: readonly Moment[]): Moment | undefined {
  return moments.reduce<Moment | undefined>((last, moment) => (last && last.day > moment.day ? last : moment), undefined);
}
