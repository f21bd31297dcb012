/**
 * The order in which a moment is chosen, in one place.
 *
 * Windows are never left, whatever is wished: what the law and decency leave, and what the customer asked for. Neither are the hours of whoever does it.
 * Wishes are kept as well as can be, each before everything below it: of two possible moments the one that misses the first wish less is better,
 * where they are even the next wish decides, and so on. So a money day never costs a deadline or a quick answer, and nobody waits for a colleague
 * longer than the customer was promised.
 * @module
 */
import type { Slot, Window } from "../../calendar/slots.js";
import type { Assigned } from "../assign.js";
import type { Side } from "./window.js";
import type { Wishes } from "./wishes.js";

/** A possible moment: somebody, in a stretch of time that lies inside every window. */
export interface Option {
  readonly assigned: Assigned;
  readonly slot: Slot;
  /** When a message is got ready, where no hour suits both; the slot is its delivery. */
  readonly prepare?: Slot;
  readonly wishes: Wishes;
  /** The customer's side first, for a contact. */
  readonly sides: readonly Side[];
  /** The same as one window per clock; days and moments are those of the first. */
  readonly windows: readonly [Window, ...Window[]];
  /** 0 for the colleague of first choice. */
  readonly choice: number;
}

export interface Criterion {
  readonly id: "legal-window" | "deadline" | "response-time" | "customer-hours" | "money-day" | "owner-present" | "earliest";
  /** By how much an option misses the wish: days or time too late, or just 1. Not there for a window, which no option leaves. */
  readonly miss?: (option: Option) => number;
}

export const ORDER: readonly Criterion[] = [
  { id: "legal-window" },
  { id: "deadline", miss: ({ slot, wishes }) => over(slot.from.day, wishes.deadline) },
  { id: "response-time", miss: ({ slot, wishes }) => over(slot.from.ms, wishes.answer?.by.ms) },
  { id: "customer-hours" },
  { id: "money-day", miss: ({ slot, wishes: { kind } }) => (kind?.worthIt && slot.from.day < kind.day ? 1 : 0) },
  { id: "owner-present", miss: ({ choice }) => choice },
  { id: "earliest", miss: ({ slot }) => slot.from.ms },
];

/** Whether the first option is better than the second. */
export function isBetter(one: Option, other: Option): boolean {
  for (const { miss } of ORDER) {
    const difference = miss ? miss(one) - miss(other) : 0;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Whether somebody else might do better: a wish is missed that counts for more than who does it. */
export function asksForAnother(option: Option): boolean {
  const above = ORDER.slice(
    0,
    ORDER.findIndex(({ id }) => id === "owner-present"),
  );
  return above.some(({ miss }) => miss !== undefined && miss(option) > 0);
}

function over(value: number, bound: number | undefined): number {
  return bound === undefined ? 0 : Math.max(0, value - bound);
}
