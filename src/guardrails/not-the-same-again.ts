/** Never the same letter, and never the same unanswered way, twice in a row (C3). */
import { defineGuardrail, isProactive, PERMIT, stop } from "./guardrail.js";

export const notTheSameAgain = defineGuardrail({
  id: "not-the-same-again",
  serves: "P11",
  reads: ["lastUnansweredChannel"],
  unknown: { lastUnansweredChannel: { ceiling: 2 } },
  concerns: (step) => isProactive(step) && step.asksForMoney,
  check: (facts, step) => {
    if (step.repeats === "treatment") return stop("not-the-same-again", { channel: step.channel ?? "" });
    const voice = step.channel === "phone" || step.channel === "in-person" || step.channel === "video";
    // Calling again at another hour is how a voice is tried; writing again to silence is not.
    return !voice && facts.get("lastUnansweredChannel") === step.channel ? stop("not-the-same-again", { channel: step.channel ?? "" }) : PERMIT;
  },
});
