/** Nobody is asked for a trifle, nor called because of one (S13). */
import { defineGuardrail, isProactive, PERMIT, stop } from "./guardrail.js";

export const notWorthAContact = defineGuardrail({
  id: "not-worth-a-contact",
  serves: "P8",
  reads: ["onlyATrifle"],
  unknown: { onlyATrifle: "permit" },
  concerns: (step) => step.asksForMoney || (isProactive(step) && step.treatment.about === "late"),
  check: (facts) => (facts.get("onlyATrifle") === true ? stop("not-worth-a-contact") : PERMIT),
});
