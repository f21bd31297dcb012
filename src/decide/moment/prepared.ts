/**
 * A message needs no hour that suits both: whoever writes it gets it ready in our hours, and it is delivered in the customer's. A voice needs both at once.
 * @module
 */
import { addDays, type Day } from "../../calendar/day.js";
import type { Instant } from "../../calendar/instant.js";
import { firstSlot, lastSlot, type Window } from "../../calendar/slots.js";
import type { Economics } from "../../policy/policy.js";
import { type Channel, VOICE_CHANNELS } from "../../vocabulary.js";
import type { Assigned } from "../assign.js";
import { customerSide } from "./customer-side.js";
import { horizonFrom } from "./horizon.js";
import type { Option } from "./order.js";
import { isAway, ownerSide } from "./owner-side.js";
import { type Side, together } from "./window.js";
import { beginnings, wishesOf } from "./wishes.js";

/** The moments at which a message can be delivered that this colleague gets ready before it: the first, and the first from the money day on. */
export function preparedOptions(assigned: Assigned, choice: number, economics: Economics): readonly Option[] {
  const { case: from } = assigned.proposal.facts;
  const { step } = assigned.allowed;
  const owner = ownerSide(from, assigned.colleague);
  if (assigned.proposal.treatment.where !== "customer" || !waits(step.channel) || !owner) return [];
  const side = customerSide(from, step);
  const [main, ...others] = together([side]);
  if (!main) return [];
  const windows = [main, ...others] as const;
  const wishes = wishesOf(assigned, economics);
  return beginnings(wishes, (day): readonly Option[] => {
    const found = delivery(assigned, { owner, windows, first: day, last: horizonFrom(wishes.earliest) });
    return found ? [{ assigned, choice, ...found, wishes, sides: [side], windows }] : [];
  });
}

/** A chat is written, but both are there. */
function waits(channel: Channel | undefined): boolean {
  return channel !== undefined && channel !== "chat" && !VOICE_CHANNELS.includes(channel);
}

interface Search {
  readonly owner: Side;
  readonly windows: readonly [Window, ...Window[]];
  readonly first: Day;
  readonly last: Day;
}

/** The first day on which it can be delivered, with whoever wrote it not away that day: an answer may come. */
function delivery(assigned: Assigned, { owner, windows, first, last }: Search): Pick<Option, "slot" | "prepare"> | undefined {
  const { case: from } = assigned.proposal.facts;
  const { zones, dossier } = from;
  const [ownerZone] = owner.zones;
  if (ownerZone === undefined || !zones.isKnown(ownerZone)) return undefined;
  const begin = assigned.agreedFrom === undefined ? dossier.asOf : later(zones.at(ownerZone, assigned.agreedFrom, 0), dossier.asOf);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const slot = firstSlot(zones, { from: later(zones.at(windows[0].zone, day, 0), begin), notAfterDay: day, windows });
    if (!slot || isAway(assigned.colleague, zones.on(ownerZone, slot.from.ms).day)) continue;
    // The last stretch of our hours before it.
    const prepare = lastSlot(zones, { from: zones.on(ownerZone, begin.ms), until: slot.from.ms, windows: together([owner]) });
    if (prepare) return { slot, prepare };
  }
  return undefined;
}

function later(one: Instant, other: Instant): Instant {
  return one.ms >= other.ms ? one : other;
}
