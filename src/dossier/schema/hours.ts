/**
 * Hours of the week.
 * @module
 */
import * as z from "zod";
import type { Hours } from "../../calendar/hours.js";
import { parseClock } from "../../calendar/instant.js";
import type { Reading } from "../problem-codes.js";
import { shown } from "../shown.js";
import { becomes } from "./becomes.js";
import { whole } from "./text.js";

const clockTime = becomes(z.string().meta({ examples: ["09:00"] }), readClock);
const weekday = whole(1, 7);

export const hours = becomes(
  z.strictObject({
    days: z.array(weekday).min(1).describe("Weekdays: 1 is Monday, 7 is Sunday"),
    from: clockTime.describe("Beginning, such as 09:00"),
    to: clockTime.describe("End, such as 17:30; 24:00 is the end of the day"),
  }),
  readHours,
);

function readClock(told: string): Reading<number> {
  const minute = parseClock(told);
  if (minute !== undefined) return { value: minute };
  return {
    flaw: {
      code: "impossible-time",
      received: shown(told),
      expected: "a time such as 09:00, from 00:00 to 24:00",
      mend: "Write two digits, a colon and two digits",
    },
  };
}

function readHours(told: Hours): Reading<Hours> {
  if (told.from < told.to) return { value: told };
  return {
    flaw: {
      code: "end-before-start",
      expected: "an end after the beginning",
      mend: "For hours that run past midnight, write two groups: one until 24:00 and one from 00:00 on the next day",
      within: ["to"],
    },
  };
}
