/** Nothing firm goes to an address nobody verified: it may be somebody else's. */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

export const addressUnverified = defineGuardrail({
  id: "address-unverified",
  serves: "P2",
  reads: [],
  concerns: (step) => isContact(step) && step.pressure >= 4,
  check: (_facts, step) => {
    const way = step.to?.person.channels.find((candidate) => candidate.channel === step.channel);
    return way?.state === "ok" ? PERMIT : stop("address-unverified", { channel: step.channel ?? "" });
  },
});
