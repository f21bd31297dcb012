/** Before a claim on a consumer is handed over, the letter the law requires was sent for it and its free term has run (NL art. 6:96(6) BW, BE book XIX). */
import { addDays, parseDay } from "../../calendar/day.js";
import { defineGuardrail, isContact, only, stop } from "../guardrail.js";

export const legalTerm = defineGuardrail({
  id: "legal-term",
  serves: "P2",
  reads: ["awaitingLegalTerm", "legalTermUntil"],
  unknown: { legalTermUntil: "permit" },
  concerns: (step) => isContact(step) && step.pressure >= 6,
  check: (facts, step) => {
    const waiting = facts.get("awaitingLegalTerm");
    const until = facts.get("legalTermUntil");
    const last = parseDay(String(until));
    const otherwise = last === undefined ? stop("legal-term") : stop("legal-term", { until: String(until) }, addDays(last, 1));
    return only("legal-term", step, ({ balance }) => Array.isArray(waiting) && !waiting.includes(balance.invoice.id), otherwise);
  },
});
