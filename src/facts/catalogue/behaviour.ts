/**
 * How the customer pays, and when money can be expected.
 * @module
 */
import { addDays, type Day, daysBetween, formatDay } from "../../calendar/day.js";
import { rolled } from "../../calendar/working-days.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { expectedDay, latenessAt, type Paid, SAMPLE } from "../history.js";
import { comingMoneyDay, moneyDaysOf } from "../money-days.js";

const fact = group("behaviour");
const evidence = (paid: readonly Paid[]) => paid.slice(0, SAMPLE).map((payment) => payment.balance.invoice.at);

export const BEHAVIOUR = [
  fact("paidInvoices", "count", "neutral", ["Invoices paid before", "Eerder betaalde facturen"], (from) =>
    from.dossier.invoices ? known(from.paid.length, "/invoices") : unknown(),
  ),
  fact(
    "lateInvoicesLastYear",
    "count",
    "supports",
    ["Invoices late in the last twelve months, the open ones included", "Facturen te laat in de laatste twaalf maanden, de open erbij"],
    lateLastYear,
  ),
  fact(
    "cleanRecordLastYear",
    "boolean",
    "restrains",
    ["At most one invoice late in the last twelve months", "Hooguit één factuur te laat in de laatste twaalf maanden"],
    cleanRecord,
  ),
  fact("firstArrearsEver", "boolean", "restrains", ["Never late before what is late now", "Nooit eerder te laat dan nu"], firstArrears),
  fact("usualDaysLate", "days", "neutral", ["Days late at which this customer usually pays", "Dagen te laat waarop deze klant meestal betaalt"], (from) =>
    lateness(from, 50),
  ),
  fact(
    "latestUsualDaysLate",
    "days",
    "neutral",
    ["Days late by which four in five payments came", "Dagen te laat waarop vier van de vijf betalingen binnen waren"],
    (from) => lateness(from, 80),
  ),
  fact("onTimePercent", "percent", "restrains", ["Share of recent invoices paid on time", "Deel van de recente facturen dat op tijd betaald is"], onTime),
  fact(
    "latenessTrend",
    "choice",
    "supports",
    ["Whether payments come sooner or later than they used to", "Of betalingen sneller of trager komen dan vroeger"],
    trend,
    { values: ["improving", "steady", "worsening"] },
  ),
  fact("withinUsualRhythm", "boolean", "restrains", ["Not later than this customer usually is", "Niet later dan deze klant gewoonlijk is"], withinRhythm),
  fact(
    "expectedPaymentOn",
    "date",
    "neutral",
    ["Day on which the oldest late invoice can be expected to be paid", "Dag waarop betaling van de oudste late factuur te verwachten is"],
    expectedOn,
  ),
  fact("daysUntilExpected", "days", "neutral", ["Days until payment can be expected", "Dagen tot betaling te verwachten is"], (from) =>
    untilDay(from, expectedOn(from)),
  ),
  fact(
    "nextMoneyDay",
    "date",
    "neutral",
    ["Next day on which this customer's money comes in or its payments go out", "Volgende dag waarop geld van deze klant binnenkomt of betalingen uitgaan"],
    moneyDay,
    { personal: true },
  ),
  fact("daysUntilMoneyDay", "days", "neutral", ["Days until that day", "Dagen tot die dag"], (from) => untilDay(from, moneyDay(from)), { personal: true }),
  fact("daysSinceLastPayment", "days", "neutral", ["Days since the last payment was booked", "Dagen sinds de laatst geboekte betaling"], sinceLastPayment),
  fact(
    "failedDebitsLastYear",
    "count",
    "supports",
    ["Direct debits that failed in the last twelve months", "Incasso's die mislukten in de laatste twaalf maanden"],
    failedDebits,
  ),
  fact(
    "termsLongerThanOurs",
    "boolean",
    "restrains",
    [
      "The customer pays by a term of its own that is longer than the invoice's",
      "De klant betaalt volgens een eigen termijn die langer is dan die van de factuur",
    ],
    longerTerms,
  ),
  fact("lateByOwnTerms", "boolean", "supports", ["Later than even the customer's own term", "Later dan zelfs de eigen termijn van de klant"], lateByOwnTerms),
] as const;

/** Late on any day of the last twelve months, also where it fell due before: who is late every January is not late for the first time. */
function lateLastYear(from: Case): Finding<number> {
  if (!from.dossier.invoices) return unknown();
  const since = addDays(from.today, -365);
  const late = from.everyBalance.filter(({ late: open, settledOn, due }) => open > 0 || (settledOn !== undefined && settledOn > due && settledOn >= since));
  return known(late.length, ...(late.length ? late.slice(-SAMPLE).map((balance) => balance.invoice.at) : ["/invoices"]));
}

function cleanRecord(from: Case): Finding<boolean> {
  const late = lateLastYear(from);
  return late.known ? known(late.is <= 1, ...late.evidence) : late;
}

function firstArrears(from: Case): Finding<boolean> {
  const late = from.paid.filter((payment) => payment.daysLate > 0);
  if (!from.dossier.invoices || from.paid.length === 0) return unknown("too-little-history");
  return known(late.length === 0 && from.episodes.length > 0, ...(late.length ? evidence(late) : evidence(from.paid)));
}

function lateness(from: Case, percent: number): Finding<number> {
  const days = latenessAt(from.paid, percent);
  return days === undefined ? unknown("too-little-history") : known(days, ...evidence(from.paid));
}

function onTime(from: Case): Finding<number> {
  const recent = from.paid.slice(0, SAMPLE);
  if (recent.length < 3) return unknown("too-little-history");
  return known(Math.round((recent.filter((payment) => payment.daysLate <= 0).length * 100) / recent.length), ...evidence(recent));
}

function trend(from: Case): Finding<string> {
  const newer = latenessAt(from.paid.slice(0, 6), 50);
  const older = latenessAt(from.paid.slice(6, 18), 50);
  if (newer === undefined || older === undefined) return unknown("too-little-history");
  return known(newer >= older + 5 ? "worsening" : newer <= older - 5 ? "improving" : "steady", ...evidence(from.paid));
}

/** Whoever is later than this by habit is somebody to talk with about terms, not to wait for. */
const LONGEST_RHYTHM = 30;

function withinRhythm(from: Case): Finding<boolean> {
  const usual = latenessAt(from.paid, 80);
  const oldest = from.episodes[0];
  if (usual === undefined) return unknown("too-little-history");
  if (!oldest) return unknown("not-applicable");
  const slack = Number(from.settings.usualRhythmDays);
  return known(usual > 0 && oldest.daysPastDue <= Math.min(usual + slack, LONGEST_RHYTHM), `${oldest.balance.invoice.at}/due`, ...evidence(from.paid));
}

function expectedOn(from: Case): Finding<string> {
  const usual = latenessAt(from.paid, 50);
  const slow = latenessAt(from.paid, 80);
  const open = from.episodes[0]?.balance ?? from.balances.find((balance) => balance.open > 0);
  if (usual === undefined || slow === undefined || !open) return unknown("too-little-history");
  const day = [usual, slow].map((late) => expectedDay(from, open.due, late)).find((expected) => expected >= from.today);
  return day === undefined ? unknown("not-applicable") : known(formatDay(day), open.invoice.at, ...evidence(from.paid));
}

function moneyDay(from: Case): Finding<string> {
  const next = comingMoneyDay(from, from.today);
  if (next) return known(formatDay(next.day), ...next.evidence);
  return unknown(moneyDaysOf(from) ? "no-calendar" : "too-little-history");
}

function untilDay(from: Case, found: Finding<string>): Finding<number> {
  if (!found.known) return found;
  const day = (Date.parse(found.is) / 86_400_000) as Day;
  return known(daysBetween(from.today, day), ...found.evidence);
}

function sinceLastPayment(from: Case): Finding<number> {
  if (!from.dossier.invoices) return unknown();
  const booked = from.everyBalance.flatMap((balance) => (balance.invoice.payments ?? []).filter((payment) => payment.state === "booked"));
  const last = booked.reduce<(typeof booked)[number] | undefined>((latest, payment) => (latest && latest.on >= payment.on ? latest : payment), undefined);
  return last ? known(daysBetween(last.on, from.today), last.at) : unknown("not-applicable");
}

function failedDebits(from: Case): Finding<number> {
  if (!from.dossier.invoices) return unknown();
  const since = addDays(from.today, -365);
  const failed = from.everyBalance.flatMap((balance) =>
    (balance.invoice.payments ?? []).filter((payment) => payment.state === "debit-failed" && payment.on >= since),
  );
  return known(failed.length, ...(failed.length ? failed.map((payment) => payment.at) : ["/invoices"]));
}

function longerTerms(from: Case): Finding<boolean> {
  const policy = from.dossier.customer.paymentPolicy;
  if (policy?.termDays === undefined) return unknown();
  const { termDays, at } = policy;
  const asked = from.balances.filter((balance) => balance.open > 0 && daysBetween(balance.invoice.issued, balance.invoice.due) < termDays);
  return known(asked.length > 0, `${at}/termDays`, ...asked.map((balance) => balance.invoice.at));
}

function lateByOwnTerms(from: Case): Finding<boolean> {
  const policy = from.dossier.customer.paymentPolicy;
  if (policy?.termDays === undefined) return unknown();
  const { termDays, at } = policy;
  const late = from.episodes.filter(({ balance }) => rolled(from, addDays(balance.invoice.issued, termDays)) < from.today);
  return known(late.length > 0, `${at}/termDays`, ...late.map((episode) => episode.balance.invoice.at));
}
