/** Never the same letter, and never the same unanswered way while there is another, twice in a row (C3). */
import { defineGuardrail, isProactive, PERMIT, stop } from "./guardrail.js";

export const notTheSameAgain = defineGuardrail({
  id: "not-the-same-again",
  serves: "P11",
  reads: [],
  concerns: (step) => isProactive(step) && step.repeats !== undefined,
  check: (_facts, step) => (step.repeats === undefined ? PERMIT : stop("not-the-same-again", { channel: step.channel ?? "" })),
});
