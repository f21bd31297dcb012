/**
 * Days: `YYYY-MM-DD`. Every other way of writing one is refused with the way it should have been written.
 * @module
 */
import * as z from "zod";
import { addDays, addMonths, type Day, dayOf, formatDay, parseDay } from "../../calendar/day.js";
import type { Flaw, Reading } from "../problem-codes.js";
import { shown } from "../shown.js";
import { becomes } from "./becomes.js";

const EXPECTED = "a day that exists, written year-month-day, such as 2026-11-23";
const FIRST = dayOf(1900, 1, 1);
const LAST = dayOf(2199, 12, 31);

export const day = becomes(z.string().meta({ format: "date", examples: ["2026-11-23"] }), readDay);

/** The day a text names, or how it should have been written. */
export function readDay(told: string): Reading<Day> {
  const read = parseDay(told);
  if (read !== undefined) return read < FIRST || read > LAST ? { flaw: unlikely(told) } : { value: read };
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(told);
  return { flaw: parts ? impossible(told, Number(parts[1]), Number(parts[2]), Number(parts[3])) : otherForm(told) };
}

/** Old systems write 0001-01-01, 1900-01-00 or 9999-12-31 for "no date". */
function unlikely(told: string): Flaw {
  return {
    code: "unlikely-date",
    received: shown(told),
    expected: "a day from 1900 to 2199",
    mend: "Leave the field out when the day is not known; do not fill in a first or last possible day",
  };
}

function impossible(told: string, year: number, month: number, dayOfMonth: number): Flaw {
  return { code: "impossible-date", received: shown(told), expected: EXPECTED, mend: wayOut(year, month, dayOfMonth) };
}

function wayOut(year: number, month: number, dayOfMonth: number): string {
  if (month < 1 || month > 12) {
    const swapped = written(year, dayOfMonth, month);
    return swapped ? `There is no month ${month}; write ${swapped} if day and month were swapped` : `There is no month ${month}; look up the right day`;
  }
  const last = addDays(addMonths(dayOf(year, month, 1), 1), -1);
  return dayOfMonth < 1 ? "Days of a month begin at 01; look up the right day" : `That month ends on ${formatDay(last)}; look up the right day`;
}

function otherForm(told: string): Flaw {
  return {
    code: "date-form",
    received: shown(told),
    expected: EXPECTED,
    ...rewritten(told),
  };
}

function rewritten(told: string): Pick<Flaw, "mend" | "suggestion"> {
  const day = told.slice(0, 10);
  if (parseDay(day) !== undefined) return { mend: `Write only the day: ${day}`, suggestion: day };
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(told);
  const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(told);
  const [first, second] = yearFirst
    ? [written(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])), undefined]
    : [
        yearLast && written(Number(yearLast[4]), Number(yearLast[3]), Number(yearLast[1])),
        // Only a slash can mean the American order, month first.
        yearLast && yearLast[2] === "/" ? written(Number(yearLast[4]), Number(yearLast[1]), Number(yearLast[3])) : undefined,
      ];
  if (first && second && first !== second) return { mend: `Write the year first: ${first}, or ${second} if the month came first` };
  const meant = first ?? second;
  return meant ? { mend: `Write ${meant}`, suggestion: meant } : { mend: "Write four digits for the year, two for the month and two for the day" };
}

function written(year: number, month: number, dayOfMonth: number): string | undefined {
  const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");
  return parseDay(text) === undefined ? undefined : text;
}
