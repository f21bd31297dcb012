/**
 * The free term of the letter that goes before costs and before handing over: in the Netherlands the 14-day letter, in Belgium the first reminder.
 * @module
 */
import { addDays, type Day } from "../calendar/day.js";
import { rollToWorkingDay } from "../calendar/working-days.js";
import { presumedDelivery, type Sent, type Where } from "./delivery.js";
import { clausesOf, type Law } from "./law.js";

export interface LetterTerm {
  readonly delivered: Day;
  /** Last day on which paying costs nothing more. */
  readonly lastFreeDay: Day;
  /** First day on which costs could be due, and on which the claim may be handed over. */
  readonly feeFrom: Day;
}
export interface LetterTermOptions {
  /**
   * Whether a term that ends on a weekend or holiday ends on the next working day. Whether the law says so for this term is unsettled; a longer
   * term never hurts, so it does unless told otherwise.
   */
  readonly extendLastDay?: boolean;
}

/**
 * The term of a letter, under the law of the day it was posted. `undefined` where no letter is required, or where nobody can say when it counts
 * as delivered: then no term has run.
 */
export function letterTerm(law: Law, where: Where, sent: Sent, { extendLastDay = true }: LetterTermOptions = {}): LetterTerm | undefined {
  const [notice] = clausesOf(law, "notice");
  if (!notice) return undefined;
  const { freeDays, starts, mailNeedsProof } = notice.asks;
  // Mail that somebody answered was delivered on the day it was sent; without an answer it has no term where the law wants proof.
  const proven = sent.by === "electronic" && mailNeedsProof ? (sent.answered ? sent.posted : undefined) : presumedDelivery(law, where, sent);
  if (proven === undefined) return undefined;
  const last = addDays(proven, starts === "day-after-delivery" ? freeDays : freeDays - 1);
  const lastFreeDay = extendLastDay ? rollToWorkingDay(where.calendar, where.place, last) : last;
  return lastFreeDay === undefined ? undefined : { delivered: proven, lastFreeDay, feeFrom: addDays(lastFreeDay, 1) };
}
