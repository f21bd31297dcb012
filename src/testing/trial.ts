/**
 * One customer, planned for, with everything a promise is checked with; and what came of checking.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Plan } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import type { Bench } from "./bench.js";

export interface Trial {
  readonly bench: Bench;
  readonly dossier: Dossier;
  readonly plan: Plan;
  /** The day it is where the customer is. */
  readonly today: Day;
}

export type Verdict = { readonly holds: true } | { readonly holds: false; readonly why: string };

/** Checks a promise. Where there are several ways to try it, `choice` picks one. */
export type Check = (trial: Trial, choice?: number) => Verdict;

export const HOLDS: Verdict = { holds: true };

/** A customer on the bench. */
export function trialOf(bench: Bench, dossier: Dossier): Trial {
  const [{ today }] = bench.cases(dossier);
  return { bench, dossier, plan: bench.plan(dossier), today };
}

/** Broken, and how. */
export function broken(why: string): Verdict {
  return { holds: false, why };
}

/** The first sentence is why the promise is broken; it holds where there is none. */
export function unless(wrongs: Iterable<string>): Verdict {
  for (const why of wrongs) return broken(why);
  return HOLDS;
}
