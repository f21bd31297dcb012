/** With old bank data nobody knows who has paid, so nobody is asked (P3, C4). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const bankDataStale = defineGuardrail({
  id: "bank-data-stale",
  serves: "P3",
  reads: ["bankDataAgeDays"],
  unknown: { bankDataAgeDays: { ceiling: 2 } },
  concerns: (step) => step.asksForMoney && step.treatment.about !== "not-yet-due",
  check: (facts, _step, limits) => {
    const age = Number(facts.get("bankDataAgeDays") ?? 0);
    return age > limits.bankDataMaxAgeDays ? stop("bank-data-stale", { days: age }) : PERMIT;
  },
});
