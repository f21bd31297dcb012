/**
 * The amounts an old system would have put in its message. Only to compare: what may be charged is for the law to say.
 * @module
 */
import { type Day, daysBetween } from "../../../calendar/day.js";
import type { Ladder, Level } from "../ladder.js";
import type { Item } from "./history.js";
import { openOn } from "./open.js";

export interface Amounts {
  readonly amount: number;
  readonly interest: number;
  readonly fee: number;
}

const WHOLE = 10_000;

/** What is open, the interest and the fee of one message, in minor units; half a unit is rounded up. */
export function amountsOf(level: Level, items: readonly Item[], feesBefore: number, { interest = 0, switches }: Ladder, today: Day): Amounts {
  const amount = items.reduce((sum, item) => sum + openOn(item, today), 0);
  const late = items.reduce((sum, item) => sum + openOn(item, today) * Math.max(0, daysBetween(item.due, today)), 0);
  const accrued = switches.interest === "none" ? 0 : switches.interest === "flat" ? parted(amount, interest, WHOLE) : parted(late, interest, WHOLE * 365);
  const base = amount + (switches.feeBase === "balance" ? feesBefore : 0);
  return { amount, interest: accrued, fee: (level.fee ?? 0) + parted(base, level.feeShare ?? 0, WHOLE) };
}

/** `amount × part ÷ whole`, exact however large, rounded half up. */
export function parted(amount: number, part: number, whole: number): number {
  const [a, b, c] = [BigInt(amount), BigInt(part), BigInt(whole)];
  return Number((2n * a * b + c) / (2n * c));
}
