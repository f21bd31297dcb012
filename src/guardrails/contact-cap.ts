/** One budget of contacts for all departments, counted per person who gets them (P10, B7, S5). */
import { addDays, type Day } from "../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, type Step, stop } from "./guardrail.js";

const BUDGET_DAYS = 7;
/** An answer to what the customer just told us is care, and never more. */
const CARE = 1;

export const contactCap = defineGuardrail({
  id: "contact-cap",
  serves: "P10",
  reads: ["contactsLast7Days"],
  unknown: { contactsLast7Days: { ceiling: 2 } },
  concerns: (step) => isProactive(step) && !(step.answers && step.pressure <= CARE),
  check: (facts, step, limits) => {
    const had = step.to ? step.to.recentDays.length : Number(facts.get("contactsLast7Days") ?? 0);
    if (had < limits.maxContactsPer7Days) return PERMIT;
    return stop("contact-cap", { count: had }, roomAgain(step, limits.maxContactsPer7Days) ?? addDays(facts.today, 1));
  },
});

/** When so many contacts are a week old that there is room for one more. */
function roomAgain({ to }: Step, most: number): Day | undefined {
  const leaving = most > 0 ? to?.recentDays.at(-most) : undefined;
  return leaving === undefined ? undefined : addDays(leaving, BUDGET_DAYS);
}
