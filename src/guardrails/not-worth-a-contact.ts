/** Nobody is asked for a trifle (S13). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const notWorthAContact = defineGuardrail({
  id: "not-worth-a-contact",
  serves: "P8",
  reads: ["onlyATrifle"],
  unknown: { onlyATrifle: "permit" },
  concerns: (step) => step.asksForMoney,
  check: (facts) => (facts.get("onlyATrifle") === true ? stop("not-worth-a-contact") : PERMIT),
});
