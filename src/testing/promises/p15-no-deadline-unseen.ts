import { addDays, addMonths, type Day, dayOf, daysBetween, formatDay, parseDay, weekdayOf, yearOf } from "../../calendar/day.js";
import type { Dossier, Invoice } from "../../dossier/dossier.js";
import { type Check, type Trial, unless } from "../trial.js";
import { openOf } from "./told.js";

/** P15: a right that will lapse soon is protected in time, by inside work that somebody owns, whatever else is in the way. */
export const P15: Check = (trial) => {
  const { bench, dossier, plan, today } = trial;
  const lead = Number(bench.policyFor(dossier).settings.deadlineLeadDays);
  const near = deadlinesOf(dossier, today).filter(({ on }) => on >= today && daysBetween(today, on) <= lead);
  const [first] = near.sort((a, b) => a.on - b.on);
  if (!first) return unless([]);
  if (wasSeenTo(first, trial)) return unless([]);
  const guarding = plan.actions.filter(({ treatment }) => bench.treatments.get(treatment)?.protects === true);
  const inTime = guarding.find(({ timing }) => timing.notAfter !== undefined && (parseDay(timing.notAfter) ?? first.on + 1) <= first.on);
  const what = `${first.what} of ${formatDay(first.on)}`;
  if (!inTime) return unless([guarding.length > 0 ? `the ${what} is not protected before it passes` : `nothing protects the ${what}`]);
  const { pressure, channel, owner, timing } = inTime;
  const begins = parseDay(timing.from.slice(0, 10)) ?? first.on;
  return unless([
    ...(pressure === 0 && channel === undefined ? [] : [`what protects the ${what} has pressure ${pressure}`]),
    ...(owner.role === undefined ? [`nobody owns what protects the ${what}`] : []),
    ...(begins > first.on && workdayLeft(trial, first.on) ? [`the ${what} is prepared from ${timing.from}, when it has passed`] : []),
  ]);
};

interface Lapse {
  readonly what: string;
  readonly on: Day;
  /** Invoices it is about; not told where it may be about any. */
  readonly invoices?: readonly string[];
}

/** What somebody did for it a few days ago is not asked for again. */
function wasSeenTo({ invoices }: Lapse, { bench, dossier, today }: Trial): boolean {
  return (dossier.journal ?? []).some(({ treatment: id, outcome, on, about }) => {
    const treatment = bench.treatments.get(id);
    const lately = on.day > addDays(today, -(treatment?.notAgainDays ?? DONE_LASTS_DAYS) - 1);
    const forIt = about === undefined || invoices === undefined || invoices.every((invoice) => about.includes(invoice));
    return treatment?.protects === true && outcome === "done" && lately && forIt;
  });
}
const DONE_LASTS_DAYS = 7;

/** Told, or following from the law or from the credit insurance for what is past due. */
function deadlinesOf(dossier: Dossier, today: Day): Lapse[] {
  const { deadlines, creditor, invoices } = dossier;
  const within = creditor?.creditInsurance?.notifyWithinDays;
  const told = [
    ...(deadlines ?? []).map(({ kind, on, invoices: about }) => ({ what: `${kind} deadline`, on, ...(about && { invoices: about }) })),
    ...limitations(dossier),
  ];
  if (within === undefined) return told;
  const late = (invoices ?? []).filter((invoice) => openOf(invoice) > 0 && invoice.due < addDays(today, -7) && !invoice.instalments && !invoice.portal);
  return [...told, ...late.map(({ id, due }) => ({ what: `notice to the insurer of ${id}`, on: addDays(due, within), invoices: [id] }))];
}

/** Years after which a claim lapses whoever the customer is, by the country of either side; more that hold for some are left out. */
const YEARS: Readonly<Record<string, number>> = { NL: 5, BE: 10, DE: 3 };

function limitations({ customer, creditor, invoices, deadlines }: Dossier): Lapse[] {
  const countries = [customer.country, creditor?.country].filter((country): country is string => country !== undefined && Object.hasOwn(YEARS, country));
  const knownBetter = ({ id }: Invoice) => deadlines?.some((deadline) => deadline.kind === "limitation" && deadline.invoices?.includes(id));
  const running = (invoices ?? []).filter((one) => openOf(one) > 0 && !knownBetter(one) && one.legal?.state !== "court" && one.legal?.state !== "judgment");
  return countries.flatMap((country) =>
    running.map(({ id, due }) => {
      const from = country === "DE" ? dayOf(yearOf(due), 12, 31) : due;
      return { what: `limitation of ${id} in ${country}`, on: addMonths(from, 12 * (YEARS[country] ?? 0)), invoices: [id] };
    }),
  );
}

/** Whether an ordinary weekday lies between now and then, the day of asking not counted. */
function workdayLeft({ dossier, bench, today }: Trial, on: Day): boolean {
  const { country, region } = dossier.creditor ?? {};
  const here = country === undefined ? undefined : region === undefined ? { country } : { country, region };
  const there = dossier.customer.country === undefined ? undefined : { country: dossier.customer.country };
  const closed = (day: Day) =>
    dossier.creditor?.closedDays?.includes(day) || [here, there].some((place) => place !== undefined && bench.calendar.isHoliday(place, day) !== false);
  for (let day = addDays(today, 2); day < on; day = addDays(day, 1)) if (weekdayOf(day) < 6 && !closed(day)) return true;
  return false;
}
