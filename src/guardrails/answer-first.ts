/** What the customer asked or told us comes before what we ask: a copy, an answer, a hard story (E6, C9). */
import { parseDay } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const answerFirst = defineGuardrail({
  id: "answer-first",
  serves: "P5",
  reads: ["answerOwedUntil"],
  unknown: { answerOwedUntil: "permit" },
  // An arrangement is an answer to who told us that paying is hard.
  concerns: (step) => step.treatment.where === "customer" && step.asksForMoney && step.pressure >= 2 && step.treatment.purpose !== "agreement",
  check: (facts) => {
    const until = parseDay(String(facts.get("answerOwedUntil") ?? ""));
    return until !== undefined && until > facts.today ? stop("answer-first", {}, until) : PERMIT;
  },
});
