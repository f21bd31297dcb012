/**
 * Every rule of the shipped policies is needed: for each there is a customer whose plan it shapes, and without it the plan is another one.
 */
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { PRESETS } from "../../src/index.js";
import { type Change, lateCase, planUnder } from "./late-case.js";
import { REASON_WITNESSES } from "./reason-witnesses.js";
import { RULE_WITNESSES } from "./rule-witnesses.js";

const cites = (plan: Plan, id: string) => [...plan.actions, ...plan.later].some((step) => step.because.some((cited) => cited.rule === id));
const names = (plan: Plan, id: string) => plan.reasons.some((reason) => [...reason.for, ...reason.against].some((cited) => cited.rule === id));
/** Waiting is always there; a rule that only says why we wait shapes the plan by saying it. */
const why = (action: Plan["actions"][number]) => (action.treatment === "wait" ? action.because[0]?.rule : "");
const steps = (plan: Plan) => [
  ...plan.actions.map((action) => `${action.score.tier} ${action.treatment} ${action.owner.id} ${why(action)}`),
  ...plan.later.map((step) => `later ${step.treatment}`),
];
const reasons = (plan: Plan) => plan.reasons.map((reason) => `${reason.reason} ${reason.strength}`);

function told(change: Change) {
  const dossier = lateCase();
  change(dossier);
  return dossier;
}

describe.each(RULE_WITNESSES.map((witness) => [witness.rule, witness.sentence, witness] as const))(
  "%s: %s",
  (_rule, _sentence, { rule, change, preset = "amicable:relationship-first@1" }) => {
    it("is wanted by this rule, and without the rule the plan is another", () => {
      const plan = planUnder(preset, told(change));
      expect(cites(plan, rule), JSON.stringify(steps(plan))).toBe(true);
      expect(steps(planUnder(preset, told(change), { section: "rules", id: rule }))).not.toEqual(steps(plan));
    });
  },
);

describe.each(REASON_WITNESSES.map((witness) => [witness.rule, witness.sentence, witness] as const))("%s: %s", (_rule, _sentence, { rule, change }) => {
  it("counts for or against, and without it the reasons are weighed differently", () => {
    const preset = "amicable:relationship-first@1";
    const plan = planUnder(preset, told(change));
    expect(names(plan, rule) || reasons(plan).length > 0, JSON.stringify(reasons(plan))).toBe(true);
    expect(reasons(planUnder(preset, told(change), { section: "reasons", id: rule }))).not.toEqual(reasons(plan));
  });
});

describe("the witnesses are complete", () => {
  const declared = (section: "rules" | "reasons") =>
    [...PRESETS.values()]
      .flatMap((preset) =>
        Object.entries((preset as Record<string, Record<string, unknown>>)[section] ?? {}).flatMap(([id, rule]) => (rule === "off" ? [] : [id])),
      )
      .sort();

  it("every rule of every shipped policy has one", () => {
    expect([...new Set(RULE_WITNESSES.map((witness) => witness.rule))].sort()).toEqual(declared("rules"));
  });

  it("every reason of every shipped policy has one", () => {
    expect([...new Set(REASON_WITNESSES.map((witness) => witness.rule))].sort()).toEqual(declared("reasons"));
  });
});
