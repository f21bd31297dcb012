/** What lies with an agency or a court is not asked for a second time. */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const inOthersHands = defineGuardrail({
  id: "in-others-hands",
  serves: "P3",
  reads: ["inOthersHands"],
  concerns: (step) => step.asksForMoney,
  check: (_facts, step) => {
    const ours = step.about.filter(({ invoice }) => invoice.legal === undefined || invoice.legal.state === "recalled");
    if (ours.length === 0) return stop("in-others-hands");
    return ours.length === step.about.length ? PERMIT : { kind: "soften", to: { about: ours }, why: { key: "guardrail.in-others-hands", with: {} } };
  },
});
