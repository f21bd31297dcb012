/**
 * One guardrail per circumstance, made from the table (P4).
 * @module
 */
import { addDays } from "../../calendar/day.js";
import { defineGuardrail, type Guardrail, isContact, PERMIT, type Step, stop } from "../guardrail.js";
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
      if (step.pressure > rule.ceiling || (step.asksForMoney && !rule.asks) || !remains(rule, step)) return stop(id, {}, lookAgain);
      if (forSomebodyElse(rule, step)) return stop("representative-only", {}, lookAgain);
      return step.automatic && !rule.automatic ? { kind: "soften", to: { automatic: false }, why: { key: `guardrail.${id}`, with: {} } } : PERMIT;
    },
  });
}

/** Who asked gets an answer; beyond that only what the circumstance leaves, and nothing to somebody who is not there. */
function remains({ remains: left, absent }: CircumstanceRule, { to, treatment }: Step): boolean {
  if (absent !== undefined && to?.person.role === absent) return false;
  return left === undefined || treatment.reply === true || left.includes(treatment.id);
}

/** Whoever is not the addressee learns nothing of the arrears; where others get one treatment only, nobody but the addressee gets another. */
function forSomebodyElse({ addressee, others }: CircumstanceRule, { to, treatment }: Step): boolean {
  if (addressee === undefined || to?.person.role === addressee) return false;
  return (to !== undefined && treatment.discloses) || (others !== undefined && treatment.id !== others);
}
