/**
 * Can this hold of anybody, and of whom? Exact for comparisons with values and between facts of one kind; what cannot be decided is said to be unknown.
 * @module
 */
import type { FactValue } from "../../facts/fact.js";
import type { RegionContext } from "./context.js";
import { type Dimension, IN } from "./dimensions.js";
import type { Formula } from "./formula.js";
import { CURRENCY } from "./primitive.js";
import { type Question, questionOf } from "./question.js";
import { type Possible, search } from "./search.js";

/** What each fact is; `undefined` where it has to be unknown. Facts that do not matter are left out. */
export type Situation = ReadonlyMap<string, FactValue | undefined>;
/** What the facts are of a customer the answer should be close to. */
export interface Near {
  /** Whether anything is preferred for this fact. */
  has(fact: string): boolean;
  get(fact: string): FactValue | undefined;
}
export type Answer =
  | { readonly kind: "yes"; readonly situation: Situation; readonly tries: number }
  | { readonly kind: "no"; readonly tries: number }
  | { readonly kind: "unknown"; readonly why: "budget" | "inexact"; readonly tries: number };
export interface SatisfyOptions {
  /** Most tries; 20,000 where not said. */
  readonly budget?: number;
  readonly near?: Near;
}

export const BUDGET = 20_000;

/** Whether the formula can hold, with the facts of somebody it holds of. */
export function satisfy(formula: Formula, context: RegionContext, options?: SatisfyOptions): Answer {
  return asker(context)(formula, options);
}

/** Asks in one context. A formula that is asked again, of another customer, is laid out once. */
export function asker(context: RegionContext): (formula: Formula, options?: SatisfyOptions) => Answer {
  const questions = new WeakMap<Formula, Question>();
  return (formula, { budget = BUDGET, near } = {}) => {
    const question = questions.get(formula) ?? questionOf(formula, context);
    questions.set(formula, question);
    const prefer = question.dimensions.map((dimension) => {
      if (near) return near.has(dimension.fact) ? dimension.regionOf(near.get(dimension.fact)) : undefined;
      return dimension.fact === CURRENCY ? dimension.regionOf(context.currency) : undefined;
    });
    const found = search(question, { budget, prefer });
    if (found.kind !== "yes") return found;
    return { kind: "yes", situation: situationIn(question.dimensions, found.possible, prefer, near), tries: found.tries };
  };
}

function situationIn(dimensions: readonly Dimension[], possible: Possible, prefer: readonly (number | undefined)[], near: Near | undefined): Situation {
  const situation = new Map<string, FactValue | undefined>();
  const lists = new Map<string, { readonly dimension: Dimension; readonly is: boolean }[]>();
  dimensions.forEach((dimension, at) => {
    const { fact, element, regions, linked } = dimension;
    const still = possible[at] ?? [];
    // Where everything is possible, the fact does not matter.
    if (still.every((region) => region === 1) && near === undefined && !linked) return;
    const wanted = prefer[at];
    const close = wanted !== undefined && still[wanted] === 1;
    const region = close ? wanted : firstKnown(regions, still);
    if (element !== undefined) lists.set(fact, [...(lists.get(fact) ?? []), { dimension, is: region === IN }]);
    else situation.set(fact, close && near ? near.get(fact) : regions[region]?.[0]);
  });
  for (const [fact, elements] of lists) {
    if (!situation.has(fact) || situation.get(fact) !== undefined) situation.set(fact, listOf(elements, near?.get(fact)));
  }
  return situation;
}

/** What is asked to be in the list, and of the list in mind what nobody asks about. */
function listOf(elements: readonly { readonly dimension: Dimension; readonly is: boolean }[], before: FactValue | undefined): readonly string[] {
  const kept = (Array.isArray(before) ? before : []).filter((one: string) => elements.every(({ dimension, is }) => is || dimension.regionOf([one]) !== IN));
  const added = elements.flatMap(({ dimension: { element, regionOf }, is }) => (is && regionOf(kept) !== IN && element !== undefined ? [element] : []));
  return [...new Set([...kept, ...added])].sort();
}

/** A value rather than nothing. */
function firstKnown(regions: Dimension["regions"], still: ArrayLike<number>): number {
  const possible = regions.flatMap((region, at) => (still[at] === 1 ? [{ at, known: region.length > 0 }] : []));
  return (possible.find(({ known }) => known) ?? possible[0])?.at ?? 0;
}
