/** Guardrails of every temper: that stop, soften, delay, want something in it, know nothing, or break. */
import fc from "fast-check";
import type { Day } from "../../src/calendar/day.js";
import type { Guardrail, Reading, Requirement, Step, Verdict } from "../../src/guardrails/guardrail.js";
import { TONES, type Tone } from "../../src/vocabulary.js";

/** Facts these guardrails speak of. */
export const FACTS = ["hasOpenDispute", "openTickets", "city"] as const;
const why = { key: "guardrail.paused", with: {} };
const PERMIT: Verdict = { kind: "permit" };

type Check = Guardrail["check"];

const checks: fc.Arbitrary<Check> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Check>(() => PERMIT) },
  fc.constant<Check>(() => ({ kind: "stop", why })),
  fc.constant<Check>((facts) => (facts.get("hasOpenDispute") === true ? { kind: "stop", why } : PERMIT)),
  fc.constant<Check>((facts, step) =>
    step.asksForMoney && Number(facts.get("openTickets")) > 0 ? { kind: "soften", to: { asksForMoney: false }, why } : PERMIT,
  ),
  fc.constant<Check>((_, step) => (step.automatic ? { kind: "soften", to: { automatic: false }, why } : PERMIT)),
  fc.constantFrom<Tone>(...TONES).map(
    (most): Check =>
      (_, step) =>
        noHarsherThan(most, step),
  ),
  // What it wants may be firmer than the step is; no step becomes so.
  fc.constantFrom<Tone>(...TONES).map(
    (wanted): Check =>
      (_, step) =>
        step.tone === wanted ? PERMIT : { kind: "soften", to: { tone: wanted }, why },
  ),
  fc.nat(2).map(
    (index): Check =>
      (_, step) =>
        without(index, step),
  ),
  fc.nat(2).map(
    (index): Check =>
      (_, step) =>
        step.automatic ? PERMIT : without(index, step),
  ),
  fc.nat(9).map(
    (days): Check =>
      (facts) => ({ kind: "delay", until: (facts.today + days) as Day, why }),
  ),
  fc.subarray<Requirement>(["inform", "one-amount", "no-costs"]).map(
    (content): Check =>
      () => ({ kind: "require", content, why }),
  ),
  fc.constant<Check>((_, step) => ({ kind: "soften", to: { tone: step.tone }, why })),
  fc.constant<Check>(() => {
    throw new Error("a mistake of the company's own");
  }),
  fc.constant<Check>((facts: Reading) => (FACTS.every((name) => facts.get(name) === undefined) ? PERMIT : { kind: "stop", why })),
);

function noHarsherThan(most: Tone, step: Step): Verdict {
  return TONES.indexOf(step.tone) > TONES.indexOf(most) ? { kind: "soften", to: { tone: most }, why } : PERMIT;
}

function without(index: number, { about }: Step): Verdict {
  const left = about.filter((balance) => balance.invoice.id !== `I-${index}`);
  return left.length === about.length ? PERMIT : { kind: "soften", to: { about: left }, why };
}

const concerns = fc.constantFrom<Guardrail["concerns"]>(
  () => true,
  () => true,
  (step) => step.asksForMoney,
  (step) => step.pressure >= 3,
);
const meanings = fc.constantFrom<NonNullable<Guardrail["unknown"]>[string] | undefined>("permit", "permit", { ceiling: 2 }, undefined);

/** A handful of guardrails, each with a name of its own. */
export const guardrails: fc.Arbitrary<readonly Guardrail[]> = fc
  .array(fc.record({ check: checks, concerns, reads: fc.subarray([...FACTS]), meanings: fc.tuple(meanings, meanings, meanings) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) =>
    list.map(({ meanings: means, ...rest }, index): Guardrail => {
      const unknown = Object.fromEntries(FACTS.flatMap((name, place) => (means[place] === undefined ? [] : [[name, means[place]]])));
      return { id: `guardrail-${index}`, serves: "us", ...rest, unknown };
    }),
  );
