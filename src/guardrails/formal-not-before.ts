/** Nothing formal in the first weeks (P2). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const formalNotBefore = defineGuardrail({
  id: "formal-not-before",
  serves: "P2",
  reads: ["daysPastDueAskable"],
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 5,
  check: (facts, _step, limits) => {
    const left = limits.minDaysPastDueForFormal - Number(facts.get("daysPastDueAskable"));
    return left > 0 ? stop("formal-not-before", { days: limits.minDaysPastDueForFormal }, addDays(facts.today, left)) : PERMIT;
  },
});
