/** Never twice on one day, and days of rest between two requests for money (P10). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, stop } from "./guardrail.js";

export const restBetweenContacts = defineGuardrail({
  id: "rest-between-contacts",
  serves: "P10",
  reads: ["daysSinceLastContact", "daysSinceMoneyContact"],
  unknown: { daysSinceLastContact: "permit", daysSinceMoneyContact: "permit" },
  concerns: isProactive,
  check: (facts, step, limits) => {
    // The customer's own day and the clerk's, who may serve other companies too.
    const here = facts.get("daysSinceLastContact") === 0;
    if (here || step.to?.lastContactOn === facts.today) return stop("rest-between-contacts", { days: 1 }, addDays(facts.today, 1));
    const money = facts.get("daysSinceMoneyContact");
    if (!step.asksForMoney || typeof money !== "number" || money >= limits.minDaysBetweenContacts) return PERMIT;
    const left = limits.minDaysBetweenContacts - money;
    return stop("rest-between-contacts", { days: left }, addDays(facts.today, left));
  },
});
