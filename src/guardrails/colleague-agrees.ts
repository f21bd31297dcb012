/** No contact without the colleague who is connected to the customer; a veto has a reason and an end (B3, B4). */
import { addDays, parseDay } from "../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, requires, stop } from "./guardrail.js";

export const colleagueAgrees = defineGuardrail({
  id: "colleague-agrees",
  serves: "P8",
  reads: ["vetoUntil", "connectedColleague", "agreement"],
  unknown: { vetoUntil: "permit", connectedColleague: "permit", agreement: "permit" },
  concerns: (step) => isProactive(step) && step.treatment.about !== "none",
  check: (facts, step) => {
    const until = parseDay(String(facts.get("vetoUntil")));
    if (until !== undefined && step.asksForMoney) return stop("colleague-veto", { until: String(facts.get("vetoUntil")) }, addDays(until, 1));
    if (facts.get("connectedColleague") === undefined) return PERMIT;
    // Money waits for the colleague's word; care does not, the colleague hears of it (D3).
    if (!step.asksForMoney && step.pressure <= 1) return requires("colleague-agrees", "inform");
    const agreed = facts.get("agreement") === "agreed" || facts.get("agreement") === "silent";
    return requires("colleague-agrees", agreed ? "inform" : "agree-first");
  },
});
