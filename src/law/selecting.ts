/**
 * Which entries concern a customer on a day. What is not told can be anything, so whatever could apply does.
 * @module
 */
import { type Day, parseDay } from "../calendar/day.js";
import { settlePlace } from "../calendar/regions.js";
import type { LawEntry, RuleName } from "./entry.js";
import { PACKS } from "./packs/index.js";
import type { LawSubject } from "./subject.js";

/** The entries that apply, or could, of all kinds of rules or of one; none where the country was not told or no pack has it. */
export function entriesFor(subject: LawSubject, day: Day, rule?: RuleName): readonly LawEntry[] {
  const { country, region: told } = subject;
  const all = country === undefined ? undefined : BY_COUNTRY.get(country);
  if (country === undefined || !all) return [];
  const { region } = settlePlace(told === undefined ? { country } : { country, region: told });
  return all.flatMap(({ entry, from, to }) =>
    (rule === undefined || entry.asks.rule === rule) && from <= day && day <= to && couldApply(entry, subject, region) ? [entry] : [],
  );
}

function couldApply({ regions, cities, appliesTo, elsewhere }: LawEntry, { city, kind, actor }: LawSubject, region: string | undefined): boolean {
  return (
    couldBe(regions, region) &&
    couldBe(appliesTo.customerKind, kind) &&
    (couldBe(appliesTo.actor, actor) || (elsewhere !== undefined && couldBe(elsewhere.actor, actor))) &&
    (cities === undefined || couldBe(cities, city?.trim().toLowerCase().replace(/\s+/gu, " ")))
  );
}

function couldBe<T>(concerned: readonly T[] | undefined, told: T | undefined): boolean {
  return concerned === undefined || told === undefined || concerned.includes(told);
}

interface Dated {
  readonly entry: LawEntry;
  /** First and last day. */
  readonly from: number;
  readonly to: number;
}
const BY_COUNTRY: ReadonlyMap<string, readonly Dated[]> = byCountry();

function byCountry(): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const entry of PACKS.flatMap((pack) => pack.entries)) {
    const dated = { entry, from: parseDay(entry.validFrom) ?? Number.NEGATIVE_INFINITY, to: parseDay(entry.validTo ?? "") ?? Number.POSITIVE_INFINITY };
    for (const country of entry.countries) found.set(country, [...(found.get(country) ?? []), dated]);
  }
  return found;
}
