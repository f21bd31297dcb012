/**
 * What protects somebody does so whoever else they are, whenever it is looked at and whatever a policy wants; and for each guardrail such generated
 * customers come to harm without it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GUARDRAILS, type Plan } from "../../src/index.js";
import { times } from "../runs.js";
import { asWell, besides, wanting } from "./besides.js";
import { firmCase, planUnder, readPolicy } from "./firm-case.js";
import { inPlan, protectedIn, type Witness } from "./witness.js";
import { KEPT_BY, WITNESSES } from "./witnesses.js";

const keeping = (promise: string) => WITNESSES.filter(({ guardrail }) => KEPT_BY[promise]?.includes(guardrail));
/** What is not in the plan at all harms nobody either. */
const unharmed = (plan: Plan, witness: Witness) => !inPlan(plan, witness.treatment) || protectedIn(plan, witness);

describe.each(Object.keys(KEPT_BY))("%s, whoever else the customer is and whatever a policy wants", (promise) => {
  it.each(keeping(promise).map((witness) => [witness.guardrail, witness.sentence, witness] as const))("%s: %s", (id, _sentence, witness) => {
    const told = firmCase();
    witness.change(told);
    let harmedWithout = 0;
    const customers = fc.array(besides, { minLength: 1, maxLength: 3 });
    const property = fc.property(customers, wanting(witness.treatment), (everybody, wanted) => {
      const policy = readPolicy(wanted);
      for (const whoever of everybody) {
        const customer = asWell(told, whoever);
        const guarded = planUnder(policy, customer);
        if (!unharmed(guarded, witness)) throw new Error(`${promise} is broken, ${id} does not hold: ${JSON.stringify(customer)}`);
        if (protectedIn(guarded, witness) && !protectedIn(planUnder(policy, customer, id), witness)) harmedWithout += 1;
      }
    });
    // With fewer, nobody might come to harm.
    fc.assert(property, { numRuns: Math.max(10, times(10)) });
    expect(harmedWithout, `generated customers who are harmed without ${id}`).toBeGreaterThan(0);
  });
});

it("every guardrail is tried so", () => {
  expect(Object.values(KEPT_BY).flat().sort()).toEqual(GUARDRAILS.map(({ id }) => id).sort());
});
