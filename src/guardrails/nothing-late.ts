/** Arrears are spoken of only where something is late; a weekend or holiday due date counts from the next working day (A6). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const nothingLate = defineGuardrail({
  id: "nothing-late",
  serves: "P3",
  reads: [],
  concerns: (step) => step.treatment.where === "customer" && (step.treatment.about === "late" || step.treatment.discloses),
  check: (_facts, step) => (step.about.length > 0 ? PERMIT : stop("nothing-late")),
});
