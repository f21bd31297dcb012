/** What a colleague did this week is not asked for again (P10). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

const REST_DAYS = 7;

export const doneRecently = defineGuardrail({
  id: "done-recently",
  serves: "P10",
  reads: ["insideWorkDone"],
  unknown: { insideWorkDone: "permit" },
  concerns: (step) => step.treatment.where === "inside" && step.treatment.id !== "wait",
  check: (facts, step) => {
    const done = facts.get("insideWorkDone");
    return Array.isArray(done) && done.includes(step.treatment.id) ? stop("done-recently", {}, addDays(facts.today, REST_DAYS)) : PERMIT;
  },
});
