/**
 * The highest pressure the guardrails would let through, whatever a policy proposes. Good news may lower it and ignorance may not raise it (P5, P6).
 * @module
 */
import { stepsFor } from "../decide/steps.js";
import type { Dossier } from "../dossier/dossier.js";
import { factsOf } from "../facts/catalogue.js";
import { guard } from "../guardrails/guard.js";
import type { Policy } from "../policy/policy.js";
import type { Treatment } from "../policy/treatment.js";
import type { Channel, Pressure } from "../vocabulary.js";
import type { Bench, Seen } from "./bench.js";

export interface Ceiling {
  readonly pressure: Pressure;
  /** A step that reaches it; none where nobody may be contacted at all. */
  readonly step?: { readonly treatment: string; readonly channel?: Channel; readonly to?: string };
}

/** The highest pressure of any treatment, by any way, to any person, that passes every guardrail. */
export function ceilingOf(bench: Bench, dossier: Dossier, seen: Seen = (facts) => facts): Ceiling {
  const policy = bench.policyFor(dossier);
  let highest: Ceiling = { pressure: 0 };
  for (const from of bench.cases(dossier)) {
    const facts = seen(factsOf(from, bench.catalogue));
    for (const treatment of bench.treatments.values()) {
      if (treatment.where !== "customer") continue;
      for (const pressure of pressuresOf(treatment, policy)) {
        if (pressure <= highest.pressure) continue;
        const steps = stepsFor(facts, treatment, { pressure, tone: treatment.tone, channels: treatment.channels });
        const passed = steps.find((step) => "allowed" in guard(facts, step, policy.limits, bench.guardrails));
        if (passed) {
          highest = {
            pressure,
            step: { treatment: treatment.id, ...(passed.channel && { channel: passed.channel }), ...(passed.to && { to: passed.to.person.id }) },
          };
        }
      }
    }
  }
  return highest;
}

/** Its own, and what rules of the policy raise it to. */
function pressuresOf(treatment: Treatment, policy: Policy): readonly Pressure[] {
  const raised = policy.rules.flatMap((rule) => (rule.treatment === treatment.id && rule.pressure !== undefined ? [rule.pressure] : []));
  return [...new Set([treatment.pressure, ...raised])];
}
