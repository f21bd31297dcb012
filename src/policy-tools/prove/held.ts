/**
 * Whether one guardrail holds a step back, by the engine's own way of asking it, and whether everything it looked at is understood.
 * @module
 */
import type { Limits } from "../../facts/limits.js";
import { guard } from "../../guardrails/guard.js";
import type { Guardrail } from "../../guardrails/guardrail.js";
import type { World } from "./world.js";

/** A step that is made milder is another step, and looked at by itself. `maybe`: it does here, but what it looked at has no known regions. */
export function holdsBack(guardrail: Guardrail, { step, facts, opaque }: World, limits: Limits, forGood: boolean): "yes" | "maybe" | "no" {
  opaque.clear();
  const watched: Guardrail = {
    ...guardrail,
    check: (reading, one, all) => {
      const verdict = guardrail.check(reading, one, all);
      return verdict.kind === "soften" ? { kind: "stop", why: verdict.why } : verdict;
    },
  };
  const verdict = guard(facts, step, limits, [watched]);
  if ("allowed" in verdict) return "no";
  if (forGood && verdict.stopped.every(({ lookAgain }) => lookAgain !== undefined)) return "no";
  return opaque.size === 0 ? "yes" : "maybe";
}
