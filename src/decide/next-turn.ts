/**
 * When does the plan turn by itself? Days pass, and rules count them: a word is due before the due date, a question some days after it. Whoever
 * waits looks again on the first of those days, not after it (D3, D4).
 * @module
 */
import { addDays, type Day } from "../calendar/day.js";
import { type Facts, type Finding, factsFrom, known, unknown } from "../facts/fact.js";
import type { ConditionForm, LeafForm, TreatmentRule } from "../policy/policy.js";
import { TIERS } from "../vocabulary.js";
import type { Proposal } from "./proposal.js";

/** Facts that count up with the days; bank data are renewed, so their age does not pass by itself. */
const UP: readonly string[] = [
  "daysSinceLastPayment",
  "npsAgeDays",
  "recentDeliveryDays",
  "paidInFullDays",
  "announcedDaysAgo",
  "daysSinceLastContact",
  "daysSinceMoneyContact",
  "daysSinceReply",
  "daysSinceCopy",
  "daysSinceDisputeAnswer",
  "disputeAgeDays",
];
/** These too, once they have begun: 0 says that nothing is counted yet. */
const BEGUN: readonly string[] = ["daysPastDue", "daysPastDueAskable"];
const DOWN: readonly string[] = ["daysUntilDue", "daysUntilExpected", "daysUntilMoneyDay", "daysToDeadline"];

/** All facts that count days. */
export const PASSING: ReadonlySet<string> = new Set([...UP, ...BEGUN, ...DOWN]);

/** The first day before the given one on which a rule that may come before this wait begins to hold, or on which nothing asks for the wait any more. */
export function nextTurn({ facts, fired, tier }: Proposal, rules: readonly TreatmentRule[], before: Day): Day | undefined {
  const most = before - facts.case.today;
  const mayComeBefore = TIERS.slice(0, TIERS.indexOf(tier) + 1);
  const begins = rules.flatMap((rule) =>
    rule.treatment !== "wait" && mayComeBefore.includes(rule.tier) ? (turnOf(rule, facts, { to: true, most }) ?? []) : [],
  );
  const asking = rules.filter((rule) => fired.some((each) => each.rule.id === rule.id));
  const ends = asking.map((rule) => turnOf(rule, facts, { to: false, most }) ?? Number.POSITIVE_INFINITY);
  const first = Math.min(...begins, ends.length === fired.length ? Math.max(...ends) : Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? addDays(facts.case.today, first) : undefined;
}

/** In how many days a rule turns; `undefined` where it does not, or is that way already. */
function turnOf({ when }: TreatmentRule, facts: Facts, { to, most }: { readonly to: boolean; readonly most: number }): number | undefined {
  if (!when.form || !when.reads.some((name) => PASSING.has(name))) return undefined;
  const days = [...new Set(leavesOf(when.form).flatMap((leaf) => daysTo(leaf, facts)))].filter((day) => day > 0 && day < most).sort((a, b) => a - b);
  if (days.length === 0 || when.evaluate(facts).met === to) return undefined;
  return days.find((day) => when.evaluate(inDays(facts, day)).met === to);
}

function leavesOf(form: ConditionForm): readonly LeafForm[] {
  return form.kind === "leaf" ? [form] : form.of.flatMap(leavesOf);
}

/** In how many days a comparison can turn: when the threshold is reached, and when it is passed. */
function daysTo({ fact, value }: LeafForm, facts: Facts): readonly number[] {
  const threshold = typeof value === "object" && "fact" in value ? facts.value(value.fact) : value;
  const is = PASSING.has(fact) ? facts.value(fact) : undefined;
  if (typeof is !== "number" || typeof threshold !== "number") return [];
  const days = DOWN.includes(fact) ? is - threshold : threshold - is;
  return [days, days + 1].map(Math.ceil);
}

/** The facts as they will be if nothing but time passes. */
function inDays(facts: Facts, days: number): Facts {
  const find = (name: string): Finding => {
    const finding = facts.find(name);
    if (!PASSING.has(name) || !finding.known || typeof finding.is !== "number" || (BEGUN.includes(name) && finding.is === 0)) return finding;
    const is = DOWN.includes(name) ? finding.is - days : finding.is + days;
    return is < 0 ? unknown("not-applicable") : known(is, ...finding.evidence);
  };
  return factsFrom(facts.case, find);
}
