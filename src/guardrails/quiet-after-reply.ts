/** Somebody who just answered, paid, or had our no to a dispute is not asked again at once (P5). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const quietAfterReply = defineGuardrail({
  id: "quiet-after-reply",
  serves: "P5",
  reads: ["daysSinceReply", "daysSinceLastPayment", "daysSinceDisputeAnswer"],
  unknown: { daysSinceReply: "permit", daysSinceLastPayment: "permit", daysSinceDisputeAnswer: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 2,
  check: (facts, _step, limits) => {
    const since = [facts.get("daysSinceReply"), facts.get("daysSinceLastPayment"), facts.get("daysSinceDisputeAnswer")];
    const quiet = since.filter((days): days is number => typeof days === "number");
    const left = limits.quietDaysAfterReply - Math.min(...quiet, Number.MAX_SAFE_INTEGER);
    return left > 0 ? stop("quiet-after-reply", { days: left }, addDays(facts.today, left)) : PERMIT;
  },
});
