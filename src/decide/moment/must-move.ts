/**
 * No moment: which window has to move? Each window is taken away in turn; where the rest then meet, it was in the way.
 * @module
 */
import { firstSlot, type SlotSearch } from "../../calendar/slots.js";
import type { Case } from "../../facts/case.js";
import { type NamedWindow, type Side, together, type WindowId } from "./window.js";

export interface MustMove {
  /** Moving any one of these opens a moment. */
  readonly any: readonly WindowId[];
  /** Where no single one does: these together. */
  readonly all: readonly WindowId[];
}

/** The windows that keep the others from meeting in this stretch of time. */
export function mustMove(from: Case, sides: readonly Side[], search: Omit<SlotSearch, "windows">): MustMove {
  const windows = sides.flatMap((side) => side.windows);
  const opens = (gone: readonly NamedWindow[]) => {
    const left = sides.map((side) => ({ ...side, windows: side.windows.filter((window) => !gone.includes(window)) }));
    return firstSlot(from.zones, { ...search, windows: together(left) }) !== undefined;
  };
  const any = windows.filter((window) => opens([window]));
  if (any.length > 0) return { any: any.map(({ id }) => id), all: [] };
  // Put back all that can be put back, the law first: what then stays out has to move.
  const gone = windows.reduce((out: readonly NamedWindow[], window) => {
    const fewer = out.filter((other) => other !== window);
    return opens(fewer) ? fewer : out;
  }, windows);
  return { any: [], all: opens(gone) ? gone.map(({ id }) => id) : [] };
}
