/**
 * Values of a fact of which the conditions can tell each from the next: every value written down, and enough values in every gap between them.
 * Facts that are compared with each other share one list, with as many values in each gap as there are facts, so that every order they can stand in
 * is there. Nothing else can matter to any comparison, so what holds of these values holds of all.
 * @module
 */
import { addDays, dayOf, formatDay, parseDay } from "../../calendar/day.js";
import type { Fact, FactValue } from "../../facts/fact.js";
import type { Range } from "./ranges.js";

/** Facts that are looked at together. */
export interface Linked {
  /** How many facts are compared with each other; 1 for a fact that stands alone. */
  readonly count: number;
  /** Every value written down for one of them. */
  readonly constants: readonly FactValue[];
  /** One of them may have decimals. */
  readonly dense: boolean;
  /** Words of closed lists among them. */
  readonly words: readonly string[];
  readonly ranges: readonly Range[];
}

const FIRST_DAY = parseDay("0001-01-01") ?? 0;
const LAST_DAY = parseDay("9999-12-31") ?? 0;
const SOME_DAY = dayOf(2026, 11, 23);

/** The values, those that are written down first. */
export function candidatesFor(fact: Fact, linked: Linked, range: Range | undefined): readonly FactValue[] {
  switch (fact.type) {
    case "boolean":
      return [true, false];
    case "choice":
      return fact.values ?? [];
    case "text":
      return texts(linked);
    case "date":
      return dates(linked);
    case "list":
      return [];
    default:
      return numbers(linked, fact.type === "number").filter((value) => value >= (range?.min ?? -Infinity) && value <= (range?.max ?? Infinity));
  }
}

function texts({ constants, words, count }: Linked): readonly string[] {
  const written = [...new Set([...constants.filter((one) => typeof one === "string"), ...words])];
  return [...written, ...freshTexts(written, count)];
}

/** So many texts that nobody wrote. */
export function freshTexts(written: readonly string[], count: number): readonly string[] {
  const fresh: string[] = [];
  for (let at = 1; fresh.length < count; at++) {
    const text = at === 1 ? "other" : `other-${at}`;
    if (!written.includes(text)) fresh.push(text);
  }
  return fresh;
}

function dates({ constants, count }: Linked): readonly string[] {
  const days = constants.flatMap((one) => (typeof one === "string" ? (parseDay(one) ?? []) : []));
  const cuts = ascending(days.length > 0 ? days : [SOME_DAY]);
  const between = wholeBetween(cuts, count).filter((day) => day >= FIRST_DAY && day <= LAST_DAY);
  return [...cuts, ...between].map((day) => formatDay(addDays(SOME_DAY, day - SOME_DAY)));
}

function numbers({ constants, count, dense, ranges }: Linked, decimals: boolean): readonly number[] {
  const written = constants.filter((one) => typeof one === "number");
  const ends = ranges.flatMap(({ min, max }) => [min, max]).filter((end) => end !== undefined);
  const cuts = ascending([...written, ...ends]);
  const from = cuts.length > 0 ? cuts : [0];
  const whole = [...from.filter((cut) => Number.isInteger(cut)), ...wholeBetween(from, count)];
  const all = dense ? [...from, ...whole, ...fractions(ascending([...from, ...whole]), count)] : whole;
  const fitting = new Set(decimals ? all : whole);
  // Numbers somebody wrote are shown first, nothing at all last: an amount just below 250 is more of a customer than one of 0.
  const shown = [...written, ...ascending([...fitting]).toReversed()].filter((one) => one !== 0 && fitting.has(one));
  return [...new Set([...shown, ...(fitting.has(0) ? [0] : [])])];
}

/** So many whole numbers before, between and after the cuts, where there are as many. */
function wholeBetween(cuts: readonly number[], count: number): readonly number[] {
  const [lowest = 0] = cuts;
  const highest = cuts[cuts.length - 1] ?? 0;
  const steps = Array.from({ length: count }, (_, step) => step);
  const before = steps.map((step) => Math.ceil(lowest) - 1 - step);
  const after = steps.map((step) => Math.floor(highest) + 1 + step);
  const between = cuts.flatMap((cut, at) => {
    const next = cuts[at + 1];
    return next === undefined ? [] : steps.map((step) => Math.floor(cut) + 1 + step).filter((value) => value < next);
  });
  return [...before, ...between, ...after];
}

/** So many numbers with decimals in every gap, and beyond both ends. */
function fractions(cuts: readonly number[], count: number): readonly number[] {
  const [lowest = 0] = cuts;
  const highest = cuts[cuts.length - 1] ?? 0;
  const steps = Array.from({ length: count }, (_, step) => step + 1);
  const between = cuts.flatMap((cut, at) => {
    const next = cuts[at + 1];
    return next === undefined ? [] : steps.map((step) => tidy(cut + ((next - cut) * step) / (count + 1), cut, next, count));
  });
  return [...steps.map((step) => lowest - step), ...between, ...steps.map((step) => highest + step)];
}

/** With one decimal, where that still lies in the gap. */
function tidy(value: number, from: number, to: number, count: number): number {
  const short = Math.round(value * 10) / 10;
  return count === 1 && short > from && short < to ? short : value;
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
