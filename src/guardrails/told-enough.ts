/** Ignorance never hardens: what restrains may stand in the part of the dossier that was not told, so that part supports nothing firm (P6). */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

const NEEDED: readonly string[] = ["bank", "invoices", "people", "contacts", "colleagues", "promises", "arrangements", "unappliedCash"];

export const toldEnough = defineGuardrail({
  id: "told-enough",
  serves: "P6",
  reads: ["notTold"],
  concerns: (step) => isContact(step) && step.pressure >= 4,
  check: (facts) => {
    const notTold = facts.get("notTold");
    const missing = NEEDED.filter((section) => !Array.isArray(notTold) || notTold.includes(section));
    return missing.length === 0 ? PERMIT : stop("told-enough", { sections: missing.join(", ") });
  },
});
