/** While a promise runs nothing firm is said, and nothing at all where it covers everything (P2). */
import { addDays, parseDay } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const promiseRunning = defineGuardrail({
  id: "promise-running",
  serves: "P2",
  reads: ["promiseRunning", "promiseUntil"],
  unknown: { promiseRunning: { ceiling: 3 }, promiseUntil: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 4,
  check: (facts) => {
    if (facts.get("promiseRunning") !== true) return PERMIT;
    const until = String(facts.get("promiseUntil"));
    const last = parseDay(until);
    return last === undefined ? stop("promise-running") : stop("promise-running", { until }, addDays(last, 1));
  },
});
