/**
 * What a plan has to say about the law data themselves: that a pack is old, or that a country has none.
 * @module
 */
import { type Day, daysBetween, parseDay } from "../calendar/day.js";
import { type Message, message } from "../vocabulary.js";
import { PACKS } from "./packs/index.js";
import type { LawSubject } from "./subject.js";

/** Notices for a customer on a day, by pack. */
export function lawNotices({ country }: LawSubject, today: Day): readonly Message[] {
  if (country === undefined) return [];
  const concerned = PACKS.filter((pack) => pack.entries.some((entry) => entry.countries.includes(country)));
  const own = concerned.some((pack) => pack.entries.every((entry) => entry.countries.length === 1));
  const stale = concerned.filter(({ checkedOn, staleAfterDays }) => daysBetween(parseDay(checkedOn) ?? today, today) > staleAfterDays);
  return [
    ...(own ? [] : [message("notice.law-none", { country })]),
    ...stale.map(({ pack, checkedOn }) => message("notice.law-stale", { pack: pack.toUpperCase(), date: checkedOn })),
  ];
}
