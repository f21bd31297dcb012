/**
 * A moment is written on the customer's clock. Where whoever does it lives by another, the plan shows it on that one too: a colleague who reads
 * "at nine" picks up the telephone at nine.
 * @module
 */
import { formatInstant, type Instant } from "../../calendar/instant.js";
import type { Timing } from "../plan.js";
import type { Option } from "./order.js";
import { ownerSide } from "./owner-side.js";

interface Moments {
  readonly earliest?: Instant;
  readonly from: Instant;
  readonly to: Instant;
  readonly latest?: Instant;
}

/** The moments of a contact on the owner's clock, where that shows another time; and when a message is got ready. */
export function clocksOf(option: Option, { earliest, from, to, latest }: Moments): Pick<Timing, "zone" | "office" | "prepare"> {
  const { assigned, prepare, windows } = option;
  const { zones } = assigned.proposal.facts.case;
  const zone = ownerSide(assigned.proposal.facts.case, assigned.colleague)?.zones[0];
  if (zone === undefined || assigned.proposal.treatment.where !== "customer") return {};
  const there = (instant: Instant) => zones.on(zone, instant.ms);
  const isOther = [earliest, from, to, latest].some((instant) => instant && there(instant).offsetMinutes !== instant.offsetMinutes);
  if (!isOther && !prepare) return {};
  return {
    zone: windows[0].zone,
    office: {
      zone,
      ownClock: zone !== ownerSide(assigned.proposal.facts.case)?.zones[0],
      ...(earliest && { earliest: formatInstant(there(earliest)) }),
      from: formatInstant(there(from)),
      to: formatInstant(there(to)),
      ...(latest && { latest: formatInstant(there(latest)) }),
    },
    ...(prepare && { prepare: { from: formatInstant(prepare.from), to: formatInstant(prepare.to) } }),
  };
}
