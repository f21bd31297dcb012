/** Pressure rises only on evidence that somebody will not pay, never on missing data (A2). */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

export const evidenceOfUnwillingness = defineGuardrail({
  id: "evidence-of-unwillingness",
  serves: "P6",
  reads: ["promisesBroken", "refusedInEpisode", "unansweredInRow"],
  unknown: { promisesBroken: "permit", refusedInEpisode: "permit", unansweredInRow: "permit" },
  concerns: (step) => isContact(step) && step.pressure >= 4,
  check: (facts) => {
    const shown = Number(facts.get("promisesBroken") ?? 0) > 0 || facts.get("refusedInEpisode") === true || Number(facts.get("unansweredInRow") ?? 0) >= 2;
    return shown ? PERMIT : stop("evidence-of-unwillingness");
  },
});
