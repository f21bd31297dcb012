/**
 * Design §2.4, allowed: all guardrails are asked; the strictest wins.
 *
 * - One that stops, stops, whatever the others say. All that stop are named.
 * - A fact that a guardrail reads and nobody knows stops, unless the guardrail says what it means. So does a guardrail that breaks.
 * - What softens adds up: the mildest tone, the invoices that all of them leave. A softened step passes all of them again.
 * - What nobody stops or softens may go ahead: not before the last day that any of them names, with everything that any of them wants in it.
 *
 * Nothing here can make a step more than it was, and no sentence speaks of an order among guardrails.
 */
import type { Day } from "../../src/calendar/day.js";
import type { Facts } from "../../src/facts/fact.js";
import type { Limits } from "../../src/facts/limits.js";
import type { Guardrail, Softer, Step, Verdict } from "../../src/guardrails/guardrail.js";
import type { Message, Tone } from "../../src/vocabulary.js";

export type Outcome =
  | { readonly stoppedBy: readonly string[] }
  | { readonly step: Step; readonly notBefore: Day | undefined; readonly requires: readonly string[] };

/** What becomes of a step. */
export function outcomeOf(step: Step, facts: Facts, limits: Limits, guardrails: readonly Guardrail[]): Outcome {
  const verdicts = guardrails
    .filter((guardrail) => guardrail.concerns(step))
    .map((guardrail) => ({ guardrail, verdict: verdictOf(guardrail, step, facts, limits) }));
  const stops = verdicts.filter(({ verdict }) => verdict.kind === "stop");
  if (stops.length > 0) return { stoppedBy: stops.map(({ guardrail }) => guardrail.id).sort() };
  const milder = verdicts.reduce((mild, { verdict }) => (verdict.kind === "soften" ? softened(mild, verdict.to) : mild), step);
  if (verdicts.some(({ verdict }) => verdict.kind === "soften")) {
    // Whoever asks for a change that changes nothing is never content.
    return isSame(milder, step) ? { stoppedBy: ["error"] } : outcomeOf(milder, facts, limits, guardrails);
  }
  const days = verdicts.flatMap(({ verdict }) => (verdict.kind === "delay" ? [verdict.until] : []));
  const contents = verdicts.flatMap(({ verdict }) => (verdict.kind === "require" ? verdict.content : []));
  return { step, notBefore: days.length === 0 ? undefined : (Math.max(...days) as Day), requires: [...new Set(contents)].sort() };
}

function verdictOf(guardrail: Guardrail, step: Step, facts: Facts, limits: Limits): Verdict {
  const inTheDark = guardrail.reads.some((name) => facts.value(name) === undefined && !mayBeUnknown(guardrail, name, step));
  if (inTheDark) return { kind: "stop", why: NO_WORDS };
  const get = (name: string) => (guardrail.reads.includes(name) ? facts.value(name) : undefined);
  try {
    return guardrail.check({ today: facts.case.today, get }, step, limits);
  } catch {
    return { kind: "stop", why: NO_WORDS };
  }
}

function mayBeUnknown({ unknown }: Guardrail, name: string, step: Step): boolean {
  const meaning = unknown?.[name];
  if (meaning === undefined) return false;
  return meaning === "permit" || step.pressure <= meaning.ceiling;
}

/** From mild to firm (§1 and C5). */
const TONES: readonly Tone[] = ["thankful", "warm", "concerned", "helpful", "matter-of-fact", "firm"];

function softened(step: Step, to: Softer): Step {
  const about = step.about.filter((balance) => to.about === undefined || to.about.includes(balance));
  return {
    ...step,
    tone: TONES.find((tone) => tone === step.tone || tone === to.tone) ?? step.tone,
    automatic: step.automatic && to.automatic !== false,
    asksForMoney: step.asksForMoney && to.asksForMoney !== false,
    about,
    episodes: step.episodes.filter((episode) => about.includes(episode.balance)),
  };
}

function isSame(one: Step, other: Step): boolean {
  return one.tone === other.tone && one.automatic === other.automatic && one.asksForMoney === other.asksForMoney && one.about.length === other.about.length;
}

/** How a refusal is put into words is no part of this. */
const NO_WORDS: Message = { key: "", with: {} };
