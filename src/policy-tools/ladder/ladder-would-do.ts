/**
 * What the old system would have done with a history, run by run. Only to compare: no plan ever looks at it.
 * @module
 */
import { type Day, formatDay } from "../../calendar/day.js";
import { exponentOf } from "../../dossier/currencies.js";
import { formatAmount, money } from "../../dossier/money.js";
import type { Ladder } from "./ladder.js";
import { type History, type Item, readHistory } from "./would-do/history.js";
import { amountsOf, parted } from "./would-do/money.js";
import { countsOn } from "./would-do/open.js";
import { hasReached } from "./would-do/pick.js";
import { stepOf, type Taken } from "./would-do/step.js";
import type { LadderHistory, LadderStep } from "./would-do/told.js";
import { type Unit, unitsOf } from "./would-do/unit.js";

export type { InvoiceTold, LadderHistory, LadderStep } from "./would-do/told.js";

/**
 * Every message the old system would have sent, and what it would have held and why, in order of time.
 * Throws an `AmicableError` with the code `invalid-history` that lists every problem.
 * @example
 * const ladder = readLadder({ schemaVersion: 1, name: "old", currency: "EUR", levels: [{ days: 5 }] });
 * const invoices = [{ id: "F1", issued: "2026-10-01", due: "2026-10-31", amount: "100.00" }];
 * ladder.ok && ladderWouldDo(ladder.value, { until: "2026-12-01", invoices }).map(({ on }) => on); //=> ["2026-11-05"]
 */
export function ladderWouldDo(ladder: Ladder, told: LadderHistory): readonly LadderStep[] {
  const history = readHistory(told, ladder);
  const groups = groupsOf(history.invoices, ladder, history);
  return history.runs.flatMap((today) =>
    groups.flatMap(({ currency, units, refused }) => (refused ? refusal(refused, units, today, currency) : run(units, ladder, history, today))),
  );
}

interface Group {
  readonly currency: string;
  readonly units: readonly Unit[];
  readonly refused?: "other-currency" | "no-rate";
}

function groupsOf(invoices: readonly Item[], ladder: Ladder, { rates }: History): readonly Group[] {
  const { currency, switches } = ladder;
  const group = (of: string, items: readonly Item[]): Group => ({ currency: of, units: unitsOf(ladder, of, items) });
  const others = invoices.filter((item) => item.currency !== currency);
  if (switches.currencies === "refuse" && others.length > 0) return [{ ...group(currency, invoices), refused: "other-currency" }];
  if (switches.currencies === "convert") {
    if (others.some((item) => !rates.has(item.currency))) return [{ ...group(currency, invoices), refused: "no-rate" }];
    return [
      group(
        currency,
        invoices.map((item) => converted(item, ladder, rates)),
      ),
    ];
  }
  return [...new Set(invoices.map((item) => item.currency))].sort().map((code) =>
    group(
      code,
      invoices.filter((item) => item.currency === code),
    ),
  );
}

function converted(item: Item, { currency }: Ladder, rates: History["rates"]): Item {
  const rate = rates.get(item.currency);
  if (item.currency === currency || !rate) return item;
  const decimals = (exponentOf(currency) ?? 0) - (exponentOf(item.currency) ?? 0);
  const [top, bottom] = rate;
  const worth = (minor: number) => parted(minor, top * Number(`1e${Math.max(0, decimals)}`), bottom * Number(`1e${Math.max(0, -decimals)}`));
  return {
    ...item,
    currency,
    amount: worth(item.amount),
    payments: item.payments.map(({ on, minor }) => ({ on, minor: worth(minor) })),
    instalments: item.instalments.map(({ due, minor }) => ({ due, minor: worth(minor) })),
  };
}

function refusal(because: "other-currency" | "no-rate", units: readonly Unit[], today: Day, currency: string): readonly LadderStep[] {
  const [unit] = units;
  const items = units.flatMap((each) => each.items).filter((item) => countsOn(item, today) && item.due < today);
  if (!unit || items.length === 0 || unit.held === because) return [];
  unit.held = because;
  const nothing = formatAmount(money(currency, 0));
  const invoices = items.map(({ id }) => id);
  return [{ on: formatDay(today), does: "held", level: 0, tone: "neutral", currency, invoices, amount: nothing, interest: nothing, fee: nothing, because }];
}

function run(units: readonly Unit[], ladder: Ladder, history: History, today: Day): readonly LadderStep[] {
  const { switches } = ladder;
  const blocked = switches.unsentProposal === "hold-all" && units.some(({ pending }) => pending !== undefined);
  const taken = units.flatMap((unit) => stepOf(unit, ladder, history, today, blocked) ?? []);
  const ordered = [...taken].sort(
    (one, other) => (switches.lateCheckOrder === "severity" ? other.level.number - one.level.number : 0) || dueOf(one) - dueOf(other),
  );
  const together = switches.invoicesInMessage === "all-overdue" ? merged(ordered, units, ladder, today) : ordered;
  return together.map((each) => shownStep(each, ladder, history, today));
}

/** One message about all that is late, at the highest level of the day. */
function merged(taken: readonly Taken[], units: readonly Unit[], ladder: Ladder, today: Day): readonly Taken[] {
  const messages = taken.filter(({ does }) => does === "message");
  const [first] = messages;
  if (!first) return taken;
  const highest = messages.reduce((best, each) => (each.level.number > best.level.number ? each : best), first);
  if (messages.some((each) => each.does === "message" && each.asDrafted))
    return [{ ...highest, items: messages.flatMap(({ items }) => items) }, ...taken.filter(({ does }) => does === "held")];
  const isIn = (unit: Unit, item: Item) =>
    countsOn(item, today) && (item.due < today || (messages.some((each) => each.items.includes(item)) && hasReached(highest.level, unit, item, ladder, today)));
  const late = units.flatMap((unit) => unit.items.filter((item) => isIn(unit, item)));
  return [{ ...highest, items: late.sort((one, other) => one.due - other.due) }, ...taken.filter(({ does }) => does === "held")];
}

function shownStep(taken: Taken, ladder: Ladder, history: History, today: Day): LadderStep {
  const { unit, level, channel } = taken;
  const items = ladder.switches.invoicesInMessage === "only-triggering" ? triggering(taken, ladder, today) : taken.items;
  const { amount, interest, fee } = amountsOf(level, items, unit.fees, ladder, today);
  if (taken.does === "message") unit.fees += fee + interest;
  const shown = (minor: number) => formatAmount(money(unit.currency, minor));
  return {
    on: formatDay(today),
    does: taken.does,
    level: level.number,
    ...(level.name !== undefined && { name: level.name }),
    ...(channel !== undefined && { channel }),
    tone: history.thin && ladder.switches.thinHistory === "neutral" ? "neutral" : toneOf(level.number, ladder.levels.length),
    currency: unit.currency,
    invoices: items.map(({ id }) => id),
    amount: shown(amount),
    interest: shown(interest),
    fee: shown(fee),
    ...(taken.does === "held" && { because: taken.because }),
  };
}

/** Of a message, the invoices that reached its level by themselves. */
function triggering({ unit, level, items }: Taken, ladder: Ladder, today: Day): readonly Item[] {
  const own = items.filter((item) => level.after === "previous" || hasReached(level, unit, item, ladder, today));
  return own.length > 0 ? own : items;
}

function dueOf({ items }: Taken): number {
  return items[0]?.due ?? 0;
}

function toneOf(number: number, of: number): LadderStep["tone"] {
  return number === 1 ? "gentle" : number === of ? "firm" : "neutral";
}
