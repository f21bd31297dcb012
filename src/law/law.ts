/**
 * What the law asks in a place on a day: entries added up, each in the strict direction only. Laws form a lattice and are joined by its meet: the
 * fewest contacts, the longest rest, the longest term, everything that must be said. There is no way to write a permission, so an entry that is
 * uncertain can tighten like any other and can never allow anything. (Hours are added up per day in `windows.ts`.)
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Channel } from "../vocabulary.js";
import type { LawEntry, LawRule, RuleName } from "./entry.js";
import { entriesFor } from "./selecting.js";
import type { LawSubject } from "./subject.js";

type ClauseRule = Exclude<LawRule, { readonly rule: "hours" }>;

/** One thing the law asks, on some ways or (not told) on all, and the entries it rests on. */
export interface Clause<R extends ClauseRule = ClauseRule> {
  readonly asks: R;
  readonly channels?: readonly Channel[];
  readonly entries: readonly string[];
}
/** Clauses by what makes them comparable: two with one key are merged into the stricter. */
export type Law = ReadonlyMap<string, Clause>;

/** The law for a customer on a day: the meet of all entries that apply or could. */
export function lawFor(subject: LawSubject, day: Day): Law {
  return lawOf(entriesFor(subject, day));
}

/** The meet of entries; without any, nothing is asked. */
export function lawOf(entries: readonly LawEntry[]): Law {
  const law = new Map<string, Clause>();
  for (const { id, asks, appliesTo } of entries) {
    if (asks.rule !== "hours") add(law, { asks, ...(appliesTo.channels && { channels: appliesTo.channels }), entries: [id] });
  }
  return law;
}

/** What both ask. */
export function meet(a: Law, b: Law): Law {
  const law = new Map(a);
  for (const clause of b.values()) add(law, clause);
  return law;
}

/** The clauses of one kind of rule that concern a way of contact; of all ways where none is named. */
export function clausesOf<N extends Exclude<RuleName, "hours">>(
  law: Law,
  rule: N,
  channel?: Channel,
): readonly Clause<Extract<ClauseRule, { readonly rule: N }>>[] {
  return [...law.values()].filter(
    (clause): clause is Clause<Extract<ClauseRule, { readonly rule: N }>> =>
      clause.asks.rule === rule && (channel === undefined || clause.channels === undefined || clause.channels.includes(channel)),
  );
}

function add(law: Map<string, Clause>, clause: Clause): void {
  const key = keyOf(clause);
  const before = law.get(key);
  const entries = [...new Set([...(before?.entries ?? []), ...clause.entries])].sort();
  law.set(key, { ...clause, asks: before ? stricter(before.asks, clause.asks) : sorted(clause.asks), entries });
}

/** Everything but what can be compared. */
function keyOf({ asks, channels }: Clause): string {
  const ways = channels ? [...channels].sort().join(" ") : "";
  switch (asks.rule) {
    case "contact-count":
      return `${asks.rule}|${ways}|${asks.withinDays}`;
    case "delivery":
      return `${asks.rule}|${ways}|${asks.by}|${asks.counting}`;
    case "content":
      return `${asks.rule}|${ways}|${asks.in}`;
    case "pause":
      return `${asks.rule}|${ways}|${asks.circumstance}|${asks.with ?? ""}`;
    case "payment-term":
      return `${asks.rule}|${ways}|${asks.between ?? ""}`;
    case "kept":
      return `${asks.rule}|${ways}|${asks.by}`;
    default:
      return `${asks.rule}|${ways}`;
  }
}

/** The stricter of two that share a key, point by point. */
function stricter(a: ClauseRule, b: ClauseRule): ClauseRule {
  if (a.rule === "contact-count" && b.rule === a.rule) return { ...a, most: Math.min(a.most, b.most) };
  if (a.rule === "quiet-after-conversation" && b.rule === a.rule) return { ...a, days: Math.max(a.days, b.days) };
  if (a.rule === "delivery" && b.rule === a.rule) return { ...a, days: Math.max(a.days, b.days) };
  if (a.rule === "payment-term" && b.rule === a.rule) return { ...a, mostDays: Math.min(a.mostDays, b.mostDays) };
  if (a.rule === "language" && b.rule === a.rule) return a.hardest < b.hardest ? a : b;
  if (a.rule === "content" && b.rule === a.rule) return sorted({ ...a, must: [...a.must, ...b.must] });
  if (a.rule === "notice" && b.rule === a.rule) {
    const starts = a.starts === b.starts ? a.starts : "day-after-delivery";
    return { ...a, freeDays: Math.max(a.freeDays, b.freeDays), starts, mailNeedsProof: a.mailNeedsProof || b.mailNeedsProof };
  }
  if (a.rule === "pause" && b.rule === a.rule) {
    const longest = (x: number | undefined, y: number | undefined) => (x === undefined ? y : Math.max(x, y ?? x));
    const days = longest(a.days, b.days);
    const months = longest(a.months, b.months);
    const afterEnd = longest(a.afterEnd, b.afterEnd);
    return { ...a, ...(days !== undefined && { days }), ...(months !== undefined && { months }), ...(afterEnd !== undefined && { afterEnd }) };
  }
  return a;
}

/** One order for what is said, whoever asked for it first. */
function sorted(asks: ClauseRule): ClauseRule {
  return asks.rule === "content" ? { ...asks, must: [...new Set(asks.must)].sort() } : asks;
}
