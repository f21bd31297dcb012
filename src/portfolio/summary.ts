/**
 * A whole portfolio on one page: what is recommended, why customers probably have not paid, and what nobody told.
 * @module
 */
import type { Plan } from "../decide/plan.js";
import type { Reason } from "../vocabulary.js";
import { type Share, sharesOf, tally } from "./shares.js";
import { isPlan, type Many, type NotPlanned } from "./stream.js";

export interface PortfolioSummary {
  readonly plans: number;
  readonly refused: number;
  /** First actions, by treatment. */
  readonly first: readonly Share<string>[];
  /** The leading reason. */
  readonly reasons: readonly Share<Reason>[];
  /** Guardrails that held something back, by customers concerned. */
  readonly withheld: readonly Share<string>[];
  /** Facts the policy asks for that were not known, by customers concerned. */
  readonly unknown: readonly Share<string>[];
  /** Later steps that would be threatening, by customers concerned; each is locked. */
  readonly locked: readonly Share<string>[];
}

/** The summary of any number of plans; nothing but counts is kept. */
export async function portfolioSummary(results: Many<Plan | NotPlanned>): Promise<PortfolioSummary> {
  const first = new Map<string, number>();
  const reasons = new Map<Reason, number>();
  const withheld = new Map<string, number>();
  const unknown = new Map<string, number>();
  const locked = new Map<string, number>();
  let plans = 0;
  let refused = 0;
  for await (const result of results) {
    if (!isPlan(result)) {
      refused += 1;
      continue;
    }
    plans += 1;
    tally(first, result.actions[0].treatment);
    tally(reasons, result.reasons[0]?.reason ?? "unknown");
    for (const by of new Set(result.withheld.map((held) => held.by))) tally(withheld, by);
    for (const fact of new Set(result.unknown.map((gap) => gap.fact))) tally(unknown, fact);
    for (const treatment of new Set(result.later.filter((step) => step.threatening).map((step) => step.treatment))) tally(locked, treatment);
  }
  return {
    plans,
    refused,
    first: sharesOf(first, plans),
    reasons: sharesOf(reasons, plans),
    withheld: sharesOf(withheld, plans),
    unknown: sharesOf(unknown, plans),
    locked: sharesOf(locked, plans),
  };
}
