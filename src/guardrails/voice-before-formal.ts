/** Before anything formal a voice was heard, or tried on three days at different hours, besides another way (P2). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const voiceBeforeFormal = defineGuardrail({
  id: "voice-before-formal",
  serves: "P2",
  reads: ["waysTried", "voiceDays", "voiceHours", "voiceReached", "voicePossible"],
  unknown: { voicePossible: "permit" },
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 5,
  check: (facts, _step, limits) => {
    const tried =
      facts.get("voiceReached") === true || (Number(facts.get("voiceDays")) >= limits.voiceDaysBeforeFormal && Number(facts.get("voiceHours")) >= 2);
    // Where no voice is possible only a person can release it: `sequence` locks it behind that release.
    const noVoice = facts.get("voicePossible") === false;
    return Number(facts.get("waysTried")) >= 2 && (tried || noVoice) ? PERMIT : stop("voice-before-formal");
  },
});
