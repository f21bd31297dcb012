/** Never the same letter, the same unanswered way while there is another, or what was talked about long enough (C3). */
import type { Episode } from "../facts/episodes.js";
import type { Outcome } from "../vocabulary.js";
import { defineGuardrail, isProactive, only, PERMIT, type Step, stop } from "./guardrail.js";

/** Talking about the same twice may help; a third time nags. */
const TALKED_ENOUGH = 2;
const TALKS: readonly Outcome[] = ["reached", "replied", "reached-promised"];

export const notTheSameAgain = defineGuardrail({
  id: "not-the-same-again",
  serves: "P11",
  reads: [],
  concerns: (step) => isProactive(step) && (step.repeats !== undefined || step.episodes.some((episode) => isTalkedOut(episode, step))),
  check: (_facts, step) => {
    const already = stop("not-the-same-again", { channel: step.channel ?? "" });
    if (step.repeats !== undefined) return already;
    return step.episodes.some((episode) => isTalkedOut(episode, step)) ? only("not-the-same-again", step, (one) => !isTalkedOut(one, step), already) : PERMIT;
  },
});

/** It was turned down, or led to nothing more than once. Without this, whoever picks up the phone and does not pay is asked the same twice a week for ever. */
function isTalkedOut({ attempts }: Episode, { treatment }: Step): boolean {
  const before = attempts.filter((contact) => contact.treatment === treatment.id);
  // A day that was named and slipped led to nothing either: while a promise runs nobody asks.
  const led = before.filter(({ outcome }) => TALKS.includes(outcome));
  return before.some(({ outcome }) => outcome === "reached-refused") || led.length >= TALKED_ENOUGH;
}
