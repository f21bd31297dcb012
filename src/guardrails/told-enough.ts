/** Ignorance never hardens: a part of the dossier that was not told supports nothing firm (P6). */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

const NEEDED: readonly string[] = ["bank", "people", "contacts", "invoices"];

export const toldEnough = defineGuardrail({
  id: "told-enough",
  serves: "P6",
  reads: ["notTold"],
  concerns: (step) => isContact(step) && step.pressure >= 3,
  check: (facts, step) => {
    const notTold = facts.get("notTold");
    const missing = NEEDED.filter((section) => !Array.isArray(notTold) || notTold.includes(section));
    return missing.length === 0 || (step.pressure === 3 && !missing.includes("contacts")) ? PERMIT : stop("told-enough", { sections: missing.join(", ") });
  },
});
