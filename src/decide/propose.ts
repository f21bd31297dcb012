/**
 * What does the policy want? Treatment rules that hold become proposals, each with the ways and people it could use.
 * Two proposals are the engine's own: waiting, and protecting a right that would lapse (P15).
 * @module
 */
import type { Facts } from "../facts/fact.js";
import type { Policy, TreatmentRule } from "../policy/policy.js";
import type { Treatment } from "../policy/treatment.js";
import { type Pressure, type Relation, TIERS, type Tier, type Tone } from "../vocabulary.js";
import { deadlineProposals, waiting } from "./own-proposals.js";
import type { Fired, Proposal } from "./proposal.js";
import { stepsFor } from "./steps.js";

/** The proposals of one case, waiting always among them, and the facts whose telling might have made more. */
export function propose(
  facts: Facts,
  policy: Policy,
  treatments: ReadonlyMap<string, Treatment>,
): { readonly proposals: readonly Proposal[]; readonly missing: readonly string[] } {
  const asked = policy.rules.map((rule) => ({ rule, evaluation: rule.when.evaluate(facts) }));
  const fired = asked.flatMap(({ rule, evaluation }): Fired[] => (evaluation.met ? [{ rule, cited: () => evaluation.cited() }] : []));
  const byTreatment = new Map<string, Fired[]>();
  for (const each of fired) byTreatment.set(each.rule.treatment, [...(byTreatment.get(each.rule.treatment) ?? []), each]);
  const wanted = [...byTreatment].flatMap(([id, rules]) => {
    const treatment = treatments.get(id);
    return treatment ? [proposalOf(facts, treatment, rules, policy.layers)] : [];
  });
  const own = [...deadlineProposals(facts, treatments), waiting(facts, treatments)];
  const proposals = [...wanted, ...own.filter((proposal) => !byTreatment.has(proposal.treatment.id))];
  return { proposals, missing: asked.flatMap(({ evaluation }) => evaluation.missing()) };
}

/** Of several rules for one treatment the highest tier leads, then one that a layer closer to the customer brought in. */
function proposalOf(facts: Facts, treatment: Treatment, fired: readonly Fired[], layers: readonly string[]): Proposal {
  // They come in the order of their names.
  const ordered = [...fired].sort(
    (a, b) =>
      TIERS.indexOf(a.rule.tier) - TIERS.indexOf(b.rule.tier) || layers.indexOf(b.rule.born ?? b.rule.layer) - layers.indexOf(a.rule.born ?? a.rule.layer),
  );
  const lead = ordered[0]?.rule;
  const raised = ordered.reduce<Pressure>((most, { rule }) => Math.max(most, rule.pressure ?? 0) as Pressure, treatment.pressure);
  const pressure = treatment.where === "inside" ? treatment.pressure : raised;
  const tone: Tone = lead?.tone ?? treatment.tone;
  const owner: readonly Relation[] = lead?.owner ?? treatment.owner;
  const tier: Tier = lead?.tier ?? "normal";
  return {
    facts,
    treatment,
    pressure,
    tier,
    tone,
    owner,
    fired: ordered,
    steps: stepsFor(facts, treatment, { pressure, tone, channels: channelsOf(lead, treatment) }),
  };
}

/** A policy chooses among the ways, and may put another first. */
function channelsOf(rule: Pick<TreatmentRule, "channels"> | undefined, treatment: Treatment): Treatment["channels"] {
  return rule?.channels ?? treatment.channels;
}
