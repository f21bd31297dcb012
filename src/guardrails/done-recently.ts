/** What a colleague did a short while ago is not asked for again (P10). */
import { addDays } from "../calendar/day.js";
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

const USUAL_REST_DAYS = 7;

export const doneRecently = defineGuardrail({
  id: "done-recently",
  serves: "P10",
  reads: [],
  concerns: (step) => step.treatment.where === "inside" && step.treatment.id !== "wait" && step.doneDaysAgo !== undefined,
  check: (facts, { treatment, doneDaysAgo = 0 }) => {
    const left = (treatment.notAgainDays ?? USUAL_REST_DAYS) - doneDaysAgo;
    return left > 0 ? stop("done-recently", {}, addDays(facts.today, left)) : PERMIT;
  },
});
