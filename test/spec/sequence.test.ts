/**
 * What may be done now, what is locked and behind what: the library beside the specification, under policies that want every formal step for everybody
 * and with guardrails out of the way, so that nothing but sequencing keeps them in order.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permit } from "../../src/decide/permit.js";
import type { Candidate, Ranked } from "../../src/decide/proposal.js";
import { propose } from "../../src/decide/propose.js";
import { rank } from "../../src/decide/rank.js";
import { sequence } from "../../src/decide/sequence.js";
import { stepsFor } from "../../src/decide/steps.js";
import type { Dossier } from "../../src/dossier/dossier.js";
import { guard } from "../../src/guardrails/guard.js";
import type { Guardrail } from "../../src/guardrails/guardrail.js";
import { type Bench, benchOf } from "../../src/testing/index.js";
import { read } from "../properties/trying.js";
import { times } from "../runs.js";
import { announced, POLICIES } from "./arbitrary-announced.js";
import { seenEnough } from "./enough.js";
import { sequenced } from "./sequence.js";

const RUNS = times(300);

function rankedFor(bench: Bench, dossier: Dossier): readonly Ranked[] {
  const policy = bench.policyFor(dossier);
  const proposals = bench.lookups(dossier).flatMap((lookup) => propose(lookup, policy, bench.treatments).proposals);
  return rank(permit(proposals, policy, []).candidates, policy.economics);
}

/** Nobody may be told in person, or nobody may release, or everything may be. */
const obstacles = fc.constantFrom<readonly Guardrail[]>([], [], [stopping("announce-in-person")], [stopping("release-formal-step")]);

function stopping(treatment: string): Guardrail {
  const check: Guardrail["check"] = () => ({ kind: "stop", why: { key: "guardrail.paused", with: {} } });
  return { id: `no-${treatment}`, serves: "us", reads: [], concerns: (step) => step.treatment.id === treatment, check };
}

function allows(bench: Bench, dossier: Dossier, guardrails: readonly Guardrail[]) {
  const policy = bench.policyFor(dossier);
  return (id: string, { proposal: { facts } }: Candidate): boolean => {
    const treatment = bench.treatments.get(id);
    if (!treatment || policy.never.includes(id)) return false;
    return stepsFor(facts, treatment, treatment).some((step) => "allowed" in guard(facts, step, policy.limits, guardrails));
  };
}

describe("what is done now and what later", () => {
  it.each([
    ["for every customer", "done"],
    ["also where a release was refused, or was about other invoices", "anything"],
  ] as const)("is what the specification says %s", (_, releases) => {
    const benches = POLICIES.map((policy) => benchOf({ policy }));
    const seen = { announced: 0, released: 0, given: 0, nowhere: 0 };
    fc.assert(
      fc.property(fc.nat(POLICIES.length - 1), announced(releases), obstacles, (which, told, guardrails) => {
        const bench = benches[which] ?? benchOf();
        const dossier = read(told);
        const policy = bench.policyFor(dossier);
        const ranked = rankedFor(bench, dossier);
        const wanted = sequenced(ranked, { announcementDays: policy.limits.announcementDays, allows: allows(bench, dossier, guardrails) });
        const { actions, later, withheld } = sequence(ranked, { policy, treatments: bench.treatments, guardrails });
        const locked = later.filter(({ threatening }) => threatening);

        expect([...new Set(actions.map(({ proposal }) => proposal.treatment.id))].sort()).toEqual(wanted.now);
        expect(actions.filter(({ allowed }) => allowed.step.pressure >= 5)).toEqual([]);
        expect([...new Set(withheld.map(({ treatment }) => treatment))].sort()).toEqual(wanted.nowhere);
        const shown = locked.map(({ treatment, proposal, about, behind, given, outcomes, notBefore }) => {
          const release = given === undefined ? "to come" : "given";
          return { treatment: treatment.id, currency: proposal.facts.case.currency, about: [...about].sort(), behind, release, outcomes, notBefore };
        });
        expect(byName(shown)).toEqual(byName(wanted.later));

        seen.announced += wanted.later.filter(({ behind }) => behind === "announce-in-person").length;
        seen.released += wanted.later.filter(({ behind }) => behind === "release-formal-step").length;
        seen.given += wanted.later.filter(({ release }) => release === "given").length;
        seen.nowhere += wanted.nowhere.length;
      }),
      { numRuns: RUNS },
    );
    seenEnough(seen, RUNS);
  });
});

function byName<T extends { readonly treatment: string; readonly currency: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (`${a.treatment} ${a.currency}` < `${b.treatment} ${b.currency}` ? -1 : 1));
}
