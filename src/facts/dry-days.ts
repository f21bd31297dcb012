/**
 * Stretches in which money is set aside or gone: before a tax is paid, and before the payday a company set for its consumers. Every business of a country
 * pays VAT on the same public day, so that is no knowledge of a person; it counts for businesses only, and only where nothing of their own rhythm is known.
 * @module
 */
import { addDays, type Day, formatDay } from "../calendar/day.js";
import { NAMED_RUNS, VAT_RUNS } from "../calendar/named-runs.js";
import { type RunDay, runDaysIn } from "../calendar/run-days.js";
import { isOpenDay, rolled, workingDaysBefore } from "../calendar/working-days.js";
import { type Message, message } from "../vocabulary.js";
import type { Case } from "./case.js";

export interface DryStretch {
  readonly first: Day;
  readonly last: Day;
  /** The first day on which somebody may be asked again. */
  readonly after: Day;
  readonly why: Message;
}

/** Working days before a tax that are left in peace. With the day itself the delay is four working days at most. */
const DAYS_BEFORE_TAX = 3;
/** Calendar days in which that many working days surely lie, also around Christmas. */
const AHEAD = 16;

/** The dry stretches that touch the days from one to another. `ownKnown`: the customer's own rhythm is known, so nothing general is supposed. */
export function dryStretchesOf(from: Case, first: Day, last: Day, ownKnown: boolean): readonly DryStretch[] {
  return [...beforeTax(from, first, last, ownKnown), ...(ownKnown ? [] : beforeUsualPayday(from, first, last))];
}

function beforeTax(from: Case, first: Day, last: Day, ownKnown: boolean): readonly DryStretch[] {
  const runs = taxRunsOf(from, ownKnown);
  if (runs.length === 0) return [];
  return runDaysIn(runs, first, addDays(last, AHEAD), (day) => isOpenDay(from, day)).map((due) => ({
    first: workingDaysBefore(from, due, DAYS_BEFORE_TAX),
    last: due,
    after: rolled(from, addDays(due, 1)),
    why: message("timing.tax-day", { date: formatDay(due) }),
  }));
}

/** What the customer told, or the VAT of its country. */
function taxRunsOf({ dossier: { customer } }: Case, ownKnown: boolean): readonly RunDay[] {
  const told = (customer.moneyDays ?? []).filter((run) => "named" in run && NAMED_RUNS[run.named].flow === "out");
  if (told.length > 0 || ownKnown || customer.kind !== "business" || customer.country === undefined) return told;
  const vat = Object.hasOwn(VAT_RUNS, customer.country) ? VAT_RUNS[customer.country] : undefined;
  return vat ? [{ named: vat }] : [];
}

/** The days before wages come in, where the company set them. Only consumers, and as short as the company says: it is a guess about them all. */
function beforeUsualPayday(from: Case, first: Day, last: Day): readonly DryStretch[] {
  const { paydayOfMonth, quietBeforePaydayDays } = from.settings;
  const quiet = Number(quietBeforePaydayDays);
  if (from.dossier.customer.kind !== "consumer" || Number(paydayOfMonth) < 1 || quiet < 1) return [];
  const wages: RunDay = { dayOfMonth: Number(paydayOfMonth), ifClosed: "before" };
  return runDaysIn([wages], addDays(first, 1), addDays(last, quiet), (day) => isOpenDay(from, day)).map((payday) => {
    const after = rolled(from, payday);
    return { first: addDays(payday, -quiet), last: addDays(payday, -1), after, why: message("timing.dry-days", { until: formatDay(after) }) };
  });
}
