/** A next step is at most one above what was received in its episode; what did not arrive counts for nothing (P11). */
import type { Pressure } from "../vocabulary.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const oneStepUp = defineGuardrail({
  id: "one-step-up",
  serves: "P11",
  reads: ["pressureReceived"],
  unknown: { pressureReceived: { ceiling: 2 } },
  // From nothing, a friendly reminder is the first step: levels 1 and 2 need nothing before them.
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 3,
  check: (facts, step) => {
    const needed = receivedBefore(step.pressure);
    if (Number(facts.get("pressureReceived") ?? 0) < needed) return stop("one-step-up");
    const ready = step.about.filter((balance) => step.episodes.some((episode) => episode.balance === balance && episode.received >= needed));
    if (ready.length === 0) return stop("one-step-up");
    return ready.length === step.about.length ? PERMIT : { kind: "soften", to: { about: ready }, why: { key: "guardrail.one-step-up", with: {} } };
  },
});

/** A formal step is only ever locked behind an announcement (level 4), which `sequence` puts before it. */
function receivedBefore(pressure: Pressure): number {
  return pressure === 5 ? 3 : pressure - 1;
}
