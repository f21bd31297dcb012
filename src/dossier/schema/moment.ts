/**
 * Moments. A time without an offset could mean any of 38 moments, so it means none here.
 * @module
 */
import * as z from "zod";
import { type Instant, parseInstant } from "../../calendar/instant.js";
import type { Moment } from "../dossier.js";
import type { Flaw, Reading } from "../problem-codes.js";
import { shown } from "../shown.js";
import { becomes } from "./becomes.js";
import { readDay } from "./day.js";

const EXAMPLE = "2026-11-23T09:00:00+01:00";
const FORM = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/;

/** A day, a time and an offset. */
export const instant = becomes(z.string().meta({ format: "date-time", examples: [EXAMPLE] }), readInstant);

/** A day, or a moment of that day where the time is known. */
export const moment = becomes(z.string().meta({ examples: ["2026-11-23", EXAMPLE] }), readMoment);

/** The instant a text names, or what is missing from it. */
export function readInstant(told: string): Reading<Instant> {
  const day = readDay(told.slice(0, 10));
  const read = parseInstant(told);
  if (read && "value" in day) return { value: read };
  const [, , time = "", offset] = FORM.exec(told) ?? [];
  if ("flaw" in day) return /^\d{4}-\d{2}-\d{2}/.test(told) ? day : { flaw: wrongForm(told, `Write it as ${EXAMPLE}`) };
  if (told.length === 10) return { flaw: wrongForm(told, `Add the time and the offset: ${told}T09:00:00+01:00`) };
  if (time === "") return { flaw: wrongForm(told, `Write it as ${EXAMPLE}`) };
  if (offset === undefined) return { flaw: wrongForm(told, `Add the offset to universal time at the end, such as +01:00, or Z for universal time itself`) };
  if (told[10] !== "T" || !/:|Z/.test(offset)) return { flaw: wrongForm(told, `Write a T between day and time, and a colon in the offset: ${EXAMPLE}`) };
  return { flaw: impossibleTime(told) };
}

/** A day, or the instant where one was told. */
export function readMoment(told: string): Reading<Moment> {
  if (told.length <= 10) {
    const day = readDay(told);
    return "value" in day ? { value: { day: day.value } } : day;
  }
  const read = readInstant(told);
  return "value" in read ? { value: { day: read.value.day, instant: read.value } } : read;
}

function wrongForm(told: string, mend: string): Flaw {
  return { code: "moment-form", received: shown(told), expected: `a moment with its offset, such as ${EXAMPLE}`, mend };
}

function impossibleTime(told: string): Flaw {
  return {
    code: "impossible-time",
    received: shown(told),
    expected: "a time from 00:00:00 to 23:59:59 and an offset of at most 14 hours",
    mend: "Look up the right time; midnight is 00:00 of the next day",
  };
}
