/**
 * Many customers, one at a time: nothing is kept of a customer once its plan is handed over.
 * @module
 */
import type { Plan } from "../decide/plan.js";
import { parseDossier } from "../dossier/index.js";
import { textIn } from "../dossier/told.js";
import type { Planner } from "../planner.js";
import type { Problem } from "../problem.js";
import type { Json } from "../vocabulary.js";

/** Anything one can go through once, in memory or as it comes in. */
export type Many<T> = Iterable<T> | AsyncIterable<T>;

/** A dossier that could not be read; the others go on. */
export interface NotPlanned {
  readonly refused: true;
  /** Place in the portfolio, counted from 1. */
  readonly number: number;
  readonly customer?: string;
  readonly issues: readonly Problem[];
}

/**
 * A plan for each dossier document, in the same order; what is wrong with a document stands in place of its plan.
 * @example
 * for await (const result of planPortfolio(documents, planner)) if (isPlan(result)) console.log(result.customer, result.actions[0].treatment);
 */
export async function* planPortfolio(documents: Many<unknown>, planner: Pick<Planner, "plan">): AsyncGenerator<Plan | NotPlanned, void, undefined> {
  let number = 0;
  for await (const document of documents) {
    number += 1;
    const parsed = parseDossier(document);
    if (parsed.ok) yield planner.plan(parsed.value);
    else yield { refused: true, number, ...customerOf(document), issues: parsed.issues };
  }
}

/** Whether this is a plan, and not a dossier that could not be read. */
export function isPlan(result: Plan | NotPlanned): result is Plan {
  return !("refused" in result);
}

/** Who it is about, if that much can be read. */
function customerOf(document: unknown): { readonly customer?: string } {
  const customer = typeof document === "object" && document !== null ? Reflect.get(document, "customer") : undefined;
  const id = textIn(customer as Json | undefined, "id");
  return id === undefined ? {} : { customer: id };
}
