/** An automatic payment reminder can be deadly: the first word about arrears comes from a named person (C2). */
import { defineGuardrail, PERMIT, requires } from "./guardrail.js";

export const noAutomaticFirstContact = defineGuardrail({
  id: "no-automatic-first-contact",
  serves: "P1",
  reads: ["pressureReceived"],
  unknown: { pressureReceived: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.treatment.about === "late",
  check: (facts, step) => {
    const first = Number(facts.get("pressureReceived") ?? 0) === 0;
    if (step.automatic && first) return { kind: "soften", to: { automatic: false }, why: { key: "guardrail.no-automatic-first-contact", with: {} } };
    return first && step.asksForMoney ? requires("no-automatic-first-contact", "named-sender", "ask-if-arrived") : PERMIT;
  },
});
