/**
 * What stood open of an invoice on a day, and from when a level counts its age.
 * @module
 */
import { addDays, addMonths, type Day, dayOfMonth } from "../../../calendar/day.js";
import type { Ladder, Level } from "../ladder.js";
import { type Item, within } from "./history.js";

/** Minor units open on a day, before it was issued none. */
export function openOn({ amount, issued, payments }: Item, day: Day): number {
  if (day < issued) return 0;
  return Math.max(0, amount - payments.filter(({ on }) => on <= day).reduce((paid, { minor }) => paid + minor, 0));
}

/** Whether the invoice counts on a day: open, not left alone, and past any grace. The last day of grace still belongs to the customer. */
export function countsOn(item: Item, day: Day): boolean {
  return openOn(item, day) > 0 && !within(item.resting, day) && !(item.grace !== undefined && day <= item.grace);
}

/** The first day on which the level is reached for this invoice; `undefined` where it counts from a level that was not sent. */
export function reachedOn({ after, days }: Level, item: Item, sentOn: Day | undefined, { switches }: Pick<Ladder, "switches">, today: Day): Day | undefined {
  if (after === "previous") return sentOn === undefined ? undefined : addDays(sentOn, days + (switches.intervalReached === "after" ? 1 : 0));
  if (after === "invoice") return addDays(item.issued, days);
  if (after === "instalment") return addDays(firstUnpaid(item, today) ?? item.due, days);
  const day = addDays(item.due, days);
  return after === "end-of-month" ? lastOfMonth(day) : day;
}

function firstUnpaid(item: Item, today: Day): Day | undefined {
  const paid = item.amount - openOn(item, today);
  let before = 0;
  for (const { due, minor } of item.instalments) {
    before += minor;
    if (before > paid) return due;
  }
  return undefined;
}

function lastOfMonth(day: Day): Day {
  return addDays(addMonths(addDays(day, 1 - dayOfMonth(day)), 1), -1);
}
