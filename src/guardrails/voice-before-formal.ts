/** Before anything formal a voice was heard, or tried on three days at different hours, besides another way (P2). */
import { defineGuardrail, only } from "./guardrail.js";

export const voiceBeforeFormal = defineGuardrail({
  id: "voice-before-formal",
  serves: "P2",
  reads: ["waysTried", "voiceDays", "voiceHours", "voiceReached", "voicePossible"],
  unknown: { voicePossible: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 5,
  check: (facts, step, limits) =>
    only("voice-before-formal", step, ({ ways, voiceReached, voiceDays, voiceHours }) => {
      const tried = voiceReached || (voiceDays >= limits.voiceDaysBeforeFormal && voiceHours >= 2);
      // Where no voice is possible only a person can release it: `sequence` locks it behind that release.
      return ways.length >= 2 && (tried || facts.get("voicePossible") === false);
    }),
});
