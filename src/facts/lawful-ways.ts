/**
 * Ways of contact that the law closes for a while: enough attempts were made, somebody was just spoken to, or the customer did not choose them.
 * @module
 */
import { addDays, type Day, daysBetween } from "../calendar/day.js";
import type { Contact } from "../dossier/dossier.js";
import { type Clause, clausesOf } from "../law/law.js";
import { CHANNELS, type Channel, type Purpose, VOICE_CHANNELS } from "../vocabulary.js";
import { wasAnswered } from "./answered.js";
import type { Case } from "./case.js";
import { preferredChannel } from "./people-now.js";

export interface ClosedWays {
  readonly channels: readonly Channel[];
  /** Last day on which one of them is closed. */
  readonly until?: Day;
  readonly evidence: readonly string[];
}
interface Closure {
  readonly channels: readonly Channel[];
  readonly until: Day;
  readonly evidence: readonly string[];
}

/** Ways on which as many attempts were made as the law allows; `undefined` where it counts and nobody told our contacts. */
export function countedOut(from: Case): ClosedWays | undefined {
  const clauses = clausesOf(from.law, "contact-count");
  if (clauses.length > 0 && !from.dossier.contacts) return undefined;
  return closedBy(
    clauses.flatMap((clause): Closure[] => {
      const { most, withinDays } = clause.asks;
      const counted = attempts(from)
        .filter((contact) => concerns(clause, contact.channel) && daysBetween(contact.on.day, from.today) < withinDays)
        .sort((a, b) => a.on.day - b.on.day);
      // It opens again when so many have passed out of the window that there is room for one more.
      const leaving = counted.at(counted.length - most);
      if (counted.length < most || !leaving) return [];
      return [{ channels: clause.channels ?? CHANNELS, until: addDays(leaving.on.day, withinDays - 1), evidence: counted.map(({ at }) => at) }];
    }),
  );
}

/** Ways that rest because somebody was spoken to; a call from the customer counts too (Reg F). */
export function quietSinceTalk(from: Case): ClosedWays | undefined {
  const clauses = clausesOf(from.law, "quiet-after-conversation");
  if (clauses.length > 0 && !from.dossier.contacts) return undefined;
  const talks = (from.dossier.contacts ?? []).filter((contact) => VOICE_CHANNELS.includes(contact.channel) && isAboutMoney(contact) && wasAnswered(contact));
  return closedBy(
    clauses.flatMap((clause): Closure[] =>
      talks
        .filter((talk) => concerns(clause, talk.channel) && daysBetween(talk.on.day, from.today) <= clause.asks.days)
        .map((talk) => ({ channels: clause.channels ?? CHANNELS, until: addDays(talk.on.day, clause.asks.days), evidence: [talk.at] })),
    ),
  );
}

/** Ways that need the customer's consent and were neither preferred nor used by the customer. */
export function unchosen(from: Case): ClosedWays {
  const chosen = new Set<Channel | undefined>([preferredChannel(from.dossier, from.people)]);
  for (const contact of from.dossier.contacts ?? []) if (contact.direction === "in") chosen.add(contact.channel);
  const channels = clausesOf(from.law, "consent").flatMap((clause) => clause.channels ?? CHANNELS);
  return { channels: [...new Set(channels)].filter((channel) => !chosen.has(channel)).sort(), evidence: [from.dossier.customer.at] };
}

/** Our own attempts about money that nobody asked for. */
function attempts(from: Case): readonly Contact[] {
  return (from.dossier.contacts ?? []).filter((contact) => contact.direction === "out" && !contact.requested && isAboutMoney(contact));
}

const ABOUT_MONEY: readonly Purpose[] = ["payment", "legal", "agreement"];
function isAboutMoney({ purpose, treatment }: Contact): boolean {
  return ABOUT_MONEY.includes(purpose) || treatment !== undefined;
}

function concerns({ channels }: Pick<Clause, "channels">, channel: Channel): boolean {
  return channels === undefined || channels.includes(channel);
}

function closedBy(closures: readonly Closure[]): ClosedWays {
  const until = closures.reduce<Day | undefined>((last, closure) => (last === undefined || closure.until > last ? closure.until : last), undefined);
  return {
    channels: [...new Set(closures.flatMap(({ channels }) => channels))].sort(),
    ...(until !== undefined && { until }),
    evidence: [...new Set(closures.flatMap(({ evidence }) => evidence))],
  };
}
