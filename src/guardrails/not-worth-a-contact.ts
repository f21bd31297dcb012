/** Nobody is asked for a trifle (S13). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const notWorthAContact = defineGuardrail({
  id: "not-worth-a-contact",
  serves: "P8",
  reads: ["openAmount", "settings.trifleAmount"],
  unknown: { "settings.trifleAmount": "permit" },
  concerns: (step) => step.asksForMoney,
  check: (facts) => {
    const trifle = facts.get("settings.trifleAmount");
    return typeof trifle === "number" && Number(facts.get("openAmount")) <= trifle ? stop("not-worth-a-contact") : PERMIT;
  },
});
