/** Rest that the law gives for a circumstance is kept to its last day, also where somebody noted an earlier end (GB Breathing Space, NL debt help). */
import { addDays, parseDay } from "../../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, stop } from "../guardrail.js";

export const lawfulRest = defineGuardrail({
  id: "lawful-rest",
  serves: "P4",
  reads: ["restByLawUntil"],
  // Where circumstances were not told, their own guardrails hold everything firm.
  unknown: { restByLawUntil: "permit" },
  concerns: (step) => isProactive(step) && (step.asksForMoney || step.pressure >= 2),
  check: (facts) => {
    const until = facts.get("restByLawUntil");
    const last = parseDay(String(until));
    return last === undefined || last < facts.today ? PERMIT : stop("lawful-rest", { until: String(until) }, addDays(last, 1));
  },
});
