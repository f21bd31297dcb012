/**
 * From which day a late payment costs anything. What was not told did not happen, so it only ever begins later.
 * @module
 */
import { addDays, type Day } from "../../calendar/day.js";
import type { InterestRule, TreatedAs } from "./interest-rules.js";
import type { OpenClaim } from "./question.js";

/** After thirty days somebody who got the invoice is in default by German law. */
const GERMAN_DAYS = 30;
/** A letter can only come after the term, and the days begin the day after that. */
const FREE_DAYS = 14;

/** The first day with interest, or `undefined` while something has to happen first. */
export function interestBegins({ starts, of }: Pick<InterestRule, "starts" | "of">, claim: OpenClaim): Day | undefined {
  switch (starts) {
    case "day-after-term":
      return addDays(claim.due, 1);
    case "default":
      return claim.inDefaultSince === undefined ? undefined : later(claim.inDefaultSince, addDays(claim.due, 1));
    case "german-default":
      return germanDefault(claim, of);
    case "after-free-term":
      return freeTermOver(claim);
  }
}

/** First day of default (§ 286 BGB): a request after the term, a day the contract names, or thirty days after invoice and term. */
export function germanDefault(claim: OpenClaim, of: TreatedAs): Day | undefined {
  const { due, inDefaultSince, requestReceived, invoiceReceived, dueByContract, namesDefault } = claim;
  const days = [
    inDefaultSince,
    dueByContract ? addDays(due, 1) : undefined,
    requestReceived !== undefined && requestReceived > due ? addDays(requestReceived, 1) : undefined,
    invoiceReceived !== undefined && (of === "business" || namesDefault) ? addDays(later(due, invoiceReceived), GERMAN_DAYS + 1) : undefined,
  ].filter((day): day is Day => day !== undefined);
  return days.length === 0 ? undefined : later(Math.min(...days) as Day, addDays(due, 1));
}

/** The first day after the free term of a letter, if the letter can have been a good one. */
export function freeTermOver(claim: OpenClaim): Day | undefined {
  return claim.freeTermEnds === undefined || letterTooEarly(claim) ? undefined : addDays(claim.freeTermEnds, 1);
}

/** A letter before the end of the term, or before default where that was told, has no effect. */
export function letterTooEarly({ due, inDefaultSince, freeTermEnds }: OpenClaim): boolean {
  const since = later(addDays(due, 1), inDefaultSince ?? due);
  return freeTermEnds !== undefined && freeTermEnds < addDays(since, FREE_DAYS);
}

function later(one: Day, other: Day): Day {
  return Math.max(one, other) as Day;
}
