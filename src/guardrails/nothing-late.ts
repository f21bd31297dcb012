/** Arrears are spoken of only where something is late; a weekend or holiday due date counts from the next working day (A6). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const nothingLate = defineGuardrail({
  id: "nothing-late",
  serves: "P3",
  reads: ["daysPastDue"],
  concerns: (step) => step.treatment.where === "customer" && step.treatment.about === "late",
  check: (facts, step) => (Number(facts.get("daysPastDue")) > 0 && step.about.length > 0 ? PERMIT : stop("nothing-late")),
});
