/** The plans for a portfolio under every shipped policy, as the bytes that must be the same everywhere (P9). Runs in any runtime, a browser among them. */
import { parseDossier } from "../../src/dossier/index.js";
import { en, nl, renderPlan } from "../../src/language/index.js";
import { createPlanner } from "../../src/planner.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import type { Json } from "../../src/vocabulary.js";
import { shuffled } from "./shuffled.js";

export interface GoldenPlan {
  /** Customer and policy. */
  readonly name: string;
  readonly text: string;
}

/** Every customer under every shipped policy: the plan, and what a colleague reads of it in each language. */
export function goldenPlans(portfolio: readonly Json[]): readonly GoldenPlan[] {
  return plansFor(portfolio, () => JSON.stringify);
}

/**
 * The same of dossiers whose lists and groups are shuffled first, each in its own way. What a plan points at is named by the place where it stood before,
 * first things first, so that the order in which it was told can be nowhere else in the plan. No seed: nothing is shuffled.
 */
export function shuffledPlans(portfolio: readonly Json[], seed?: number): readonly GoldenPlan[] {
  const customers = portfolio.map((told, index) => (seed === undefined ? undefined : shuffled(told, seed * portfolio.length + index)));
  return plansFor(
    portfolio.map((told, index) => customers[index]?.told ?? told),
    (index) => (shown) =>
      JSON.stringify(shown, (key, value: unknown) => {
        if (key !== "evidence" || !Array.isArray(value)) return value;
        return value.map((pointer) => customers[index]?.stood.get(pointer) ?? pointer).sort();
      }),
  );
}

/** One dossier a line. */
export function portfolioIn(text: string): readonly Json[] {
  return text
    .trim()
    .split("\n")
    .map((line): Json => JSON.parse(line));
}

function plansFor(portfolio: readonly Json[], asText: (index: number) => (shown: unknown) => string): readonly GoldenPlan[] {
  const customers = portfolio.map((told) => {
    const read = parseDossier(told);
    if (!read.ok) throw new TypeError(JSON.stringify(read.issues));
    return read.value;
  });
  return [...PRESETS.keys()].flatMap((policy) => {
    const planner = createPlanner({ policy });
    return customers.map((dossier, index) => {
      const plan = planner.plan(dossier);
      const read = [en, nl].map((language) => renderPlan(plan, language));
      return { name: `${dossier.customer.id} under ${policy}`, text: asText(index)([plan, ...read]) };
    });
  });
}
