/**
 * One guardrail per circumstance, made from the table (P4).
 * @module
 */
import { addDays } from "../../calendar/day.js";
import { defineGuardrail, type Guardrail, isContact, PERMIT, stop } from "../guardrail.js";
import { CIRCUMSTANCE_RULES, type CircumstanceRule } from "./table.js";

export const CIRCUMSTANCE_GUARDRAILS: readonly Guardrail[] = CIRCUMSTANCE_RULES.map(guardrailFor);

function guardrailFor(rule: CircumstanceRule): Guardrail {
  const id = `circumstance.${rule.kind}`;
  return defineGuardrail({
    id,
    serves: "P4",
    reads: ["circumstances"],
    unknown: { circumstances: { ceiling: 3 } },
    concerns: isContact,
    check: (facts, step) => {
      const holding = facts.get("circumstances");
      if (!Array.isArray(holding) || !holding.includes(rule.kind)) return PERMIT;
      const lookAgain = addDays(facts.today, rule.reviewDays);
      if (step.pressure > rule.ceiling || (step.asksForMoney && !rule.asks)) return stop(id, {}, lookAgain);
      if (rule.addressee && step.to && step.to.person.role !== rule.addressee && step.treatment.discloses) return stop("representative-only", {}, lookAgain);
      return step.automatic && !rule.automatic ? { kind: "soften", to: { automatic: false }, why: { key: `guardrail.${id}`, with: {} } } : PERMIT;
    },
  });
}
