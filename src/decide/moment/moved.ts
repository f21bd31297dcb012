/**
 * Which windows moved the moment? They are laid upon each other one by one; each that moves the first open moment is one that decided.
 * @module
 */
import { addDays, type Day, formatDay } from "../../calendar/day.js";
import type { Instant } from "../../calendar/instant.js";
import { firstSlot } from "../../calendar/slots.js";
import { type Message, message } from "../../vocabulary.js";
import { morningOf } from "./options.js";
import type { Option } from "./order.js";
import { type NamedWindow, type Side, together, type WindowId } from "./window.js";

export interface Moved {
  /** By law and decency, by the customer's own hours, by the hours of whoever does it. */
  readonly law: readonly Message[];
  readonly customer: readonly Message[];
  readonly owner: readonly Message[];
  /** The first moment that the customer's windows leave, whoever does it and whatever is waited for. */
  readonly earliest: Instant;
}

/** What moved the moment from the first minute of its first possible day. */
export function explainWindows(option: Option): Moved {
  const { assigned, slot, wishes, sides, windows } = option;
  const { treatment, facts } = assigned.proposal;
  const start = morningOf(facts.case, windows[0], wishes.earliest);
  // The slot begins on a whole minute; nothing but that moved it.
  if (slot.from.ms - start.ms < 60_000) return { law: [], customer: [], owner: [], earliest: slot.from };
  const theirs = treatment.where === "customer" ? sides.slice(0, 1) : [];
  const first = layUp(option, [], theirs, start);
  const waited = wishes.kind?.worthIt === true && slot.from.day >= wishes.kind.day;
  const onwards = waited && wishes.kind ? layUp(option, [], theirs, morningOf(facts.case, windows[0], wishes.kind.day)) : first;
  const last = layUp(option, theirs, sides.slice(theirs.length), onwards.reached);
  const told = (moves: readonly Move[], own: boolean) => moves.filter(({ id }) => OWN.includes(id) === own).map(({ because }) => because);
  return { law: told(first.moves, false), customer: told(first.moves, true), owner: told(last.moves, false), earliest: first.reached };
}

/** The customer's own wish, or what people are used to. */
const OWN: readonly WindowId[] = ["asked-hours", "customer-hours"];

/** Hours that nobody chose for this customer or colleague. */
const EVERYBODYS: readonly WindowId[] = ["lawful-hours", "customer-hours", "office-hours"];

interface Move {
  readonly id: WindowId;
  readonly because: Message;
}

/** Adds the windows of these sides one by one to those that lie there. */
function layUp(
  { slot, assigned, windows }: Option,
  under: readonly Side[],
  over: readonly Side[],
  start: Instant,
): { readonly reached: Instant; readonly moves: readonly Move[] } {
  const { zones, dossier } = assigned.proposal.facts.case;
  const now = zones.on(windows[0].zone, dossier.asOf.ms).day;
  const moves: Move[] = [];
  let reached = zones.on(windows[0].zone, start.ms);
  for (const side of over) {
    for (const [index, window] of side.windows.entries()) {
      if (reached.ms >= slot.from.ms) break;
      const laid = together([...under, { ...side, windows: side.windows.slice(0, index + 1) }]);
      const found = firstSlot(zones, { from: start, notAfterDay: slot.from.day, windows: laid });
      if (!found || found.from.ms - reached.ms < 60_000) continue;
      // That a later day does not begin at midnight needs no telling.
      const goesWithoutSaying = EVERYBODYS.includes(window.id) && found.from.day === reached.day && reached.day > now;
      if (!goesWithoutSaying) moves.push({ id: window.id, because: inWords(window, reached.day, found.from.day) });
      reached = found.from;
    }
  }
  return { reached, moves };
}

/** For a closed day, which one; for an absence, when it is over. */
function inWords({ id, openOn }: NamedWindow, from: Day, to: Day): Message {
  if (id === "absence") return message("timing.owner-present", { date: formatDay(to) });
  if (id === "holiday" || id === "office-closed") {
    for (let day = from; day < to; day = addDays(day, 1)) if (openOn(day).length === 0) return message(`timing.${id}`, { date: formatDay(day) });
  }
  return message(`timing.${id === "colleague-hours" ? "office-hours" : id}`);
}
