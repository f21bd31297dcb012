/**
 * How good the payment forecast was on a real ledger: each invoice is forecast on the day it was issued, from what had been settled before that day
 * and nothing else. Beside it stands the due date, which is what anybody would guess.
 * @module
 */
import { type Day, daysBetween, formatDay } from "../calendar/day.js";
import type { Dossier } from "../dossier/dossier.js";
import type { Case } from "../facts/case.js";
import { expectedDay, latenessAt, type Paid } from "../facts/history.js";
import { createPlanner, type Planner } from "../planner.js";

export interface BackTest {
  /** Predictions held against what happened; says nothing of what an action would have changed. */
  readonly rung: "back-test";
  /** Invoices forecast: the latest of the ledger, by day of issue. */
  readonly invoices: number;
  readonly issuedFrom?: string;
  /** Of those, the ones of customers with enough history; the others are expected on the due date. */
  readonly withHistory: number;
  readonly forecast?: Accuracy;
  readonly dueDate?: Accuracy;
  /** Paid by the day four in five payments are expected by: near 80 where the forecast's spread is right. */
  readonly paidByLatestUsualPercent?: number;
}
/** Errors in days between the expected and the real day of payment. */
export interface Accuracy {
  readonly meanAbsoluteError: number;
  readonly within3DaysPercent: number;
  readonly within5DaysPercent: number;
}
export interface BackTestOptions {
  /** Share of the ledger that is forecast, the latest by day of issue; 25 percent where not told. */
  readonly lastPercent?: number;
  readonly planner?: Planner;
}

/** The forecast's errors over the latest invoices of a portfolio. */
export async function backTest(dossiers: Iterable<Dossier> | AsyncIterable<Dossier>, options: BackTestOptions = {}): Promise<BackTest> {
  const { lastPercent = 25, planner = createPlanner() } = options;
  const customers: Case[] = [];
  for await (const dossier of dossiers)
    customers.push(
      ...planner
        .lookups(dossier)
        .slice(0, 1)
        .map((facts) => facts.case),
    );
  const from = cutOf(customers, lastPercent);
  if (from === undefined) return { rung: "back-test", invoices: 0, withHistory: 0 };
  const tested = customers.flatMap((customer) => customer.paid.filter(({ balance }) => balance.invoice.issued >= from).map((paid) => forecast(customer, paid)));
  const spread = tested.flatMap(({ late }) => late ?? []);
  return {
    rung: "back-test",
    invoices: tested.length,
    issuedFrom: formatDay(from),
    withHistory: spread.length,
    ...(tested.length > 0 && { forecast: accuracyOf(tested.map(({ error }) => error)), dueDate: accuracyOf(tested.map(({ dueError }) => dueError)) }),
    ...(spread.length > 0 && { paidByLatestUsualPercent: percent(spread.filter((late) => !late).length, spread.length) }),
  };
}

/** The day of issue from which the asked-for share of all settled invoices is tested. */
function cutOf(customers: readonly Case[], lastPercent: number): Day | undefined {
  const issued = customers.flatMap((customer) => customer.paid.map(({ balance }) => balance.invoice.issued)).sort((a, b) => a - b);
  return issued[Math.floor((issued.length * (100 - lastPercent)) / 100)];
}

interface Forecast {
  readonly error: number;
  readonly dueError: number;
  /** Whether it came after the latest usual day; absent without history. */
  readonly late?: boolean;
}

function forecast(customer: Case, { balance, on }: Paid): Forecast {
  const before = settledBefore(customer.paid, balance.invoice.issued);
  const [usual, slow] = [latenessAt(before, 50), latenessAt(before, 80)];
  const expected = expectedDay(customer, balance.due, usual ?? 0);
  return {
    error: Math.abs(daysBetween(expected, on)),
    dueError: Math.abs(daysBetween(balance.invoice.due, on)),
    ...(slow !== undefined && { late: on > expectedDay(customer, balance.due, slow) }),
  };
}

/** Payments are in order, latest first, so what was settled before a day is what is left after the later ones. */
function settledBefore(paid: readonly Paid[], day: Day): readonly Paid[] {
  let [low, high] = [0, paid.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((paid[middle]?.on ?? day) < day) high = middle;
    else low = middle + 1;
  }
  // More than any forecast looks at; copying the whole history for each invoice would take its square.
  return paid.slice(low, low + LONGEST_HISTORY);
}
const LONGEST_HISTORY = 2000;

function accuracyOf(errors: readonly number[]): Accuracy {
  const within = (days: number) => percent(errors.filter((error) => error <= days).length, errors.length);
  return {
    meanAbsoluteError: Math.round((errors.reduce((sum, error) => sum + error, 0) * 100) / errors.length) / 100,
    within3DaysPercent: within(3),
    within5DaysPercent: within(5),
  };
}

function percent(part: number, whole: number): number {
  return Math.round((part * 1000) / whole) / 10;
}
