/** When we do not know whether the last message went out, a person finds out before anything else is sent. */
import { defineGuardrail, isProactive, PERMIT, stop } from "./guardrail.js";

export const deliveryUnknown = defineGuardrail({
  id: "delivery-unknown",
  serves: "P10",
  reads: ["deliveryUnknown"],
  unknown: { deliveryUnknown: { ceiling: 2 } },
  concerns: isProactive,
  check: (facts) => (facts.get("deliveryUnknown") === true ? stop("delivery-unknown") : PERMIT),
});
