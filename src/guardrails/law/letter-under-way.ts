/** A formal step never overtakes our own letter: until the law presumes it delivered, nobody can have acted on it (NL: a dated parameter). */
import { parseDay } from "../../calendar/day.js";
import { defineGuardrail, isContact, PERMIT, stop } from "../guardrail.js";

export const letterUnderWay = defineGuardrail({
  id: "letter-under-way",
  serves: "P2",
  reads: ["letterUnderWay", "letterDeliveredOn"],
  unknown: { letterDeliveredOn: "permit" },
  concerns: (step) => isContact(step) && step.pressure >= 5,
  check: (facts) => {
    if (facts.get("letterUnderWay") !== true) return PERMIT;
    const on = facts.get("letterDeliveredOn");
    return typeof on === "string" ? stop("letter-under-way", { date: on }, parseDay(on)) : stop("letter-under-way");
  },
});
