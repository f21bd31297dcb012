/** The law counts attempts per debt, whoever of the customer's they went to: Reg F 7 in 7 days, Massachusetts 2, New York City 3. */
import { addDays, parseDay } from "../../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, stop } from "../guardrail.js";

export const lawfulContactCount = defineGuardrail({
  id: "lawful-contact-count",
  serves: "P8",
  reads: ["waysCountedOut", "countedOutUntil"],
  unknown: { waysCountedOut: { ceiling: 2 }, countedOutUntil: "permit" },
  concerns: (step) => isProactive(step) && step.treatment.about !== "none",
  check: (facts, step) => {
    const closed = facts.get("waysCountedOut");
    if (!Array.isArray(closed) || step.channel === undefined || !closed.includes(step.channel)) return PERMIT;
    const until = parseDay(String(facts.get("countedOutUntil")));
    return stop("lawful-contact-count", { channel: step.channel }, until && addDays(until, 1));
  },
});
