/**
 * Costs of asking, and the fixed amount of a late payment: how much, over what, and only after what.
 * @module
 */
import { addDays, type Day, formatDay, parseDay } from "../../calendar/day.js";
import { freeTermOver, germanDefault, letterTooEarly } from "./beginning.js";
import { permitsCharge } from "./confidence.js";
import type { CostRule } from "./cost-rules.js";
import { share } from "./exact.js";
import { amountIn, type Line, lineMessage, type Part, percentOf, type Refusal, refusal } from "./line.js";
import { type MoneyQuestion, type OpenClaim, openOn } from "./question.js";
import { reminderFees } from "./reminders.js";
import { type Scale, scaled } from "./scale.js";
import { byLetter, underCap } from "./stacking.js";

/** What may be charged now, and what may not yet. */
export function costsOn(question: MoneyQuestion, rule: CostRule): Part {
  const ready: OpenClaim[] = [];
  const refused: Refusal[] = [];
  for (const claim of question.claims) {
    const why = notYet(question, rule, claim);
    if (why) refused.push(why);
    else ready.push(claim);
  }
  const { lines, refused: capped } = chargedFor(question, rule, ready);
  const costs = [...lines, ...reminderFees(question, rule)];
  return { lines: [...costs, ...vatOn(question, rule, costs)], refused: [...refused, ...capped] };
}

/** What would follow if nothing changed and every free term that is missing had ended: what a letter has to name to the cent. */
export function costsToFollow(question: MoneyQuestion, rule: CostRule): Part {
  if (rule.after !== "free-term") return { lines: [], refused: [] };
  const waiting = question.claims.filter((claim) => WAITING.includes(notYet(question, rule, claim)?.because.key ?? ""));
  // Invoices without a letter yet go into one: the next.
  const inLetters = waiting.map((claim) => (claim.freeTermEnds === undefined ? { ...claim, letter: "to come" } : claim));
  const dues = new Map(question.claims.map(({ id, due }) => [id, due]));
  const now = costsOn(question, rule).lines.filter(({ what }) => what === "costs");
  const chargedBefore = [...question.chargedBefore, ...now.map(({ about, minor }) => ({ due: dues.get(about[0] ?? "") ?? question.on, amount: minor }))];
  const { lines, refused } = chargedFor({ ...question, chargedBefore }, rule, inLetters);
  return { lines: [...lines, ...vatOn(question, rule, lines)], refused };
}

const WAITING: readonly string[] = ["money.term-first", "money.term-running"];

/** What has to happen before this claim brings costs; `undefined` when nothing has. */
function notYet({ on, agreedCosts }: MoneyQuestion, rule: CostRule, claim: OpenClaim): Refusal | undefined {
  const refuse = (key: Parameters<typeof refusal>[2], gaps: Parameters<typeof refusal>[3] = {}) => refusal("costs", [claim.id], key, gaps);
  if (rule.refused) return refuse(rule.refused, { source: rule.source });
  if (!permitsCharge(rule.confidence)) return refuse("not-sure-enough", { source: rule.source });
  if (claim.due < (parseDay(rule.validFrom) ?? 0)) return refuse("before-law", { date: rule.validFrom, source: rule.source });
  if (rule.onlyAgreed && agreedCosts === undefined) return refuse("costs-agreed-first");
  if (rule.after === "german-default") return (germanDefault(claim, rule.of) ?? Infinity) > on ? refuse("default-first") : undefined;
  if (rule.after === "late") return undefined;
  if (letterTooEarly(claim)) return refuse("letter-too-early");
  const over = freeTermOver(claim);
  if (over === undefined) return refuse("term-first");
  return over > on ? refuse("term-running", { date: formatDay(addDays(over, -1)) }) : undefined;
}

/** Over each invoice, each letter, or all together. */
function chargedFor(question: MoneyQuestion, rule: CostRule, claims: readonly OpenClaim[]): Part {
  const { scale } = rule;
  const base = (claim: OpenClaim) => openOn(claim, baseDay(question, rule, claim));
  const open = claims.filter((claim) => claim.due < question.on && base(claim) > 0);
  if (!scale || open.length === 0) return { lines: [], refused: [] };
  switch (rule.over) {
    case "each-invoice":
      return { lines: open.map((claim) => lineOver(question, rule, scale, [claim], base(claim))), refused: [] };
    case "all-together":
      return { lines: [lineOver(question, rule, scale, open, sumOf(open, base))], refused: [] };
    case "each-letter":
      return underCap(question, rule, byLetter(question, scale, open, base));
  }
}

/** What was paid within the free term brings no costs; what came later is too late for that. */
function baseDay({ on }: MoneyQuestion, { after }: CostRule, { freeTermEnds }: OpenClaim): Day {
  return after === "free-term" && freeTermEnds !== undefined && freeTermEnds < on ? addDays(freeTermEnds, 1) : addDays(on, 1);
}

function lineOver(question: MoneyQuestion, rule: CostRule, scale: Scale, claims: readonly OpenClaim[], over: number): Line {
  const lawful = scaled(scale, over);
  const agreed = rule.onlyAgreed ? (question.agreedCosts ?? 0) : lawful;
  const minor = Math.min(lawful, agreed);
  const key = rule.what === "lump-sum" ? "lump-sum" : rule.onlyAgreed ? "costs-agreed" : "costs-scale";
  return {
    what: rule.what,
    minor,
    about: claims.map(({ id }) => id),
    because: lineMessage(key, {
      base: amountIn(question.currency, over),
      most: amountIn(question.currency, lawful),
      amount: amountIn(question.currency, minor),
    }),
    source: rule.source,
    confidence: rule.confidence,
  };
}

/** VAT on costs, only where the creditor was told not to reclaim it. */
function vatOn({ recoversVat, currency }: MoneyQuestion, rule: CostRule, lines: readonly Line[]): readonly Line[] {
  const costs = lines.reduce((sum, { minor }) => sum + minor, 0);
  if (rule.vatPerMille === undefined || recoversVat !== false || costs === 0) return [];
  const minor = share(costs, rule.vatPerMille, 1000);
  const gaps = { base: amountIn(currency, costs), percent: percentOf(rule.vatPerMille * 10), amount: amountIn(currency, minor) };
  const about = [...new Set(lines.flatMap((line) => line.about))];
  return [{ what: "vat", minor, about, because: lineMessage("vat", gaps), source: rule.source, confidence: rule.confidence }];
}

function sumOf(claims: readonly OpenClaim[], of: (claim: OpenClaim) => number): number {
  return claims.reduce((sum, claim) => sum + of(claim), 0);
}
