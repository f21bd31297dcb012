/**
 * Shows P1 for one step: the engine's own `sequence` is run on it in everything it can tell apart, with the guardrails letting the step that unlocks it
 * through or not, and what comes out is held against the promise.
 * @module
 */
import { addDays, type Day, daysBetween } from "../../calendar/day.js";
import type { Ranked } from "../../decide/proposal.js";
import { rank } from "../../decide/rank.js";
import { type Locked, type Sequence, sequence } from "../../decide/sequence.js";
import { stepsFor } from "../../decide/steps.js";
import type { Case } from "../../facts/case.js";
import { type Catalogue, factsOf } from "../../facts/catalogue.js";
import { type Facts, known, unknown } from "../../facts/fact.js";
import { guard } from "../../guardrails/guard.js";
import { defineGuardrail, PERMIT, stop } from "../../guardrails/guardrail.js";
import type { Policy } from "../../policy/policy.js";
import type { Treatment } from "../../policy/treatment.js";
import { THREATENING } from "../../vocabulary.js";
import { exampleCase } from "./example.js";
import type { Choose, Option } from "./explore.js";
import { type Outcome, type Tally, tally } from "./tally.js";
import type { Proposed } from "./world.js";

export interface LockGround {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly treatments: ReadonlyMap<string, Treatment>;
  /** The customer with each journal a release can stand in. */
  readonly cases: ReadonlyMap<Release, Case>;
}
interface Situation {
  /** Days since one or both of the invoices were announced in person. */
  readonly announced: readonly (() => number | undefined)[];
  readonly voice: () => boolean | undefined;
  /** A key that already stands among the actions. */
  readonly present: string | undefined;
  readonly released: () => Release;
  readonly keyPasses: () => boolean;
}
const RELEASES = ["none", "today", "before-announcement", "not-done", "of-another"] as const;
export type Release = (typeof RELEASES)[number];

const ANNOUNCE = "announce-in-person";
const RELEASE = "release-formal-step";

/** Where the proofs of one policy begin. */
export function lockGround(policy: Policy, catalogue: Catalogue, treatments: ReadonlyMap<string, Treatment>): LockGround {
  return { policy, catalogue, treatments, cases: new Map(RELEASES.map((release) => [release, exampleCase(policy, treatments, journalOf(release))])) };
}

/** Every situation, each held against P1. */
export function proveLock(proposed: Proposed, ground: LockGround, budget: number): Tally {
  return tally((choose) => {
    const situation = situationOf(choose, ground.policy.limits.announcementDays);
    const from = caseIn(situation, ground);
    const wrong = wrongIn(sequenceIn(proposed, situation, from, ground), proposed, situation, from.today, ground);
    return wrong ? { kind: "open" } : HELD;
  }, budget);
}

const HELD: Outcome = { kind: "holds", by: "sequence" };

function situationOf(choose: Choose, wait: number): Situation {
  const daysAgo = [undefined, 1, wait, 60].map((is) => ({ is, region: is === undefined ? "never" : `${is} days ago` }));
  const [never = { is: undefined, region: "never" }, ...ago] = daysAgo;
  const word = <T extends string | undefined>(is: T) => ({ is, region: String(is) });
  return {
    announced: ["invoice 1 announced", "invoice 2 announced"].map((what) => () => choose(what, [never, ...ago])),
    voice: () => choose("voicePossible", [named(true), named(false), { is: undefined, region: "unknown" }]),
    present: choose("among the actions", [word(undefined), word(ANNOUNCE), word(RELEASE)]),
    released: () => choose<Release>("release", [word("none"), word("today"), word("before-announcement"), word("not-done"), word("of-another")]),
    keyPasses: () => choose("the key passes the guardrails", [named(true), named(false)]),
  };
}

function named<T extends boolean>(is: T): Option<T> {
  return { is, region: String(is) };
}

/** The journal is decided when `sequence` looks at it. */
function caseIn({ announced, released }: Situation, { cases }: LockGround): Case {
  const from = cases.get("none");
  if (!from) throw new TypeError("There is a case for every release.");
  const dossier = new Proxy(from.dossier, {
    get: (told, key) => (key === "journal" ? cases.get(released())?.dossier.journal : Reflect.get(told, key)),
  });
  const episodes = from.episodes.map((episode, at) => {
    const announcedOn = (days: number | undefined) => (days === undefined ? undefined : addDays(from.today, -days));
    return new Proxy(episode, { get: (told, key) => (key === "announcedOn" ? announcedOn(announced[at]?.()) : Reflect.get(told, key)) });
  });
  return { ...from, dossier, episodes };
}

function journalOf(released: Release): readonly object[] {
  if (released === "none") return [];
  return [
    {
      on: released === "before-announcement" ? "2026-09-10" : "2026-11-23",
      treatment: RELEASE,
      outcome: released === "not-done" ? "no-answer" : "done",
      ...(released === "of-another" && { about: ["F9"] }),
    },
  ];
}

function sequenceIn(proposed: Proposed, { voice, present, keyPasses }: Situation, from: Case, { policy, catalogue, treatments }: LockGround): Sequence {
  const facts = voiced(factsOf(from, catalogue), voice);
  const there = present === undefined ? undefined : treatments.get(present);
  const ranked = [...rankedFor(proposed, facts, policy), ...(there ? rankedFor({ treatment: there, pressure: there.pressure }, facts, policy) : [])];
  const key = defineGuardrail({ id: "key", serves: "P1", reads: [], concerns: () => true, check: () => (keyPasses() ? PERMIT : stop("key")) });
  return sequence(ranked, { policy, treatments, guardrails: [key] });
}

/** The facts, of which whether a voice is possible is decided when somebody asks. */
function voiced(facts: Facts, voice: () => boolean | undefined): Facts {
  return {
    case: facts.case,
    value: (name) => (name === "voicePossible" ? voice() : facts.value(name)),
    find: (name) => {
      if (name !== "voicePossible") return facts.find(name);
      const is = voice();
      return is === undefined ? unknown() : known(is);
    },
  };
}

function rankedFor({ treatment, pressure }: Proposed, facts: Facts, policy: Policy): readonly Ranked[] {
  const { tone, channels, owner } = treatment;
  const steps = stepsFor(facts, treatment, { pressure, tone, channels });
  const proposal = { facts, treatment, pressure, tier: "first" as const, tone, owner, fired: [], steps };
  const candidates = steps.slice(0, 1).flatMap((step) => {
    // Nothing but `guard` can make a permitted step; here it has nothing to stop it, so that `sequence` alone is looked at.
    const verdict = guard(facts, step, policy.limits, []);
    return "allowed" in verdict ? [{ proposal, allowed: verdict.allowed }] : [];
  });
  return rank(candidates, policy.economics);
}

function wrongIn(found: Sequence, { treatment, pressure }: Proposed, situation: Situation, today: Day, ground: LockGround): boolean {
  if (found.actions.some(({ allowed }) => allowed.step.pressure >= THREATENING)) return true;
  const threats = found.later.filter((step) => step.pressure >= THREATENING);
  if (pressure < THREATENING) return threats.length > 0;
  const withheld = found.withheld.some((step) => step.treatment === treatment.id);
  if (threats.length === 0) return !withheld;
  return withheld || threats.some((step) => !isLocked(step, found, situation, today, ground));
}

/** Behind a release where it was announced or no voice is possible, else behind an announcement that is heard; never before its time. */
function isLocked(step: Locked, { actions }: Sequence, situation: Situation, today: Day, { policy, treatments }: LockGround): boolean {
  const days = situation.announced.map((decide) => decide());
  const announced = days.filter((one) => one !== undefined);
  const byRelease = announced.length > 0 || situation.voice() === false;
  const key = treatments.get(step.behind);
  const there = actions.some(({ proposal }) => proposal.treatment.id === step.behind);
  const given = step.given !== undefined && situation.released() === "today";
  const rest = announced.length === 0 ? 0 : policy.limits.announcementDays - Math.min(...announced);
  const soonest = byRelease ? Math.max(1, rest) : policy.limits.announcementDays;
  // What was announced of one invoice was not announced of another.
  const about = announced.length === 0 ? ["F1", "F2"] : ["F1", "F2"].filter((_, at) => days[at] !== undefined);
  return (
    key !== undefined &&
    step.behind === (byRelease ? RELEASE : ANNOUNCE) &&
    (there || given) &&
    key.pressure < step.pressure &&
    step.threatening &&
    step.outcomes.length > 0 &&
    step.outcomes.every((outcome) => (byRelease ? outcome === "done" : outcome.startsWith("reached"))) &&
    daysBetween(today, step.notBefore) >= soonest &&
    step.daysAfter >= 1 &&
    step.about.every((invoice) => about.includes(invoice))
  );
}
