/** "Stop" on a way closes that way at once. */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

export const optedOut = defineGuardrail({
  id: "opted-out",
  serves: "P8",
  reads: [],
  concerns: isContact,
  check: (_facts, step) =>
    step.to?.person.channels.some((way) => way.channel === step.channel && way.state === "opted-out")
      ? stop("opted-out", { channel: step.channel ?? "" })
      : PERMIT,
});
