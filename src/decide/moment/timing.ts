/**
 * The moment as the plan shows it: the best stretch, how soon it could have been, and until when it is still good.
 * @module
 */
import { addDays, type Day, formatDay } from "../../calendar/day.js";
import { formatInstant, type Instant } from "../../calendar/instant.js";
import { lastSlot } from "../../calendar/slots.js";
import { afterWorkingDays } from "../../calendar/working-days.js";
import type { Timing } from "../plan.js";
import { explainMoment } from "./because.js";
import { clocksOf } from "./clocks.js";
import type { Option } from "./order.js";

/** Working days in which a request for money is still the same request. */
const REQUEST_HOLDS = 5;

/** The timing of an option that was chosen. */
export function timingOf(option: Option): Timing {
  const { from } = option.slot;
  const { because, moved } = explainMoment(option);
  const until = lastDay(option);
  const to = endOf(option);
  const chance = until === undefined ? undefined : lastChance(option, until);
  const latest = chance && chance.ms > to.ms ? chance : undefined;
  const earliest = moved.earliest.ms < from.ms ? moved.earliest : undefined;
  return {
    ...(earliest && { earliest: formatInstant(earliest) }),
    from: formatInstant(from),
    to: formatInstant(to),
    ...(latest && { latest: formatInstant(latest) }),
    ...(until !== undefined && { notAfter: formatDay(until) }),
    ...clocksOf(option, { ...(earliest && { earliest }), from, to, ...(latest && { latest }) }),
    because,
  };
}

/** The last day on which it is still good: by a deadline, by the time an answer takes; for a request, a week. */
function lastDay({ assigned, slot, wishes: { deadline, answer }, windows }: Option): Day | undefined {
  const { proposal, allowed } = assigned;
  const { case: from } = proposal.facts;
  const request = allowed.step.asksForMoney ? afterWorkingDays(from, slot.from.day, REQUEST_HOLDS) : undefined;
  const answered = answer && from.zones.on(windows[0].zone, answer.by.ms).day;
  const days = [deadline, answered, request].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : (Math.max(slot.from.day, Math.min(...days)) as Day);
}

/** The stretch ends where the answer has to be there. */
function endOf({ assigned, slot, wishes: { answer }, windows }: Option): Instant {
  const by = answer?.by.ms ?? slot.to.ms;
  return slot.from.ms < by && by < slot.to.ms ? assigned.proposal.facts.case.zones.on(windows[0].zone, by) : slot.to;
}

/** The end of the last stretch that is still good. */
function lastChance({ assigned, slot, wishes: { answer }, windows }: Option, until: Day): Instant | undefined {
  const { zones } = assigned.proposal.facts.case;
  const midnight = zones.at(windows[0].zone, addDays(until, 1), 0).ms;
  const end = answer && answer.by.ms > slot.from.ms ? Math.min(midnight, answer.by.ms) : midnight;
  return lastSlot(zones, { from: slot.from, until: end, windows })?.to;
}
