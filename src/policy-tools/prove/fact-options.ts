/**
 * What a fact can be, as far as a guardrail can tell.
 * @module
 */
import { addDays, type Day, formatDay } from "../../calendar/day.js";
import type { Fact, FactValue } from "../../facts/fact.js";
import type { Limits } from "../../facts/limits.js";
import { cutsOf } from "./cuts.js";
import type { Choose, Option, Options } from "./explore.js";
import { COUNTABLE, numberOptions } from "./number-options.js";

export interface Looking {
  readonly choose: Choose;
  readonly limits: Limits;
  readonly today: Day;
  /** What it is for somebody about whom nothing stands in the way: looked at first. */
  readonly usual: FactValue | undefined;
  /** What an element of a list is: the number of an invoice is that invoice, any other word is itself. */
  readonly called: (element: string) => string;
  /** Told where the regions are not written down, so that one value says nothing of the others. */
  readonly opaque: (what: string) => void;
}

const DAYS_AWAY: readonly number[] = [-400, -1, 0, 1, 400];
const COUNTED: readonly Fact["type"][] = ["count", "money", "percent"];

/** Whether the fact is known. Any fact may be unknown, whatever the catalogue says. */
export function isFactKnown({ name }: Fact, { choose, usual }: Looking): boolean {
  return choose(`${name} known`, firstOf([named(true), named(false)], usual !== undefined));
}

/** The value of a fact that is known, decided when it is looked at. */
export function valueOfFact(fact: Fact, looking: Looking): FactValue {
  const { choose, limits, today, usual, opaque } = looking;
  const pick = (options: readonly Option<FactValue>[]) => choose(fact.name, firstOf(options, usual));
  switch (fact.type) {
    case "boolean":
      return pick([named(true), named(false)]);
    case "choice":
      return pick((fact.values ?? []).map(named));
    case "date":
      return pick(DAYS_AWAY.map((days) => ({ is: formatDay(addDays(today, days)), region: `today${days < 0 ? "" : "+"}${days}` })));
    case "list":
      return listOf(fact.name, looking);
    case "text":
      opaque(fact.name);
      return usual ?? "some";
    default: {
      const cuts = cutsOf(fact.name, limits);
      if (!cuts) opaque(fact.name);
      return cuts ? pick(numberOptions(cuts, COUNTED.includes(fact.type) ? COUNTABLE : undefined)) : (usual ?? 0);
    }
  }
}

function named<T extends boolean | string>(is: T): Option<T> {
  return { is, region: String(is) };
}

/** The same options, the usual one in front. */
function firstOf<T extends FactValue>(options: readonly Option<T>[], usual: FactValue | undefined): Options<T> {
  const [first, ...rest] = [...options.filter(({ is }) => is === usual), ...options.filter(({ is }) => is !== usual)];
  if (!first) throw new TypeError("A closed list of values has values.");
  return [first, ...rest];
}

/** A list of which each element is decided when somebody asks for it. */
function listOf(name: string, { choose, usual, called, opaque }: Looking): readonly string[] {
  const had: readonly string[] = Array.isArray(usual) ? usual : [];
  const has = (element: string) => choose(`${name} has ${called(element)}`, firstOf([named(true), named(false)], had.includes(element)));
  return new Proxy(had, {
    get: (list, key) => {
      if (key === "includes") return has;
      opaque(name);
      return Reflect.get(list, key);
    },
  });
}
