/**
 * The windows a moment has to lie in, each with a name, so that a plan can say which one decided and which one would have to move.
 * @module
 */
import type { Day } from "../../calendar/day.js";
import { type Interval, intersectIntervals } from "../../calendar/intervals.js";
import { type Window, windowsIn } from "../../calendar/slots.js";

export const WINDOWS = [
  ...(["time-zone", "calendar", "lawful-hours", "holiday", "asked-hours", "customer-hours"] as const),
  ...(["office-hours", "office-closed", "colleague-hours", "absence"] as const),
] as const;
export type WindowId = (typeof WINDOWS)[number];

export interface NamedWindow {
  readonly id: WindowId;
  /** Open minutes of a day; none on a closed one. */
  openOn(day: Day): readonly Interval[];
}

/** The windows of one side, the customer's or the owner's, on its own clock; on all of them where it may be one of several. */
export interface Side {
  readonly zones: readonly string[];
  readonly windows: readonly NamedWindow[];
}

const WHOLE_DAY: readonly Interval[] = [[0, 1440]];
const CLOSED: readonly Interval[] = [];

/** Each side's windows as one, open where all of them are. */
export function together(sides: readonly Side[]): readonly Window[] {
  return sides.flatMap(({ zones, windows }) => {
    const remembered = new Map<Day, readonly Interval[]>();
    return windowsIn(zones, (day) => {
      let open = remembered.get(day);
      if (!open) {
        open = openInAll(windows, day);
        remembered.set(day, open);
      }
      return open;
    });
  });
}

/** From the last to the first: the last ones close most days, and the law takes longest to look up. */
function openInAll(windows: readonly NamedWindow[], day: Day): readonly Interval[] {
  let open = WHOLE_DAY;
  for (let index = windows.length - 1; index >= 0 && open.length > 0; index -= 1) {
    open = intersectIntervals(open, windows[index]?.openOn(day) ?? CLOSED);
  }
  return open;
}

/** A window that is open all day on some days and closed on the others. */
export function wholeDays(id: WindowId, isOpen: (day: Day) => boolean): NamedWindow {
  return { id, openOn: (day) => (isOpen(day) ? WHOLE_DAY : CLOSED) };
}
