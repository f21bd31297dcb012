/** The plans for a portfolio under every shipped policy, as the bytes that must be the same everywhere (P9). Runs in any runtime, a browser among them. */
import { parseDossier } from "../../src/dossier/index.js";
import { en, nl, renderPlan } from "../../src/language/index.js";
import { createPlanner } from "../../src/planner.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import type { Json } from "../../src/vocabulary.js";

export interface GoldenPlan {
  /** Customer and policy. */
  readonly name: string;
  readonly text: string;
}

/** Every customer under every shipped policy: the plan, and what a colleague reads of it in each language. */
export function goldenPlans(portfolio: readonly Json[]): readonly GoldenPlan[] {
  const customers = portfolio.map((told) => {
    const read = parseDossier(told);
    if (!read.ok) throw new TypeError(JSON.stringify(read.issues));
    return read.value;
  });
  return [...PRESETS.keys()].flatMap((policy) => {
    const planner = createPlanner({ policy });
    return customers.map((dossier) => {
      const plan = planner.plan(dossier);
      const read = [en, nl].map((language) => renderPlan(plan, language));
      return { name: `${dossier.customer.id} under ${policy}`, text: JSON.stringify([plan, ...read]) };
    });
  });
}

/** One dossier a line. */
export function portfolioIn(text: string): readonly Json[] {
  return text
    .trim()
    .split("\n")
    .map((line): Json => JSON.parse(line));
}
