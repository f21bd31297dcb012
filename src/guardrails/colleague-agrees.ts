/** No contact without the colleague who is connected to the customer; a veto has a reason and an end (B3, B4). */
import { addDays, parseDay } from "../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, type Reading, requires, stop } from "./guardrail.js";

export const colleagueAgrees = defineGuardrail({
  id: "colleague-agrees",
  serves: "P8",
  reads: ["vetoUntil", "vetoBy", "vetoReason", "connectedColleague", "agreement"],
  unknown: { vetoUntil: "permit", vetoBy: "permit", vetoReason: "permit", connectedColleague: "permit", agreement: "permit" },
  concerns: (step) => isProactive(step) && step.treatment.about !== "none",
  check: (facts, step) => {
    const care = !step.asksForMoney && step.pressure <= 1;
    const until = parseDay(String(facts.get("vetoUntil")));
    if (until !== undefined && !care) return stop("colleague-veto", vetoOf(facts), addDays(until, 1));
    const heeded = until === undefined ? [] : (["no-money-talk"] as const);
    if (facts.get("connectedColleague") === undefined) return heeded.length > 0 ? requires("colleague-agrees", ...heeded) : PERMIT;
    // Money waits for the colleague's word; care does not, the colleague hears of it (D3).
    if (care) return requires("colleague-agrees", "inform", ...heeded);
    const agreed = facts.get("agreement") === "agreed" || facts.get("agreement") === "silent";
    return requires("colleague-agrees", agreed ? "inform" : "agree-first");
  },
});

/** Who asked, until when, and why: whoever reads it can go and talk with that colleague. */
function vetoOf(facts: Reading): Readonly<Record<string, string>> {
  const told = { until: facts.get("vetoUntil"), colleague: facts.get("vetoBy"), reason: facts.get("vetoReason") };
  return Object.fromEntries(Object.entries(told).flatMap(([gap, value]) => (value === undefined ? [] : [[gap, String(value)]])));
}
