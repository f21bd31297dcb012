/** No costs or interest before the law allows them; nothing friendly ever carries a price. */
import { defineGuardrail, PERMIT, requires } from "./guardrail.js";

export const noCosts = defineGuardrail({
  id: "no-costs",
  serves: "P3",
  reads: ["naturalPerson"],
  concerns: (step) => step.asksForMoney,
  check: (facts, step) => (step.pressure < 5 || facts.get("naturalPerson") === true ? requires("no-costs", "no-costs") : PERMIT),
});
