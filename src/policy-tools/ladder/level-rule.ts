/**
 * The rule of one level: when its days have come, what came before arrived, and the amount is worth it.
 * @module
 */
import { formatAmount, money } from "../../dossier/money.js";
import type { ConditionDocument, RuleDocument, TreatmentThen } from "../../policy/document.js";
import type { Channel } from "../../vocabulary.js";
import type { Ladder } from "./ladder.js";
import { isVoice, type LevelStep } from "./level-step.js";

/** The rule for a level below formal. */
export function levelRule(ladder: Ladder, step: LevelStep, before: LevelStep | undefined): RuleDocument<TreatmentThen> {
  const { level, days, treatment } = step;
  const channel = waysOf(ladder, step);
  const name = level.name === undefined ? "" : ` (${level.name})`;
  return {
    when: { all: [...dayConditions(step), ...historyConditions(step, before), ...amountConditions(ladder, step)] },
    then: { treatment, ...(channel.length > 0 && { channel }) },
    because: {
      en: `Level ${level.number}${name} of "${ladder.name}": ${Math.abs(days)} days ${days < 0 ? "before" : "past"} due.`,
      nl: `Niveau ${level.number}${name} van "${ladder.name}": ${Math.abs(days)} dagen ${days < 0 ? "vóór de" : "na de"} vervaldag.`,
    },
    source: [`ladder ${ladder.name}`],
  };
}

function dayConditions({ days, treatment }: LevelStep): readonly ConditionDocument[] {
  if (treatment !== "upcoming-due-notice") return [leaf("daysPastDueAskable", "greaterThanInclusive", Math.max(1, days))];
  return [{ condition: "nothing-late" }, leaf("daysUntilDue", "lessThanInclusive", -days), leaf("daysUntilDue", "greaterThanInclusive", 1)];
}

function historyConditions({ days, pressure, treatment }: LevelStep, before: LevelStep | undefined): readonly ConditionDocument[] {
  if (treatment === "upcoming-due-notice") return [];
  if (before === undefined || before.treatment === "upcoming-due-notice") return [{ condition: "not-yet-spoken" }];
  const conditions = [
    leaf("pressureReceived", "equal", pressure === before.pressure ? pressure : pressure - 1),
    leaf("daysSinceMoneyContact", "greaterThanInclusive", Math.max(1, days - Math.max(0, before.days))),
  ];
  return pressure < 4 ? conditions : [{ condition: "will-not-pay" }, ...conditions];
}

function amountConditions(ladder: Ladder, { level, treatment }: LevelStep): readonly ConditionDocument[] {
  const { minimum, minimumEvery } = level;
  if (minimum === undefined) return [];
  const operator = ladder.switches.minimumEqual === "dun" ? "greaterThanInclusive" : "greaterThan";
  const fact = treatment === "upcoming-due-notice" ? "notYetDueAmount" : "collectableOverdue";
  if (minimumEvery) {
    const each = Object.entries(minimum).map(([code, minor]) => ({ all: [leaf("currency", "equal", code), leaf(fact, operator, amountIn(code, minor))] }));
    return [{ any: each }];
  }
  // One minimum says nothing of invoices in other currencies.
  const own = Object.entries(minimum).map(([code, minor]) => leaf(fact, operator, amountIn(code, minor)));
  return [{ any: [...own, leaf("currency", "notEqual", ladder.currency)] }];
}

/** An amount as a condition says it: with its currency where that is not the base's. */
export function amountIn(currency: string, minor: number): string {
  const amount = formatAmount(money(currency, minor));
  return currency === "EUR" ? amount : `${currency} ${amount}`;
}

/** The level's way first; a letter where the ladder falls back to it. What a treatment cannot do is left out. */
function waysOf({ switches }: Ladder, { level, treatment }: LevelStep): readonly Channel[] {
  // A reminder is not registered; that is for formal letters.
  const own = level.channel === "registered-letter" ? "letter" : level.channel;
  if (own === undefined || (treatment === "upcoming-due-notice" && isVoice(own))) return [];
  return own === "email" && switches.missingEmail === "letter" ? ["email", "letter"] : [own];
}

export function leaf(fact: string, operator: string, value: string | number): ConditionDocument {
  return { fact, operator, value };
}
