/** Where the law wants consent for a way of contact, only a way that the customer chose or used is taken (New York City). */
import { defineGuardrail, isProactive, PERMIT, stop } from "../guardrail.js";

export const consentToChannel = defineGuardrail({
  id: "consent-to-channel",
  serves: "P8",
  reads: ["waysWithoutConsent"],
  concerns: (step) => isProactive(step) && step.treatment.about !== "none",
  check: (facts, step) => {
    const closed = facts.get("waysWithoutConsent");
    return Array.isArray(closed) && step.channel !== undefined && closed.includes(step.channel)
      ? stop("consent-to-channel", { channel: step.channel })
      : PERMIT;
  },
});
