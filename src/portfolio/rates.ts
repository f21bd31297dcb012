/**
 * Rates as the caller gives them: dated, positive, and shown wherever they were used (P13).
 * @module
 */
import { parseDay } from "../calendar/day.js";
import { exponentOf } from "../dossier/currencies.js";
import type { Rate } from "../dossier/dossier.js";
import { shown } from "../dossier/shown.js";
import { pointer } from "../json-pointer.js";
import { AmicableError, type Problem } from "../problem.js";

/** One `from` is worth `rate` `to`, on a day. */
export interface RateTold {
  readonly from: string;
  readonly to: string;
  /** A decimal, e.g. `0.9213`. */
  readonly rate: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly source?: string;
}

/** The rates, checked; throws `invalid-rate` with every problem in them. */
export function readRates(told: readonly RateTold[]): readonly Rate[] {
  const issues = told.flatMap(problemsIn);
  if (issues.length > 0) throw new AmicableError("invalid-rate", issues);
  return told.flatMap((rate, index): readonly Rate[] => {
    const on = parseDay(rate.on);
    return on === undefined ? [] : [{ ...rate, on, at: pointer("/rates", index) }];
  });
}

function problemsIn(rate: RateTold, index: number): readonly Problem[] {
  const wrong = (name: keyof RateTold, expected: string, mend: string): Problem => ({
    code: "invalid-rate",
    severity: "error",
    at: pointer("/rates", index, name),
    received: shown(rate[name]),
    expected,
    mend,
  });
  const currency = (name: "from" | "to") =>
    exponentOf(rate[name]) === undefined ? [wrong(name, "a currency of ISO 4217", "Write its three capital letters, such as EUR.")] : [];
  const isRate = /^\d+(\.\d+)?$/.test(String(rate.rate)) && /[1-9]/.test(rate.rate);
  return [
    ...currency("from"),
    ...currency("to"),
    ...(isRate ? [] : [wrong("rate", "a positive decimal as text, such as 0.9213", "Write how many of the second currency one of the first is worth.")]),
    ...(typeof rate.on === "string" && parseDay(rate.on) !== undefined
      ? []
      : [wrong("on", "the day of the rate", "Write it as YYYY-MM-DD; a rate without a day is a guess.")]),
  ];
}
