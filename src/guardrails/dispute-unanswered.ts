/** A question that nobody answered stands between us and anything firm (P2, S9). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const disputeUnanswered = defineGuardrail({
  id: "dispute-unanswered",
  serves: "P2",
  reads: ["disputesUnanswered"],
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 4,
  check: (facts) => (facts.get("disputesUnanswered") === 0 ? PERMIT : stop("dispute-unanswered")),
});
