/**
 * Every guardrail is needed: for each there is a customer whom nothing else protects. With all guardrails the step is held back or carries
 * what is required; with that one taken away it is not, and the test that fails is named after the promise.
 */
import { describe, expect, it } from "vitest";
import { GUARDRAILS, type Plan } from "../../src/index.js";
import { firmCase, planWanting, type Told } from "./firm-case.js";
import { action, protectedIn, type Witness } from "./witness.js";
import { KEPT_BY, WITNESSES } from "./witnesses.js";

const keeping = (promise: string) => WITNESSES.filter(({ guardrail }) => KEPT_BY[promise]?.includes(guardrail));
const customer = ({ change }: Witness): Told => {
  const told = firmCase();
  change(told);
  return told;
};
const held = (plan: Plan, { treatment }: Witness) => JSON.stringify(plan.withheld.filter((each) => each.treatment === treatment));

describe("each guardrail protects somebody whom nothing else protects", () => {
  it("nothing stands in the way of a clear request, or of a locked formal notice, in the case the others start from", () => {
    expect(action(planWanting("clear-request", firmCase()), "clear-request")?.pressure).toBe(4);
    expect(planWanting("formal-notice", firmCase()).later.map((step) => step.treatment)).toContain("formal-notice");
  });

  describe.each(Object.keys(KEPT_BY))("%s", (promise) => {
    it.each(keeping(promise).map((witness) => [witness.guardrail, witness.sentence, witness] as const))("%s: %s", (id, _sentence, witness) => {
      const guarded = planWanting(witness.treatment, customer(witness));
      expect(protectedIn(guarded, witness), `${promise} is broken, ${id} does not hold: ${held(guarded, witness)}`).toBe(true);
      const unguarded = planWanting(witness.treatment, customer(witness), id);
      expect(protectedIn(unguarded, witness), `without ${id} still held by ${held(unguarded, witness)}`).toBe(false);
    });
  });

  it("every guardrail has its witness, under the promise it serves", () => {
    const served = GUARDRAILS.map(({ id, serves }) => `${serves} ${id}`).sort();
    expect([...new Set(WITNESSES.map(({ guardrail }) => guardrail))].sort()).toEqual(GUARDRAILS.map(({ id }) => id).sort());
    expect(
      Object.entries(KEPT_BY)
        .flatMap(([promise, ids]) => ids.map((id) => `${promise} ${id}`))
        .sort(),
    ).toEqual(served);
  });
});
