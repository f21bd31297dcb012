/**
 * The proposals that need no policy: waiting is always possible, no deadline passes unseen (P15), and where no hour suits everybody somebody finds one.
 * @module
 */
import { seenToElsewhere } from "../facts/catalogue/deadlines.js";
import type { FactCited, Facts } from "../facts/fact.js";
import type { Treatment } from "../policy/treatment.js";
import type { Fired, Proposal } from "./proposal.js";
import { stepsFor } from "./steps.js";

/** Layer named in explanations for what the engine itself proposes. */
export const OWN_LAYER = "amicable";

/** A protect action for each deadline that comes near, whatever the policy says. */
export function deadlineProposals(facts: Facts, treatments: ReadonlyMap<string, Treatment>): readonly Proposal[] {
  const treatment = treatments.get("protect-right");
  const near = facts.value("deadlineNear") === true && !seenToElsewhere(facts.case);
  return treatment && near ? [own(facts, treatment, "first", "own.deadline-near", DEADLINE_FACTS)] : [];
}

/** That it is near, and which it is. */
const DEADLINE_FACTS = ["deadlineNear", "nextDeadlineKind", "nextDeadlineOn"];

/** Waiting, which every plan can fall back on. */
export function waiting(facts: Facts, treatments: ReadonlyMap<string, Treatment>): Proposal {
  const treatment = treatments.get("wait");
  if (!treatment) throw new TypeError("The catalogue of treatments has no `wait`.");
  return own(facts, treatment, "fallback", "own.nothing-better");
}

/** A person who finds an hour, where nothing can be done because none suits everybody. */
export function findingAnHour(facts: Facts, treatments: ReadonlyMap<string, Treatment>): readonly Proposal[] {
  const treatment = treatments.get("put-to-person");
  return treatment ? [own(facts, treatment, "normal", "own.no-hour")] : [];
}

function own(facts: Facts, treatment: Treatment, tier: Proposal["tier"], id: string, named: readonly string[] = []): Proposal {
  const fired: Fired = {
    rule: { id, layer: OWN_LAYER, treatment: treatment.id, tier, source: [] },
    cited: () => named.flatMap((fact) => cite(facts, fact)),
  };
  const { pressure, tone, owner, channels } = treatment;
  return { facts, treatment, pressure, tier, tone, owner, fired: [fired], steps: stepsFor(facts, treatment, { pressure, tone, channels }) };
}

function cite(facts: Facts, name: string): readonly FactCited[] {
  const finding = facts.find(name);
  return finding.known ? [{ fact: name, is: finding.is, operator: "equal", value: finding.is, evidence: finding.evidence }] : [];
}
