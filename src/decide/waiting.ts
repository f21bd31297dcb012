/**
 * Until when? Waiting has a day on which somebody looks again, taken from the fact that made us wait.
 * @module
 */
import { addDays, type Day, parseDay } from "../calendar/day.js";
import { afterWorkingDays, rolled } from "../calendar/working-days.js";
import type { Facts } from "../facts/fact.js";
import type { TreatmentRule } from "../policy/policy.js";
import { type Message, message } from "../vocabulary.js";
import { nextTurn } from "./next-turn.js";
import type { Proposal } from "./proposal.js";

/** Facts that make one wait, and the fact that says until when. */
const UNTIL: readonly (readonly [because: string, until: string, message: string])[] = [
  ["paused", "pausedUntil", "timing.look-again"],
  ["promiseRunning", "promiseUntil", "timing.promise-grace"],
  ["promiseCoversOverdue", "promiseUntil", "timing.promise-grace"],
  ["moneyUnderWayCoversOverdue", "moneyExpectedOn", "timing.bank-day"],
  ["moneyUnderWay", "moneyExpectedOn", "timing.bank-day"],
  ["withinUsualRhythm", "expectedPaymentOn", "timing.expected-payment"],
];

export interface LookAgain {
  readonly day: Day;
  readonly because: Message;
}

/**
 * The day to look again, and why then. Without a better day: the first day something held back may be looked at again, or a week. Where another step
 * may come sooner, that day; what was agreed or is on its way is trusted until its own day.
 */
export function lookAgainOn(proposal: Proposal, held: readonly Day[], rules: readonly TreatmentRule[]): LookAgain {
  const { facts } = proposal;
  const waited = waitedFor(proposal);
  if (waited && waited.because.key !== "timing.expected-payment") return waited;
  const days = [...held, ...comingDueDates(facts)].filter((day) => day > facts.case.today);
  const later = waited ?? { day: days.length > 0 ? (Math.min(...days) as Day) : addDays(facts.case.today, 7), because: message("timing.look-again") };
  const turn = nextTurn(proposal, rules, later.day);
  return turn === undefined ? later : { day: turn, because: message("timing.look-again") };
}

/** The day that goes with the fact that made us wait. */
function waitedFor({ facts, fired }: Proposal): LookAgain | undefined {
  const cited = new Set(fired.flatMap((rule) => rule.cited().map(({ fact }) => fact)));
  for (const [because, until, key] of UNTIL) {
    const told = cited.has(because) ? dayOfFact(facts, until) : undefined;
    const day = told === undefined ? undefined : patiently(facts, until, told);
    if (day !== undefined && day > facts.case.today) return { day, because: message(key) };
  }
  return undefined;
}

function dayOfFact(facts: Facts, name: string): Day | undefined {
  const value = facts.value(name);
  return typeof value === "string" ? parseDay(value) : undefined;
}

/** Money that was sent on a day shows after the usual bank delay, so the working day after that is the first to look. */
function patiently({ case: from }: Facts, until: string, day: Day): Day {
  const bank = until === "moneyExpectedOn" || until === "expectedPaymentOn";
  return rolled(from, addDays(bank ? afterWorkingDays(from, day, Math.max(from.dossier.bank?.usualDelayDays ?? 0, from.limits.bankDelayDays)) : day, 1));
}

function comingDueDates({ case: from }: Facts): readonly Day[] {
  return from.balances.filter((balance) => balance.open > 0 && balance.due >= from.today).map((balance) => addDays(balance.due, 1));
}
