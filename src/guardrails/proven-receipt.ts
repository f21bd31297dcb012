/** Never assume a letter arrived: a clear request needs presumed receipt, anything formal needs proof (P2, A8). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const provenReceipt = defineGuardrail({
  id: "proven-receipt",
  serves: "P2",
  reads: ["receipt"],
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 4,
  check: (facts, step) => {
    const receipt = facts.get("receipt");
    const enough = step.pressure >= 5 ? receipt === "confirmed" || receipt === "refused" || receipt === "presumed-twice" : receipt !== "none";
    return enough ? PERMIT : stop("proven-receipt");
  },
});
