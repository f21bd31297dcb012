/**
 * A history read: days as integers, amounts as minor units.
 * @module
 */
import { type Day, parseDay } from "../../../calendar/day.js";
import { minorUnits, parseAmount } from "../../../dossier/money.js";
import { shown } from "../../../dossier/shown.js";
import { pointer } from "../../../json-pointer.js";
import { AmicableError, type Problem } from "../../../problem.js";
import type { Ladder } from "../ladder.js";
import type { LadderHistory, SpanTold } from "./told.js";

export interface History {
  readonly runs: readonly Day[];
  readonly invoices: readonly Item[];
  readonly promises: readonly { readonly from: Day; readonly until: Day; readonly paused: boolean }[];
  readonly unsent: readonly Span[];
  readonly calls: readonly Day[];
  readonly email: boolean;
  readonly thin: boolean;
  readonly rates: ReadonlyMap<string, readonly [top: number, bottom: number]>;
}
export interface Item {
  readonly id: string;
  readonly issued: Day;
  readonly due: Day;
  readonly amount: number;
  readonly currency: string;
  readonly payments: readonly { readonly on: Day; readonly minor: number }[];
  readonly instalments: readonly { readonly due: Day; readonly minor: number }[];
  readonly resting: readonly Span[];
  readonly grace?: Day;
}
export interface Span {
  readonly from: Day;
  readonly until?: Day;
}

/** Fewer paid invoices say little. */
const ENOUGH_PAID = 3;

/** The history read. Throws an `AmicableError` with the code `invalid-history` and every problem. */
export function readHistory(told: LadderHistory, { currency, runEveryDays }: Ladder): History {
  const problems: Problem[] = [];
  const wrong = (at: string, received: unknown, expected: string) =>
    problems.push({ code: "invalid-history", severity: "error", at, received: shown(received), expected, mend: "Write it like that." });
  const day = (text: string, at: string): Day => {
    const read = parseDay(text);
    if (read === undefined) wrong(at, text, "a day such as 2026-11-23");
    return read ?? (0 as Day);
  };
  const amount = (text: string, code: string, at: string): number => {
    const read = parseAmount(text, code);
    if (typeof read === "string") wrong(at, text, `an amount in ${code}, such as 25.00`);
    return typeof read === "string" ? 0 : minorUnits(read);
  };
  const spans = (list: readonly SpanTold[] = [], at: string): readonly Span[] =>
    list.map(({ from, until }, index) => ({
      from: day(from, pointer(at, index, "from")),
      ...(until !== undefined && { until: day(until, pointer(at, index, "until")) }),
    }));

  const invoices = told.invoices.map((invoice, index): Item => {
    const at = pointer("/invoices", index);
    const { id, currency: code = currency, payments = [], instalments = [], graceUntil } = invoice;
    return {
      id,
      issued: day(invoice.issued, `${at}/issued`),
      due: day(invoice.due, `${at}/due`),
      amount: amount(invoice.amount, code, `${at}/amount`),
      currency: code,
      payments: payments.map((paid, place) => ({
        on: day(paid.on, pointer(at, "payments", place, "on")),
        minor: amount(paid.amount, code, pointer(at, "payments", place, "amount")),
      })),
      instalments: instalments.map((part, place) => ({
        due: day(part.due, pointer(at, "instalments", place, "due")),
        minor: amount(part.amount, code, pointer(at, "instalments", place, "amount")),
      })),
      resting: spans(invoice.resting, `${at}/resting`),
      ...(graceUntil !== undefined && { grace: day(graceUntil, `${at}/graceUntil`) }),
    };
  });
  const from = told.from === undefined ? (Math.min(...invoices.map(({ issued }) => issued)) as Day) : day(told.from, "/from");
  const until = day(told.until, "/until");
  const runs = (told.runs ?? []).map((run, index) => day(run, pointer("/runs", index)));
  if (runs.some((run, index) => index > 0 && run <= (runs[index - 1] ?? run))) wrong("/runs", told.runs, "each run later than the one before");
  const history: History = {
    runs: told.runs === undefined ? everySoManyDays(from, until, runEveryDays) : runs.filter((run) => run <= until),
    invoices: invoices.sort((one, other) => one.due - other.due || (one.id < other.id ? -1 : 1)),
    promises: (told.promises ?? []).map(({ made, by, toleranceDays = 0, paused = false }, index) => ({
      from: day(made, pointer("/promises", index, "made")),
      until: (day(by, pointer("/promises", index, "by")) + toleranceDays) as Day,
      paused,
    })),
    unsent: spans(told.unsent, "/unsent"),
    calls: (told.calls ?? []).map((call, index) => day(call, pointer("/calls", index))),
    email: told.email ?? true,
    thin: told.paidBefore !== undefined && told.paidBefore < ENOUGH_PAID,
    rates: new Map(
      Object.entries(told.rates ?? {}).map(([code, rate]) => {
        if (!/^\d{1,9}(\.\d{1,6})?$/.test(rate)) wrong(pointer("/rates", code), rate, "a rate such as 1.5");
        return [code, fraction(rate)] as const;
      }),
    ),
  };
  if (problems.length > 0) throw new AmicableError("invalid-history", problems);
  return history;
}

/** Whether a day lies in one of the spans. */
export function within(spans: readonly Span[], day: Day): boolean {
  return spans.some(({ from, until }) => day >= from && (until === undefined || day <= until));
}

/** Longer histories say nothing more about a ladder. */
const MOST_RUNS = 20_000;

function everySoManyDays(from: Day, until: Day, every: number): readonly Day[] {
  const count = Number.isFinite(from) ? Math.min(MOST_RUNS, Math.max(0, Math.floor((until - from) / every) + 1)) : 0;
  return Array.from({ length: count }, (_, index) => (from + index * every) as Day);
}

function fraction(rate: string): readonly [number, number] {
  const [whole = "0", decimals = ""] = rate.split(".");
  return [Number(whole + decimals.padEnd(6, "0")), 1_000_000];
}
