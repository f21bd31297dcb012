/** Nothing is sent where it came back from, or to somebody who left (S14). */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

export const addressBounced = defineGuardrail({
  id: "address-bounced",
  serves: "P8",
  reads: [],
  concerns: isContact,
  check: (_facts, step) => {
    const state = step.to?.person.channels.find((way) => way.channel === step.channel)?.state;
    if (state === "left-company") return stop("left-company", { person: step.to?.person.name ?? step.to?.person.id ?? "" });
    return state === "bounced" ? stop("address-bounced", { channel: step.channel ?? "" }) : PERMIT;
  },
});
