/** Somebody who just answered or paid is not asked again at once (P5). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const quietAfterReply = defineGuardrail({
  id: "quiet-after-reply",
  serves: "P5",
  reads: ["daysSinceReply", "daysSinceLastPayment"],
  unknown: { daysSinceReply: "permit", daysSinceLastPayment: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 2,
  check: (facts, _step, limits) => {
    const quiet = [facts.get("daysSinceReply"), facts.get("daysSinceLastPayment")].filter((days): days is number => typeof days === "number");
    const left = limits.quietDaysAfterReply - Math.min(...quiet, Number.MAX_SAFE_INTEGER);
    return left > 0 ? stop("quiet-after-reply", { days: left }, addDays(facts.today, left)) : PERMIT;
  },
});
