/**
 * Holds one step against every guardrail. Only this file can make a `Permitted` step, and nothing after it accepts anything else.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Facts } from "../facts/fact.js";
import type { Limits } from "../facts/limits.js";
import { type Message, message, TONES } from "../vocabulary.js";
import type { Guardrail, Reading, Requirement, Softer, Step, Verdict } from "./guardrail.js";

declare const permitted: unique symbol;
/** A step that passed every guardrail. */
export type Permitted<T> = T & { readonly [permitted]: true };

export interface Allowed {
  readonly step: Step;
  /** Not before this day. */
  readonly notBefore?: Day;
  readonly requires: readonly Requirement[];
  /** Why it is later or milder than proposed. */
  readonly because: readonly Message[];
}
export interface Stopped {
  readonly step: Step;
  readonly by: string;
  readonly serves: string;
  readonly why: Message;
  readonly lookAgain?: Day;
}

/** Permitted in its mildest required form, or stopped with every guardrail that stops it. A softened step passes all guardrails again. */
export function guard(
  facts: Facts,
  proposed: Step,
  limits: Limits,
  guardrails: readonly Guardrail[],
): { readonly allowed: Permitted<Allowed> } | { readonly stopped: readonly Stopped[] } {
  let step = proposed;
  const because: Message[] = [];
  // Each round either ends or makes the step strictly milder, so rounds are bounded by what can be softened.
  for (let round = 0; round < 8; round += 1) {
    const verdicts: Verdict[] = [];
    const stopped: Stopped[] = [];
    for (const guardrail of guardrails) {
      if (!guardrail.concerns(step)) continue;
      const verdict = verdictOf(guardrail, facts, step, limits);
      if (verdict.kind === "stop") stopped.push(stopping(step, guardrail, verdict));
      else if (verdict.kind !== "permit") verdicts.push(verdict);
    }
    if (stopped.length > 0) return { stopped };
    const softer = verdicts.flatMap((verdict) => (verdict.kind === "soften" ? [verdict] : []));
    if (softer.length === 0) return { allowed: allow(step, verdicts, because) };
    for (const { to, why } of softer) {
      step = soften(step, to);
      because.push(why);
    }
  }
  return { stopped: [{ step, by: "error", serves: "P1", why: message("guardrail.error") }] };
}

function verdictOf(guardrail: Guardrail, facts: Facts, step: Step, limits: Limits): Verdict {
  for (const name of guardrail.reads) {
    if (facts.find(name).known) continue;
    const meaning = guardrail.unknown?.[name];
    if (meaning === "permit" || (meaning !== undefined && step.pressure <= meaning.ceiling)) continue;
    return { kind: "stop", why: message("guardrail.unknown-fact", { fact: name, guardrail: guardrail.id }) };
  }
  try {
    return guardrail.check(readingOf(guardrail, facts), step, limits);
  } catch {
    // A company's own guardrail may be wrong; a wrong guardrail stops, it never lets through.
    return { kind: "stop", why: message("guardrail.error", { guardrail: guardrail.id }) };
  }
}

function readingOf(guardrail: Guardrail, facts: Facts): Reading {
  return { today: facts.case.today, get: (name) => (guardrail.reads.includes(name) ? facts.value(name) : undefined) };
}

function stopping(step: Step, guardrail: Guardrail, verdict: Extract<Verdict, { kind: "stop" }>): Stopped {
  return { step, by: guardrail.id, serves: guardrail.serves, why: verdict.why, ...(verdict.lookAgain !== undefined && { lookAgain: verdict.lookAgain }) };
}

/** Milder, or as it was: a tone that is harsher than the step's own changes nothing. */
function soften(step: Step, { about, tone: told, ...rest }: Softer): Step {
  const tone = told !== undefined && TONES.indexOf(told) < TONES.indexOf(step.tone) ? told : step.tone;
  if (!about) return { ...step, ...rest, tone };
  const kept = step.about.filter((balance) => about.includes(balance));
  return { ...step, ...rest, tone, about: kept, episodes: step.episodes.filter((episode) => kept.includes(episode.balance)) };
}

function allow(step: Step, verdicts: readonly Verdict[], softened: readonly Message[]): Permitted<Allowed> {
  const delays = verdicts.flatMap((verdict) => (verdict.kind === "delay" ? [verdict] : []));
  const requires = [...new Set(verdicts.flatMap((verdict) => (verdict.kind === "require" ? verdict.content : [])))].sort();
  const latest = delays.reduce<Day | undefined>((day, delay) => (day === undefined || delay.until > day ? delay.until : day), undefined);
  const allowed: Allowed = { step, requires, because: [...softened, ...delays.map((delay) => delay.why)], ...(latest !== undefined && { notBefore: latest }) };
  return allowed as Permitted<Allowed>;
}
