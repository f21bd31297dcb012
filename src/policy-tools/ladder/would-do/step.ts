/**
 * What an old system does with one customer or invoice on one run.
 * @module
 */
import type { Day } from "../../../calendar/day.js";
import type { Ladder, Level } from "../ladder.js";
import { type History, type Item, within } from "./history.js";
import { openOn } from "./open.js";
import { highestReached, pick } from "./pick.js";
import type { LadderStep } from "./told.js";
import { afterPayment, counted, type Unit } from "./unit.js";

export type Taken = { readonly unit: Unit; readonly level: Level; readonly items: readonly Item[]; readonly channel?: Level["channel"] } & (
  | {
      readonly does: "message";
      /** The invoices are those of the draft, whatever came since. */
      readonly asDrafted: boolean;
    }
  | { readonly does: "held"; readonly because: NonNullable<LadderStep["because"]> }
);

/** The message that goes out for a unit, or why it is held; `undefined` where nothing is due or nothing changed. */
export function stepOf(unit: Unit, ladder: Ladder, history: History, today: Day, blocked: boolean): Taken | undefined {
  afterPayment(unit, ladder, today);
  const items = counted(unit, today);
  if (ladder.switches.phoneRaisesLevel === "yes" && history.calls.includes(today)) raise(unit, Math.min(unit.level + 1, ladder.levels.length), items, today);
  const draft = unit.pending;
  const level = levelNow(unit, items, ladder, today);
  if (!level || items.length === 0) {
    unit.held = undefined;
    return undefined;
  }
  const because = heldBy(unit, level, items, ladder, history, today, blocked);
  if (because !== undefined) return hold(unit, level, items, because, today);
  const asDrafted = draft !== undefined && ladder.switches.unsentProposal !== "regenerate";
  const silent = history.email || level.channel !== "email" ? undefined : ladder.switches.missingEmail;
  const reached = ladder.switches.missedRun === "once" && items[0] ? highestReached(unit, items[0], ladder, today) : 0;
  raise(unit, Math.max(level.number, reached), items, today);
  unit.pending = undefined;
  unit.held = undefined;
  if (silent === "skip") return undefined;
  const channel = silent === "letter" ? "letter" : level.channel;
  const written = asDrafted ? items.filter(({ issued }) => issued <= draft.on) : items;
  return { does: "message", unit, level, items: written, asDrafted, ...(channel !== undefined && { channel }) };
}

/** A draft keeps its level while nobody sends it, unless the ladder lets it move on. */
function levelNow(unit: Unit, items: readonly Item[], ladder: Ladder, today: Day): Level | undefined {
  const { pending } = unit;
  if (!pending) return pick(unit, items, ladder, today);
  if (ladder.switches.notSentLevel === "frozen") return pending.level;
  return pick({ ...unit, level: pending.level.number, sentOn: pending.on }, items, ladder, today) ?? pending.level;
}

function heldBy(
  unit: Unit,
  level: Level,
  items: readonly Item[],
  { switches, reviewFrom }: Ladder,
  history: History,
  today: Day,
  blocked: boolean,
): NonNullable<LadderStep["because"]> | undefined {
  if (history.promises.some(({ from, until, paused }) => from <= today && today <= until && (paused || switches.promise === "pause"))) return "promise";
  if (blocked && !unit.pending) return "other-proposal";
  const open = items.reduce((sum, item) => sum + openOn(item, today), 0);
  if (reviewFrom !== undefined && (switches.materialityEqual === "review" ? open >= reviewFrom : open > reviewFrom)) return "review";
  if (level.byHand) return "by-hand";
  if (within(history.unsent, today)) return "unsent";
  return !history.email && level.channel === "email" && switches.missingEmail === "hold" ? "no-email" : undefined;
}

function hold(unit: Unit, level: Level, items: readonly Item[], because: NonNullable<LadderStep["because"]>, today: Day): Taken | undefined {
  if (because === "unsent" && unit.pending?.level.number !== level.number) unit.pending = { level, on: today };
  unit.oldest = items[0]?.id;
  const told = `${because} ${level.number}`;
  if (unit.held === told) return undefined;
  unit.held = told;
  return { does: "held", unit, level, items, because };
}

function raise(unit: Unit, level: number, items: readonly Item[], today: Day): void {
  const [oldest] = items;
  if (!oldest) return;
  unit.level = Math.max(unit.level, level);
  unit.sentOn = today;
  unit.oldest = oldest.id;
  unit.known = items.map(({ id }) => id);
}
