/** What each step is worth and which comes first: the library beside the specification, for customers of every kind. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permit } from "../../src/decide/permit.js";
import type { Candidate } from "../../src/decide/proposal.js";
import { propose } from "../../src/decide/propose.js";
import { rank } from "../../src/decide/rank.js";
import { exponentOf } from "../../src/dossier/currencies.js";
import type { Dossier } from "../../src/dossier/dossier.js";
import { minorUnits } from "../../src/dossier/money.js";
import { inCurrency } from "../../src/facts/rates.js";
import type { Economics } from "../../src/policy/policy.js";
import { type Bench, benchOf, dossiers, hostilePolicies, policies } from "../../src/testing/index.js";
import { read } from "../properties/trying.js";
import { times } from "../runs.js";
import { seenEnough } from "./enough.js";
import { isNearest } from "./fraction.js";
import { type Contender, ranking } from "./ranking.js";
import { type Weighed, worthOf } from "./value.js";

const RUNS = times(25);
const CUSTOMERS_PER_POLICY = 5;
const customers = fc.array(dossiers(), { minLength: CUSTOMERS_PER_POLICY, maxLength: CUSTOMERS_PER_POLICY });

/** Everything the guardrails let through for a customer. */
function candidatesFor(bench: Bench, dossier: Dossier): readonly Candidate[] {
  const policy = bench.policyFor(dossier);
  const proposals = bench.lookups(dossier).flatMap((lookup) => propose(lookup, policy, bench.treatments).proposals);
  return permit(proposals, policy, bench.guardrails).candidates;
}

interface Entrant extends Contender {
  readonly candidate: Candidate;
}

/** A candidate with the value it has by itself. */
function entrant(candidate: Candidate, economics: Economics): Entrant {
  const { proposal, allowed } = candidate;
  return {
    candidate,
    tier: proposal.tier,
    protects: proposal.treatment.protects === true,
    kindWord: proposal.treatment.where === "customer" && proposal.treatment.about === "late" && [0, 1].includes(allowed.step.pressure),
    net: scoreOf(candidate, economics).net,
    pressure: allowed.step.pressure,
    treatment: proposal.treatment.id,
    currency: proposal.facts.case.currency,
    channel: allowed.step.channel,
    person: allowed.step.to?.person.id,
  };
}

function scoreOf(candidate: Candidate, economics: Economics) {
  const [only] = rank([candidate], economics);
  if (!only) throw new Error("a candidate is gone");
  return only.score;
}

const nameOf = ({ treatment, facts }: Candidate["proposal"]) => `${treatment.id} ${facts.case.currency}`;

function weighed({ proposal, allowed }: Candidate, { currency }: Economics): Weighed {
  const { case: from } = proposal.facts;
  const { annualMargin } = from.dossier.customer;
  const sum = allowed.step.about.reduce((total, balance) => total + (allowed.step.asksForMoney ? balance.collectable : balance.open), 0);
  return {
    amount: inCurrency(from.dossier, sum, from.currency, currency)?.minor ?? 0,
    annualMargin: annualMargin && inCurrency(from.dossier, minorUnits(annualMargin), annualMargin.currency, currency)?.minor,
    contactsLast7Days: Number(proposal.facts.value("contactsLast7Days") ?? 0),
    unit: [1, 10, 100, 1000][exponentOf(currency) ?? 2] ?? 100,
  };
}

describe("of all that may be done", () => {
  it("each step is worth the parts that the policy's assumptions come to, and the parts add up", () => {
    let worth = 0;
    fc.assert(
      fc.property(policies(), customers, (document, told) => {
        const bench = benchOf({ policy: document });
        for (const dossier of told.map(read)) {
          const { economics } = bench.policyFor(dossier);
          for (const candidate of candidatesFor(bench, dossier)) {
            const { net, parts } = scoreOf(candidate, economics);
            expect(parts.reduce((sum, { minor }) => sum + minor, 0)).toBe(net);
            const effect = economics.effects[candidate.proposal.treatment.id];
            if (!effect) continue;
            for (const [name, exact] of Object.entries(worthOf(effect, economics, weighed(candidate, economics)))) {
              const shown = parts.find((part) => part.name === name)?.minor ?? 0;
              if (!isNearest(shown, exact))
                throw new Error(`${candidate.proposal.treatment.id}: ${name} is ${shown}, and should be ${exact.over}/${exact.under}`);
              worth += 1;
            }
          }
        }
      }),
      { numRuns: RUNS },
    );
    seenEnough({ worth }, RUNS, RUNS);
  });

  it("the order is that of the specification, also under policies that mean no good", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(policies(), hostilePolicies()), customers, (document, told) => {
        const bench = benchOf({ policy: document });
        for (const dossier of told.map(read)) {
          const { economics } = bench.policyFor(dossier);
          const candidates = candidatesFor(bench, dossier);
          const wanted = ranking(candidates.map((candidate) => entrant(candidate, economics)));
          const ranked = rank(candidates, economics);
          expect(ranked.map(({ proposal, joined }) => [proposal, ...joined.map((other) => other.proposal)].map(nameOf))).toEqual(
            wanted.map(({ step, joined }) => [step, ...joined].map(({ candidate }) => nameOf(candidate.proposal))),
          );
          compared += Math.max(0, ranked.length - 1);
        }
      }),
      { numRuns: RUNS },
    );
    seenEnough({ compared }, RUNS, RUNS);
  });
});
