/** A claim that somebody else owns, and the customer knows it, is not ours to ask for. */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const claimsOfOthers = defineGuardrail({
  id: "claims-of-others",
  serves: "P3",
  reads: ["claimHandedOver"],
  unknown: { claimHandedOver: { ceiling: 3 } },
  concerns: (step) => step.asksForMoney,
  check: (facts) => (facts.get("claimHandedOver") === true ? stop("claims-of-others") : PERMIT),
});
