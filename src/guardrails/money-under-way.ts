/** What is coming by itself is waited for: an invoice with money on its way gets no more than a friendly question about the rest (P3, C4). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const moneyUnderWay = defineGuardrail({
  id: "money-under-way",
  serves: "P3",
  reads: [],
  concerns: (step) => step.asksForMoney && step.pressure >= 3,
  check: (_facts, step) => {
    const waiting = step.about.filter((balance) => balance.underWay === 0);
    if (waiting.length === 0 && step.about.length > 0) return stop("money-under-way");
    return waiting.length === step.about.length ? PERMIT : { kind: "soften", to: { about: waiting }, why: { key: "guardrail.money-under-way", with: {} } };
  },
});
