/** While a promise runs nothing firm is said, and nothing at all where it covers everything (P2). */
import { parseDay } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const promiseRunning = defineGuardrail({
  id: "promise-running",
  serves: "P2",
  reads: ["promiseRunning", "promiseUntil"],
  unknown: { promiseRunning: { ceiling: 3 }, promiseUntil: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 4,
  check: (facts) => {
    const until = facts.get("promiseUntil");
    return facts.get("promiseRunning") === true ? stop("promise-running", typeof until === "string" ? { until } : {}, parseDay(String(until))) : PERMIT;
  },
});
