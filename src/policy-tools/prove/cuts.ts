/**
 * Where the shipped guardrails cut a number in two: the values they compare it with. Between two cuts every number is treated alike; a test draws numbers from every
 * region and compares. A number that is not here, or that is compared with another fact, counts as not understood.
 * @module
 */
import type { Limits } from "../../facts/limits.js";

const CUTS: Readonly<Record<string, (limits: Limits) => readonly number[]>> = {
  bankDataAgeDays: ({ bankDataMaxAgeDays }) => [bankDataMaxAgeDays],
  collectableAmount: () => [0],
  contactsLast7Days: ({ maxContactsPer7Days }) => [maxContactsPer7Days],
  daysPastDueAskable: ({ minDaysPastDueForFormal }) => [minDaysPastDueForFormal],
  daysSinceDisputeAnswer: ({ quietDaysAfterReply }) => [quietDaysAfterReply],
  daysSinceLastContact: () => [0],
  daysSinceLastPayment: ({ quietDaysAfterReply }) => [quietDaysAfterReply],
  daysSinceMoneyContact: ({ minDaysBetweenContacts }) => [minDaysBetweenContacts],
  daysSinceReply: ({ quietDaysAfterReply }) => [quietDaysAfterReply],
  disputesUnanswered: () => [0],
  pressureReceived: () => [0, 1, 2, 3, 4, 5, 6],
  promisesBroken: () => [0],
  unansweredInRow: () => [2],
  voiceDays: () => [0],
};

/** The numbers a fact is compared with; `undefined` where nobody wrote them down. */
export function cutsOf(fact: string, limits: Limits): readonly number[] | undefined {
  return Object.hasOwn(CUTS, fact) ? CUTS[fact]?.(limits) : undefined;
}
