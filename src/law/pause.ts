/**
 * How long the law gives somebody rest for something that happened: at least so many days from its beginning, or after its end.
 * @module
 */
import { addDays, addMonths, type Day } from "../calendar/day.js";
import type { Circumstance } from "../vocabulary.js";
import { clausesOf, type Law } from "./law.js";

export interface PauseTold {
  readonly kind: Circumstance;
  readonly from?: Day;
  readonly until?: Day;
}

/** The last day of rest that the law gives for one of these, with the circumstance it is for; `undefined` where it gives none, or nobody told when it began. */
export function lawfulRest(law: Law, told: readonly PauseTold[]): { readonly until: Day; readonly for: PauseTold } | undefined {
  const rests = clausesOf(law, "pause").flatMap(({ asks }) => {
    if (asks.with !== undefined && !told.some((other) => other.kind === asks.with)) return [];
    return told
      .filter((one) => one.kind === asks.circumstance)
      .flatMap((one) => {
        const ends = [
          ...(one.from !== undefined && asks.days !== undefined ? [addDays(one.from, asks.days)] : []),
          ...(one.from !== undefined && asks.months !== undefined ? [addMonths(one.from, asks.months)] : []),
          ...(one.until !== undefined && asks.afterEnd !== undefined ? [addDays(one.until, asks.afterEnd)] : []),
        ];
        return ends.map((until) => ({ until, for: one }));
      });
  });
  return rests.reduce<(typeof rests)[number] | undefined>((longest, rest) => (longest === undefined || rest.until > longest.until ? rest : longest), undefined);
}
