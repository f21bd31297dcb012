/** An automatic payment reminder can be deadly: the first word about arrears comes from a named person (C2). */
import { defineGuardrail, PERMIT, requires } from "./guardrail.js";

export const noAutomaticFirstContact = defineGuardrail({
  id: "no-automatic-first-contact",
  serves: "P1",
  reads: ["pressureReceived", "arrivalProven"],
  unknown: { pressureReceived: "permit", arrivalProven: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.treatment.about === "late",
  check: (facts, step) => {
    const first = Number(facts.get("pressureReceived") ?? 0) === 0;
    if (step.automatic && first) return { kind: "soften", to: { automatic: false }, why: { key: "guardrail.no-automatic-first-contact", with: {} } };
    if (!first || !step.asksForMoney) return PERMIT;
    // Where we collect ourselves there is no invoice to have been missed.
    const collected = step.about.every(
      ({ invoice }) => invoice.collection === "direct-debit" || (invoice.payments ?? []).some((payment) => payment.state === "debit-failed"),
    );
    // Who paid a part or disputed it has it; asking after the post would show that nobody looked.
    const has = collected || facts.get("arrivalProven") === true;
    return has ? requires("no-automatic-first-contact", "named-sender") : requires("no-automatic-first-contact", "named-sender", "ask-if-arrived");
  },
});
