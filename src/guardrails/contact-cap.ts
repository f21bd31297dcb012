/** One budget of contacts for all departments, counted per person who gets them (P10, B7, S5). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, stop } from "./guardrail.js";

export const contactCap = defineGuardrail({
  id: "contact-cap",
  serves: "P10",
  reads: ["contactsLast7Days"],
  unknown: { contactsLast7Days: { ceiling: 2 } },
  concerns: isProactive,
  check: (facts, step, limits) => {
    const had = step.to ? step.to.contactsLast7Days : Number(facts.get("contactsLast7Days") ?? 0);
    return had < limits.maxContactsPer7Days ? PERMIT : stop("contact-cap", { count: had }, addDays(facts.today, 1));
  },
});
