/** Whoever pays by the plan we agreed is left in peace (P2, E7). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const arrangementKept = defineGuardrail({
  id: "arrangement-kept",
  serves: "P2",
  reads: ["arrangement"],
  unknown: { arrangement: { ceiling: 3 } },
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 4,
  check: (facts) => (facts.get("arrangement") === "on-schedule" ? stop("arrangement-kept") : PERMIT),
});
