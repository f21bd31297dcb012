/** Money is asked only where something may be claimed: not disputed, promised, on its way or covered (P3). */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

export const nothingCollectable = defineGuardrail({
  id: "nothing-collectable",
  serves: "P3",
  reads: ["collectableAmount"],
  // Where nothing is late at all, `nothing-late` says so.
  concerns: (step) => step.asksForMoney && (step.about.length > 0 || step.treatment.about !== "late"),
  check: (facts, step) => {
    // A reminder claims what is late only: a coming instalment of the same invoice is nothing to remind of.
    const claimed = step.about.some(({ collectable, collectableLate }) => (step.treatment.about === "late" ? collectableLate : collectable) > 0);
    return Number(facts.get("collectableAmount")) > 0 && claimed ? PERMIT : stop("nothing-collectable");
  },
});
