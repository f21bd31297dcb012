/** A payment made on the due date must have had time to show before anybody says it is late (C4). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const bankNotPastDueDate = defineGuardrail({
  id: "bank-not-past-due-date",
  serves: "P3",
  reads: ["bankMayLag", "bankSawDueDate"],
  unknown: { bankMayLag: "permit", bankSawDueDate: { ceiling: 2 } },
  concerns: (step) => step.asksForMoney && step.treatment.about === "late",
  check: (facts) => (facts.get("bankMayLag") === true ? stop("bank-not-past-due-date", {}, addDays(facts.today, 1)) : PERMIT),
});
