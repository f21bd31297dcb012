/** Nothing formal in the first weeks (P2). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, only, stop } from "./guardrail.js";

export const formalNotBefore = defineGuardrail({
  id: "formal-not-before",
  serves: "P2",
  reads: ["daysPastDueAskable"],
  concerns: (step) => step.treatment.where === "customer" && step.pressure >= 5,
  check: (facts, step, { minDaysPastDueForFormal: days }) => {
    const left = days - Number(facts.get("daysPastDueAskable"));
    return only(
      "formal-not-before",
      step,
      (episode) => episode.daysPastDue >= days,
      stop("formal-not-before", { days }, addDays(facts.today, Math.max(1, left))),
    );
  },
});
