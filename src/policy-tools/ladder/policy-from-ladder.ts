/**
 * A policy that goes on from a ladder of dunning levels. All guardrails hold: no level is skipped, none threatens first, and what the old system did
 * otherwise is told, with why.
 * @module
 */
import type { LayerDocument, PolicyDocument, RuleEntry, TreatmentThen } from "../../policy/document.js";
import { type Difference, differencesOf } from "./differences.js";
import type { Ladder } from "./ladder.js";
import { amountIn, leaf, levelRule } from "./level-rule.js";
import { type LevelStep, levelSteps } from "./level-step.js";

export interface PolicyFromLadder {
  readonly policy: PolicyDocument;
  /** Where plans will differ from the old system, and why. */
  readonly differences: readonly Difference[];
}

/** Days below and above which the guardrails take no number of a policy. */
const REST = { least: 2, most: 60 };
const FORMAL = { least: 21, most: 365 };

/**
 * The policy for a ladder. It loads as it is; a company changes it from there like any other.
 * @example
 * const ladder = readLadder({ schemaVersion: 1, name: "old", currency: "EUR", levels: [{ days: 5, channel: "email" }] });
 * ladder.ok && createPlanner({ policy: policyFromLadder(ladder.value).policy });
 */
export function policyFromLadder(ladder: Ladder): PolicyFromLadder {
  const steps = levelSteps(ladder);
  const policy: PolicyDocument = {
    schemaVersion: 1,
    name: nameOf(ladder),
    version: "1",
    extends: ladder.base,
    settings: settingsOf(steps),
    rules: rulesOf(ladder, steps),
    ...guardrailsOf(ladder, steps),
  };
  return { policy, differences: differencesOf(ladder, steps) };
}

/** Names of policies and rules are plain words with hyphens. */
function nameOf({ name }: Ladder): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `from-${plain === "" ? "ladder" : plain}`;
}

function settingsOf(steps: readonly LevelStep[]): NonNullable<LayerDocument["settings"]> {
  const daysOf = (matches: (step: LevelStep) => boolean): number | undefined => steps.find((step) => step.days >= 0 && matches(step))?.days;
  const first = daysOf(({ pressure }) => pressure < 5);
  const arrange = daysOf(({ pressure }) => pressure === 3);
  const firm = daysOf(({ pressure }) => pressure === 4);
  const formal = daysOf(({ pressure }) => pressure >= 5);
  return {
    ...(first !== undefined && { firstContactAfterDays: first }),
    ...(arrange !== undefined && { askDateAfterDays: arrange }),
    ...(firm !== undefined && { firmAfterDays: firm }),
    ...(formal !== undefined && { formalAfterDays: Math.max(FORMAL.least, formal) }),
  };
}

function rulesOf(ladder: Ladder, steps: readonly LevelStep[]): Readonly<Record<string, RuleEntry<TreatmentThen>>> {
  const gentle = steps.filter(({ pressure }) => pressure < 5);
  const own = gentle.map((step, index) => [`ladder-level-${step.level.number}`, levelRule(ladder, step, gentle[index - 1])] as const);
  const replaced = [
    ...(gentle.some(({ days }) => days >= 0) ? ["did-it-arrive"] : []),
    ...(gentle.some(({ pressure }) => pressure === 3) ? ["ask-for-a-date"] : []),
    ...(gentle.some(({ pressure }) => pressure === 4) ? ["clear-request"] : []),
  ].map((id) => [id, "off"] as const);
  return Object.fromEntries([...own, ...reviewRule(ladder), ...replaced]);
}

function reviewRule(ladder: Ladder): readonly (readonly [string, RuleEntry<TreatmentThen>])[] {
  const { reviewFrom, switches, name } = ladder;
  if (reviewFrom === undefined) return [];
  const operator = switches.materialityEqual === "review" ? "greaterThanInclusive" : "greaterThan";
  const when = { all: [{ condition: "late" }, leaf("collectableOverdue", operator, amountIn(ladder.currency, reviewFrom))] };
  const because = { en: `From this amount a person looks, as in "${name}".`, nl: `Vanaf dit bedrag kijkt een mens mee, zoals in "${name}".` };
  return [["ladder-review", { when, then: { treatment: "put-to-person", tier: "first" }, because, source: [`ladder ${name}`] }]];
}

function guardrailsOf({ levels, switches }: Ladder, steps: readonly LevelStep[]): Pick<LayerDocument, "guardrails"> {
  const gap = Math.max(0, ...levels.map(({ gapDays }) => gapDays));
  const rest = Math.min(REST.most, gap + (gap > 0 && switches.intervalReached === "after" ? 1 : 0));
  const formal = steps.find(({ pressure }) => pressure >= 5)?.days ?? 0;
  const tighter = {
    ...(rest > REST.least && { minDaysBetweenContacts: rest }),
    ...(formal > FORMAL.least && { minDaysPastDueForFormal: Math.min(FORMAL.most, formal) }),
  };
  return Object.keys(tighter).length === 0 ? {} : { guardrails: tighter };
}
