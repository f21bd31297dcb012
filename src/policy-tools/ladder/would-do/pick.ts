/**
 * The level an old system would send on a day.
 * @module
 */
import { type Day, daysBetween } from "../../../calendar/day.js";
import type { Ladder, Level } from "../ladder.js";
import type { Item } from "./history.js";
import { openOn, reachedOn } from "./open.js";
import type { Unit } from "./unit.js";

/** The level that is due; `undefined` where none is. */
export function pick(unit: Unit, items: readonly Item[], ladder: Ladder, today: Day): Level | undefined {
  const [oldest] = items;
  if (!oldest) return undefined;
  const reached = ladder.levels.filter((level) => isReached(level, unit, oldest, ladder, today));
  const above = reached.filter(({ number }) => number > unit.level);
  const wanted = wantedOf(above, unit, ladder) ?? repeated(unit, ladder, today);
  if (!wanted || !isRested(wanted, unit, ladder, today)) return undefined;
  if (meetsMinimum(wanted, items, unit, ladder, today)) return wanted;
  if (ladder.switches.belowMinimum === "nothing") return undefined;
  return reached.findLast((level) => level.number < wanted.number && meetsMinimum(level, items, unit, ladder, today));
}

/** The highest level whose day has come, sent or not. */
export function highestReached(unit: Unit, oldest: Item, ladder: Ladder, today: Day): number {
  return Math.max(0, ...ladder.levels.filter((level) => isReached(level, unit, oldest, ladder, today)).map(({ number }) => number));
}

/** Whether an invoice by itself reached a level. */
export function hasReached(level: Level, unit: Unit, item: Item, ladder: Ladder, today: Day): boolean {
  const day = reachedOn(level, item, unit.sentOn, ladder, today);
  return day !== undefined && day <= today;
}

function isReached(level: Level, unit: Unit, oldest: Item, ladder: Ladder, today: Day): boolean {
  const { switches, levels, runEveryDays } = ladder;
  // A level after the one before counts from the day that one was sent.
  if (level.after === "previous" && unit.level !== level.number - 1) return false;
  const day = reachedOn(level, oldest, unit.sentOn, ladder, today);
  if (day === undefined || today < day) return false;
  if (switches.thresholdDay === "exact" && today !== day) return false;
  const next = levels[level.number];
  const nextDay = next && reachedOn(next, oldest, undefined, ladder, today);
  if (switches.thresholdDay === "range" && nextDay !== undefined && today >= nextDay) return false;
  return switches.missedRun !== "none" || daysBetween(day, today) < runEveryDays;
}

function wantedOf(above: readonly Level[], unit: Unit, { switches }: Ladder): Level | undefined {
  if (switches.severalLevels === "highest") return above.at(-1);
  const next = above.find(({ number }) => number === unit.level + 1);
  // Where a level lasts only as long as its days, the one before may never have had its turn.
  const fleeting = switches.thresholdDay !== "from" || switches.missedRun === "none";
  return next ?? (fleeting ? above[0] : undefined);
}

function repeated(unit: Unit, { levels }: Ladder, today: Day): Level | undefined {
  const last = levels[levels.length - 1];
  if (last?.repeatEveryDays === undefined || unit.level !== last.number || unit.sentOn === undefined) return undefined;
  return daysBetween(unit.sentOn, today) >= last.repeatEveryDays ? last : undefined;
}

function isRested({ gapDays }: Level, { sentOn }: Unit, { switches }: Ladder, today: Day): boolean {
  if (sentOn === undefined || gapDays === 0) return true;
  const since = daysBetween(sentOn, today);
  return switches.intervalReached === "after" ? since > gapDays : since >= gapDays;
}

function meetsMinimum(level: Level, items: readonly Item[], unit: Unit, ladder: Ladder, today: Day): boolean {
  const { minimumShare = 0 } = level;
  const minimum = level.minimum?.[unit.currency];
  if (minimum === undefined && level.minimumEvery) return false;
  const part = sumOpen(level.after === "invoice" ? items : items.filter(({ due }) => due <= today), today);
  const whole = sumOpen(unit.items, today);
  const equal = ladder.switches.minimumEqual === "dun";
  const enough = (have: number, least: number) => least === 0 || (equal ? have >= least : have > least);
  return enough(part, minimum ?? 0) && enough(part * 10_000, whole * minimumShare);
}

function sumOpen(items: readonly Item[], today: Day): number {
  return items.reduce((sum, item) => sum + openOn(item, today), 0);
}
