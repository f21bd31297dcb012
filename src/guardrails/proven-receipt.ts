/** Never assume a letter arrived: a clear request needs presumed receipt, anything formal needs proof (P2, A8). */
import { defineGuardrail, only } from "./guardrail.js";

export const provenReceipt = defineGuardrail({
  id: "proven-receipt",
  serves: "P2",
  reads: ["receipt"],
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 4,
  check: (_facts, step) =>
    only("proven-receipt", step, ({ proof }) =>
      step.pressure >= 5 ? proof === "confirmed" || proof === "refused" || proof === "presumed-twice" : proof !== "none",
    ),
});
