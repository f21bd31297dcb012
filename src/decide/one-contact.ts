/**
 * One contact about several currencies: it says and waits for all that it would alone for each of them, as mildly as for the mildest.
 * @module
 */
import type { Day } from "../calendar/day.js";
import { type Message, TONES } from "../vocabulary.js";
import type { Ranked } from "./proposal.js";

/** The action with what it needs for every currency it is about; each currency's own step stays in `joined`. */
export function asOneContact(action: Ranked): Ranked {
  if (action.joined.length === 0) return action;
  const all = [action, ...action.joined].map(({ allowed }) => allowed);
  const days = all.flatMap(({ notBefore }) => notBefore ?? []);
  const { step } = action.allowed;
  const [tone = step.tone] = all.map((allowed) => allowed.step.tone).sort((a, b) => TONES.indexOf(a) - TONES.indexOf(b));
  return {
    ...action,
    allowed: {
      ...action.allowed,
      step: { ...step, tone, automatic: all.every((allowed) => allowed.step.automatic) },
      requires: [...new Set(all.flatMap(({ requires }) => requires))].sort(),
      because: distinct(all.flatMap(({ because }) => because)),
      ...(days.length > 0 && { notBefore: Math.max(...days) as Day }),
    },
  };
}

function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((one) => [JSON.stringify(one), one])).values()];
}
