/** What lies with an agency or a court is not spoken of a second time by us. */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const inOthersHands = defineGuardrail({
  id: "in-others-hands",
  serves: "P3",
  reads: ["inOthersHands"],
  concerns: (step) => step.treatment.where === "customer" && step.treatment.discloses && step.about.length > 0,
  check: (_facts, step) => {
    const ours = step.about.filter(({ invoice }) => invoice.legal === undefined || invoice.legal.state === "recalled");
    if (ours.length === 0) return stop("in-others-hands");
    return ours.length === step.about.length ? PERMIT : { kind: "soften", to: { about: ours }, why: { key: "guardrail.in-others-hands", with: {} } };
  },
});
