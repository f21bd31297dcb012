/** A next step is at most one above what was received in its episode; what did not arrive counts for nothing (P11). */
import type { Pressure } from "../vocabulary.js";
import { defineGuardrail, only, stop } from "./guardrail.js";

export const oneStepUp = defineGuardrail({
  id: "one-step-up",
  serves: "P11",
  reads: ["pressureReceived", "voicePossible"],
  unknown: { pressureReceived: { ceiling: 2 }, voicePossible: "permit" },
  // From nothing, a friendly reminder is the first step: levels 1 and 2 need nothing before them.
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 3,
  check: (facts, step) => {
    const needed = receivedBefore(step.pressure, facts.get("voicePossible") !== false);
    return Number(facts.get("pressureReceived") ?? 0) < needed ? stop("one-step-up") : only("one-step-up", step, (episode) => episode.received >= needed);
  },
});

/**
 * A formal step is only ever locked behind an announcement (level 4), which `sequence` puts before it. Where there is no voice to announce it with, the
 * clear request must have arrived in writing, or a level would be skipped.
 */
function receivedBefore(pressure: Pressure, canBeAnnounced: boolean): number {
  return pressure === 5 && canBeAnnounced ? 3 : pressure - 1;
}
