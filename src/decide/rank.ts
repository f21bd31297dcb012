/**
 * Which first? The rule's tier, then net value against waiting, then lower pressure, then the name; within a tier a word about lateness comes last.
 * Value is a sum of named parts in minor units of the policy's currency; all its assumptions stand in the policy's `economics`.
 * @module
 */
import type { Dossier } from "../dossier/dossier.js";
import { minorUnits, parseAmount } from "../dossier/money.js";
import { inCurrency } from "../facts/rates.js";
import type { Economics, Effect } from "../policy/policy.js";
import { TIERS } from "../vocabulary.js";
import { SCORE_PARTS, type Score, type ScorePart } from "./plan.js";
import type { Candidate, Ranked } from "./proposal.js";

/** The candidates with their scores, best first; the same step in two currencies is one contact, also where it was ranked and joined before. */
export function rank(candidates: readonly (Candidate | Ranked)[], economics: Economics): readonly Ranked[] {
  const apart = candidates.flatMap((candidate): readonly Candidate[] => ("joined" in candidate ? [candidate, ...candidate.joined] : [candidate]));
  const scored = apart.map((candidate): Ranked => ({ ...candidate, score: scoreOf(candidate, economics), joined: [] })).sort(byRank);
  return scored.flatMap((candidate, index): readonly Ranked[] => {
    if (scored.findIndex((other) => isSameStep(other, candidate)) !== index) return [];
    const joined = scored.slice(index + 1).filter((other) => isSameStep(other, candidate));
    return [{ ...candidate, score: withGapsOf(candidate, joined), joined }];
  });
}

/** The leading currency's value stands; what could not be counted in the others is said too (P13). */
function withGapsOf({ score }: Ranked, joined: readonly Ranked[]): Score {
  return joined.length === 0 ? score : { ...score, missing: [...new Set([score, ...joined.map((other) => other.score)].flatMap(({ missing }) => missing))] };
}

function isSameStep(a: Ranked, b: Ranked): boolean {
  const [one, other] = [a.allowed.step, b.allowed.step];
  return (
    one.treatment.id === other.treatment.id && one.pressure === other.pressure && one.channel === other.channel && one.to?.person.id === other.to?.person.id
  );
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    TIERS.indexOf(a.score.tier) - TIERS.indexOf(b.score.tier) ||
    // A right that lapses cannot be mended later, and protecting it costs the customer nothing (P15).
    Number(b.proposal.treatment.protects === true) - Number(a.proposal.treatment.protects === true) ||
    // What is ours to look up, mend or answer may make it needless to ask how somebody is who is late (C4, E6).
    Number(isWordAboutLateness(a)) - Number(isWordAboutLateness(b)) ||
    b.score.net - a.score.net ||
    a.allowed.step.pressure - b.allowed.step.pressure ||
    (a.proposal.treatment.id < b.proposal.treatment.id ? -1 : a.proposal.treatment.id > b.proposal.treatment.id ? 1 : 0) ||
    (a.proposal.facts.case.currency < b.proposal.facts.case.currency ? -1 : 1)
  );
}

/** A kind word whose cause is that an invoice is late. */
function isWordAboutLateness({ allowed: { step } }: Ranked): boolean {
  return step.treatment.where === "customer" && step.treatment.about === "late" && step.pressure <= 1;
}

function scoreOf({ proposal, allowed }: Candidate, economics: Economics): Score {
  const effect = economics.effects[proposal.treatment.id];
  const { currency } = economics;
  if (!effect)
    return { tier: proposal.tier, net: 0, currency, parts: [], missing: proposal.treatment.id === "wait" ? [] : [`effect ${proposal.treatment.id}`] };
  const { case: from } = proposal.facts;
  const asked = allowed.step.about.reduce((total, balance) => total + (allowed.step.asksForMoney ? balance.collectable : balance.open), 0);
  const amount = inCurrency(from.dossier, asked, from.currency, currency)?.minor;
  const relation = weightOfRelation(from.dossier, economics);
  const parts = valuesOf(effect, economics, { amount: amount ?? 0, relation, recentContacts: Number(proposal.facts.value("contactsLast7Days") ?? 0) });
  const shown = SCORE_PARTS.map((name) => ({ name, minor: parts[name] })).filter(({ minor }) => minor !== 0);
  return {
    tier: proposal.tier,
    net: shown.reduce((total, { minor }) => total + minor, 0),
    currency,
    parts: shown,
    missing: amount === undefined ? [`rate ${from.currency}/${currency}`] : [],
  };
}

/** A relation is worth at least what it costs to win one, and counts for more by its yearly margin; ten times at most. */
function weightOfRelation({ customer, ...dossier }: Dossier, { currency, winCost }: Economics): number {
  const told = customer.annualMargin && inCurrency(dossier, minorUnits(customer.annualMargin), customer.annualMargin.currency, currency)?.minor;
  const cost = parseAmount(winCost, currency);
  if (told === undefined || typeof cost === "string" || minorUnits(cost) === 0) return 1;
  return Math.min(10, Math.max(1, told / minorUnits(cost)));
}

interface Weighing {
  readonly amount: number;
  readonly relation: number;
  readonly recentContacts: number;
}

function valuesOf(effect: Effect, economics: Economics, { amount, relation, recentContacts }: Weighing): Readonly<Record<ScorePart, number>> {
  const minor = (told: string) => {
    const read = parseAmount(told, economics.currency);
    return typeof read === "string" ? 0 : minorUnits(read);
  };
  const reached = effect.reachPercent;
  return {
    "money-sooner": Math.round((amount * effect.daysSooner * economics.capitalPercent * reached) / 3_650_000),
    "loss-avoided": Math.round((amount * effect.lossAvoided * reached) / 1_000_000),
    learned: Math.round((minor(effect.learned) * reached) / 100),
    "colleague-time": 0 - effect.minutes * minor(economics.minuteCost),
    "direct-cost": 0 - minor(effect.directCost),
    // Annoyance grows with every recent contact, from whichever department.
    "relationship-cost": 0 - Math.round(minor(effect.relationshipCost) * relation * (1 + recentContacts)),
    "relationship-gain": Math.round((minor(effect.relationshipGain) * relation * reached) / 100),
  };
}
