/**
 * What holds for every plan of every story, whatever it is about.
 * @module
 */
import { expect } from "vitest";
import type { Plan } from "../../src/decide/plan.js";
import { en } from "../../src/language/en/index.js";
import { nl } from "../../src/language/nl/index.js";
import { renderPlan } from "../../src/language/render.js";

/** An accounting term for the most valuable asset (C7), and words that threaten or accuse (E1, C5). */
const NEVER_SAID =
  /\b(debtors?|debiteur(en)?|schuldenaars?|schuldner|wanbetalers?|defaulters?|incassobureau|deurwaarder|gerechtelijk|legal action|sommatie|aanmaning|in gebreke|verzuim|already received (several|earlier)|eerdere brieven ontvangen|indien deze brief|has crossed)\b/i;

/** Kind first, explained, by somebody, at a decent hour, and never asking more than is open. */
export function expectCaring(plan: Plan): void {
  const [first] = plan.actions;
  expect(first.pressure, "the first step never threatens").toBeLessThanOrEqual(4);
  for (const step of plan.later.filter((later) => later.threatening)) {
    const key = plan.actions.find((action) => action.id === step.after.step);
    expect(["announce-in-person", "release-formal-step"], "a serious step waits for a personal word or a person's release").toContain(key?.treatment);
    expect(step.after.notBefore > (key?.timing.from.slice(0, 10) ?? ""), "and never on the same day").toBe(true);
  }
  for (const action of plan.actions) {
    expect(action.because.length, `${action.treatment} has a reason`).toBeGreaterThan(0);
    expect(action.owner.role, `${action.treatment} has an owner`).not.toBe("");
    for (const { open, claims } of action.about) expect(Number(claims)).toBeLessThanOrEqual(Number(open));
    const hour = Number(action.timing.from.slice(11, 13));
    expect(hour >= 7 && hour < 20, `${action.treatment} at a decent hour: ${action.timing.from}`).toBe(true);
    expect(Date.parse(action.timing.from), `${action.treatment} is still to come`).toBeGreaterThanOrEqual(Date.parse(plan.asOf));
  }
  for (const language of [en, nl]) {
    expect(
      JSON.stringify(renderPlan(plan, language)).match(NEVER_SAID)?.[0],
      `words no customer or colleague should read, in ${language.code}`,
    ).toBeUndefined();
  }
}
