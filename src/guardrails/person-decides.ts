/** No machine decides anything serious about a natural person, and nothing serious at all goes out by itself (GDPR art. 22). */
import { defineGuardrail, isContact, PERMIT, requires } from "./guardrail.js";

export const personDecides = defineGuardrail({
  id: "person-decides",
  serves: "P4",
  reads: ["naturalPerson"],
  concerns: (step) => (isContact(step) && step.pressure >= 4) || step.treatment.protects === true,
  check: (facts, step) => {
    if (step.automatic) return { kind: "soften", to: { automatic: false }, why: { key: "guardrail.person-decides", with: {} } };
    return step.treatment.protects || step.pressure >= 5 || facts.get("naturalPerson") === true ? requires("person-decides", "person-decides") : PERMIT;
  },
});
