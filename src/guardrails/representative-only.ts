/** Where somebody speaks for the customer, only that person is spoken to (P4). */
import { REPRESENTATIVES } from "../facts/recipients.js";
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

export const representativeOnly = defineGuardrail({
  id: "representative-only",
  serves: "P4",
  reads: ["represented"],
  unknown: { represented: { ceiling: 3 } },
  concerns: isContact,
  check: (facts, step) =>
    facts.get("represented") !== true || (step.to && REPRESENTATIVES.includes(step.to.person.role)) ? PERMIT : stop("representative-only"),
});
