/**
 * The days on which a right in one open invoice could lapse. Everything that could hold counts: it protects nobody to be told too late.
 * @module
 */
import type { Place } from "../../calendar/calendar.js";
import { addMonths, type Day, dayOf, formatDay, parseDay } from "../../calendar/day.js";
import type { TreatedAs } from "../money/interest-rules.js";
import { DEADLINE_RULES, type DeadlineRule } from "./rules.js";

export interface ClaimDates {
  /** Issued, handed over, due: whatever is known. The first of them is the earliest day the law could count from. */
  readonly first: Day;
  /** The due date, or that of each instalment. */
  readonly dues: readonly Day[];
  /** Days on which the customer acknowledged it: a promise, an arrangement, a part payment. The period then begins again. */
  readonly acknowledged: readonly Day[];
}
export interface Lapse {
  readonly rule: DeadlineRule;
  /** Last day. */
  readonly on: Day;
  /** Set where the period began again. */
  readonly since?: Day;
}

/** The rules that could hold: limitation by the law of either side, VAT by that of the company. */
export function deadlineRulesFor(places: readonly Place[], vatCountry: string | undefined, of: TreatedAs | undefined): readonly DeadlineRule[] {
  return DEADLINE_RULES.filter((rule) => {
    const there =
      rule.kind === "tax-refund"
        ? rule.country === vatCountry
        : places.some(({ country, region }) => rule.country === country && (!rule.regions || region === undefined || rule.regions.includes(region)));
    return there && (rule.of === undefined || of === undefined || rule.of === of);
  });
}

/** Every day on which one of the rules could end; an acknowledgement adds a later day and never takes the first one away. */
export function lapsesOf(rules: readonly DeadlineRule[], { first, dues, acknowledged }: ClaimDates): readonly Lapse[] {
  const starts = [...new Set([first, ...dues])].map(startOn);
  return rules.flatMap((rule): readonly Lapse[] => {
    const valid = starts.filter(({ day }) => dues.includes(day) && day >= (VALID_FROM.get(rule.id) ?? day));
    if (valid.length === 0) return [];
    // VAT waits for the due date; limitation may count from the first day, and again from an acknowledgement.
    const counted = rule.kind === "tax-refund" ? valid : starts;
    const ends = [...new Set(counted.map((start) => endOf(rule, start)))].map((on) => ({ rule, on }));
    return rule.kind === "tax-refund" ? ends : [...ends, ...acknowledged.map((since) => ({ rule, on: addMonths(since, rule.months), since }))];
  });
}

interface Start {
  readonly day: Day;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Taken apart once: many rules count from the same day. */
function startOn(day: Day): Start {
  const [year = 0, month = 1, inMonth = 1] = formatDay(day).split("-").map(Number);
  return { day, year, month, dayOfMonth: inMonth };
}

function endOf({ months, fromYearEnd }: DeadlineRule, { day, year, month, dayOfMonth }: Start): Day {
  if (fromYearEnd) return addMonths(dayOf(year, 12, 31), months);
  // Only the last days of a month can be missing in another.
  return dayOfMonth > 28 ? addMonths(day, months) : dayOf(year, month + months, dayOfMonth);
}

/** The days in the rules exist; a test reads them all. */
const VALID_FROM: ReadonlyMap<string, Day> = new Map(DEADLINE_RULES.map(({ id, validFrom }) => [id, parseDay(validFrom) ?? (0 as Day)]));
