/** A contact needs a place and its calendar: without them no hour is known to be decent (P8, D6). */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

export const contactWindow = defineGuardrail({
  id: "contact-window",
  serves: "P8",
  reads: ["placeKnown"],
  concerns: isContact,
  check: (facts) => (facts.get("placeKnown") === true ? PERMIT : stop("contact-window")),
});
