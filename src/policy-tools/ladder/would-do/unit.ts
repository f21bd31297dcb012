/**
 * Who has a level in the old system, a customer or one invoice, and what is remembered of it.
 * @module
 */
import type { Day } from "../../../calendar/day.js";
import type { Ladder, Level } from "../ladder.js";
import type { Item } from "./history.js";
import { countsOn, openOn, reachedOn } from "./open.js";

export interface Unit {
  readonly currency: string;
  readonly items: readonly Item[];
  /** Number of the last level sent; 0 before any. */
  level: number;
  sentOn?: Day;
  /** The oldest invoice when the level was reached, and all that were open then. */
  oldest?: string;
  known: readonly string[];
  /** A proposal nobody sent. */
  pending?: { readonly level: Level; readonly on: Day };
  held?: string;
  /** Minor units of fees charged before. */
  fees: number;
}

/** The units of a customer in one currency. */
export function unitsOf({ switches }: Ladder, currency: string, items: readonly Item[]): readonly Unit[] {
  const unit = (own: readonly Item[]): Unit => ({ currency, items: own, level: 0, known: [], fees: 0 });
  return switches.levelOf === "invoice" ? items.map((item) => unit([item])) : [unit(items)];
}

/** The invoices that count on a day, the oldest first. */
export function counted({ items }: Unit, today: Day): readonly Item[] {
  return items.filter((item) => countsOn(item, today));
}

/** Forgets what was reached where the invoices it was about are paid, as the ladder says. */
export function afterPayment(unit: Unit, ladder: Ladder, today: Day): void {
  const open = unit.items.filter((item) => openOn(item, today) > 0);
  if (unit.level === 0 && !unit.pending) return;
  const gone = open.every(({ id }) => id !== unit.oldest);
  const { oldestPaid } = ladder.switches;
  if (open.length === 0 || (gone && (oldestPaid === "restart" || (oldestPaid === "keep" && open.every(({ id }) => !unit.known.includes(id)))))) {
    restart(unit, 0);
  } else if (gone && oldestPaid === "by-new-oldest") {
    const [oldest] = open;
    const reached = ladder.levels.filter((level) => oldest && isPast(reachedOn(level, oldest, undefined, ladder, today), today)).length;
    restart(unit, Math.min(unit.level, reached));
  }
  if (gone) unit.oldest = open[0]?.id;
}

function restart(unit: Unit, level: number): void {
  unit.level = level;
  unit.pending = undefined;
  if (level === 0) {
    unit.sentOn = undefined;
    unit.fees = 0;
  }
}

function isPast(day: Day | undefined, today: Day): boolean {
  return day !== undefined && day <= today;
}
