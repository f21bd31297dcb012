/** A rest that was asked for or decided is kept; only answers and thanks go out (P5). */
import { addDays, parseDay } from "../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, stop } from "./guardrail.js";

export const paused = defineGuardrail({
  id: "paused",
  serves: "P5",
  reads: ["paused", "pausedUntil"],
  unknown: { pausedUntil: "permit" },
  concerns: isProactive,
  check: (facts) => {
    if (facts.get("paused") !== true) return PERMIT;
    const until = parseDay(String(facts.get("pausedUntil")));
    return stop("paused", {}, until === undefined ? undefined : addDays(until, 1));
  },
});
