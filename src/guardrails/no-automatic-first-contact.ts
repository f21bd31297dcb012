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
    if (!first || !step.asksForMoney) return PERMIT;
    // Where we collect ourselves there is no invoice to have been missed.
    const collected = step.about.every(
      ({ invoice }) => invoice.collection === "direct-debit" || (invoice.payments ?? []).some((payment) => payment.state === "debit-failed"),
    );
    return collected ? requires("no-automatic-first-contact", "named-sender") : requires("no-automatic-first-contact", "named-sender", "ask-if-arrived");
  },
});
