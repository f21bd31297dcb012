/**
 * Interest on late payments: simple per stretch with one rate and one amount, each stretch rounded once.
 * @module
 */
import { addDays, addMonths, type Day, daysBetween, parseDay } from "../../calendar/day.js";
import { interestBegins } from "./beginning.js";
import { permitsCharge } from "./confidence.js";
import { DAYS_A_YEAR, simpleInterest } from "./exact.js";
import type { InterestRule } from "./interest-rules.js";
import { amountIn, type Line, lineMessage, type Part, percentOf, period, type Refusal, refusal } from "./line.js";
import { type MoneyQuestion, type OpenClaim, openOn } from "./question.js";

/** Interest on every claim up to and including the day of the question. */
export function interestOn(question: MoneyQuestion, rule: InterestRule): Part {
  const parts = question.claims.map((claim) => ofClaim(question, rule, claim));
  return { lines: parts.flatMap(({ lines }) => lines), refused: parts.flatMap(({ refused }) => refused) };
}

function ofClaim(question: MoneyQuestion, rule: InterestRule, claim: OpenClaim): Part {
  const refuse = (...rest: Parameters<typeof refusal> extends [unknown, unknown, ...infer R] ? R : never): Part => ({
    lines: [],
    refused: [refusal("interest", [claim.id], ...rest)],
  });
  if (!permitsCharge(rule.confidence)) return refuse("not-sure-enough", { source: rule.source });
  if (claim.due < dayIn(rule.validFrom)) return refuse("before-law", { date: rule.validFrom, source: rule.source });
  if (rule.onlyAgreed && question.agreedRate === undefined) return refuse("rate-agreed-first");
  const begins = interestBegins(rule, claim);
  if (begins === undefined) return refuse(rule.starts === "after-free-term" ? "term-first" : "default-first");
  return begins > question.on ? { lines: [], refused: [] } : overTime(question, rule, claim, begins);
}

/** Stretch by stretch; after each whole year that year's interest joins the amount where the law compounds. */
function overTime(question: MoneyQuestion, rule: InterestRule, claim: OpenClaim, begins: Day): Part {
  const lines: Line[] = [];
  const refused: Refusal[] = [];
  const years = rule.compounds ? anniversaries(begins, question.on) : [];
  let joined = 0;
  let thisYear = 0;
  for (const [from, to] of stretches(rule, claim, begins, question.on, years)) {
    if (years.includes(from)) {
      joined += thisYear;
      thisYear = 0;
    }
    const open = openOn(claim, from);
    if (open === 0) break;
    const rate = rateOn(rule, from, question.agreedRate);
    if ("missing" in rate) {
      refused.push(refusal("interest", [claim.id], rate.missing, period(from, to)));
      continue;
    }
    const base = open + joined;
    const days = daysBetween(from, to) + 1;
    const minor = simpleInterest(base, rate.hundredths, days);
    thisYear += minor;
    lines.push({
      what: "interest",
      minor,
      about: [claim.id],
      because: lineMessage(rate.agreed ? "interest-agreed" : "interest", {
        ...{ invoice: claim.id, base: amountIn(question.currency, base), percent: percentOf(rate.hundredths), days, year: DAYS_A_YEAR },
        ...{ ...period(from, to), amount: amountIn(question.currency, minor) },
      }),
      source: `${rule.source}; ${rule.rate.source}`,
      confidence: rule.confidence,
      from,
      to,
    });
  }
  return { lines, refused };
}

/** First and last day of each stretch in which nothing changes: not the rate, not the amount, not the year. */
function stretches(rule: InterestRule, claim: OpenClaim, begins: Day, ends: Day, years: readonly Day[]): readonly (readonly [from: Day, to: Day])[] {
  const changes = [
    ...changesOf(rule).map(({ from }) => dayIn(from)),
    addDays(dayIn(rule.rate.until), 1),
    ...claim.payments.map(({ on }) => addDays(on, 1)),
    ...years,
  ].filter((day) => day > begins && day <= ends);
  const starts = [...new Set([begins, ...changes])].sort((a, b) => a - b);
  return starts.map((from, index) => [from, addDays(starts[index + 1] ?? addDays(ends, 1), -1)]);
}

/** A rate that was set again at the same height is no change. */
function changesOf({ rate: { steps } }: InterestRule): InterestRule["rate"]["steps"] {
  return steps.filter((step, index) => step.hundredths !== steps[index - 1]?.hundredths || step.confidence !== steps[index - 1]?.confidence);
}

function anniversaries(begins: Day, ends: Day): readonly Day[] {
  const days: Day[] = [];
  for (let year = 1; addMonths(begins, 12 * year) <= ends; year += 1) days.push(addMonths(begins, 12 * year));
  return days;
}

type RateFound =
  | { readonly hundredths: number; readonly agreed: boolean }
  /** Not known on the day, or known too loosely to charge anybody. */
  | { readonly missing: "rate-not-known" | "rate-not-sure" };

/** The rate on a day: that of the law, or a lower one that was agreed. */
function rateOn({ rate, add }: InterestRule, day: Day, agreed: number | undefined): RateFound {
  const step = rate.steps.filter(({ from }) => dayIn(from) <= day).at(-1);
  if (!step || day > dayIn(rate.until)) return { missing: "rate-not-known" };
  if (!permitsCharge(step.confidence)) return { missing: "rate-not-sure" };
  const lawful = step.hundredths + add;
  return agreed !== undefined && agreed < lawful ? { hundredths: agreed, agreed: true } : { hundredths: lawful, agreed: false };
}

/** The days in the tables exist; a test reads them all. */
function dayIn(text: string): Day {
  return parseDay(text) ?? (0 as Day);
}
