import { formatDay } from "../../calendar/day.js";
import type { Json } from "../../vocabulary.js";
import type { ProblemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { dayIn, spots, textIn } from "../told.js";

const SPANS: readonly (readonly [pattern: string, start: string, end: string])[] = [
  ["customer/circumstances/*", "from", "until"],
  ["colleagues/*/absences/*", "from", "until"],
  ["colleagues/*/veto", "on", "until"],
  ["invoices/*/disputes/*", "raised", "answered"],
  ["promises/*", "made", "by"],
  ["tickets/*", "opened", "closed"],
];

/** Nothing ends before it starts. */
export function checkSpans(told: Json, problems: ProblemList): void {
  for (const [pattern, start, end] of SPANS) {
    for (const { at, value } of spots(told, pattern)) {
      const from = dayIn(value, start);
      const until = dayIn(value, end);
      if (from === undefined || until === undefined || until >= from) continue;
      problems.add(`${at}/${end}`, {
        code: "end-before-start",
        received: shown(textIn(value, end)),
        expected: `${formatDay(from)} (${start}) or later`,
        mend: `Correct ${start} or ${end}; they may have been swapped`,
      });
    }
  }
}
