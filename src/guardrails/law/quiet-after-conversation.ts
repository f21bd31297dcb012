/** After a conversation about a debt the law gives days without another call (Reg F: seven, whoever called). */
import { addDays, parseDay } from "../../calendar/day.js";
import { defineGuardrail, isProactive, PERMIT, stop } from "../guardrail.js";

export const quietAfterConversation = defineGuardrail({
  id: "quiet-after-conversation",
  serves: "P8",
  reads: ["waysQuietByLaw", "quietByLawUntil"],
  unknown: { waysQuietByLaw: { ceiling: 2 }, quietByLawUntil: "permit" },
  concerns: (step) => isProactive(step) && step.treatment.about !== "none",
  check: (facts, step) => {
    const quiet = facts.get("waysQuietByLaw");
    if (!Array.isArray(quiet) || step.channel === undefined || !quiet.includes(step.channel)) return PERMIT;
    const until = parseDay(String(facts.get("quietByLawUntil")));
    return stop("quiet-after-conversation", { channel: step.channel }, until && addDays(until, 1));
  },
});
