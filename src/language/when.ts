/**
 * A window of time as a person would say it.
 * @module
 */
import { parseInstant } from "../calendar/instant.js";
import type { Timing } from "../decide/plan.js";
import { momentIn, say } from "./say.js";
import type { LanguageData } from "./text.js";

/** `on Tuesday 24 November 2026 between 09:00 and 12:00`. */
export function whenIn(language: LanguageData, { from, to }: Pick<Timing, "from" | "to">): string {
  const [fromDay, toDay] = [from.slice(0, 10), to.slice(0, 10)];
  const timed = parseInstant(from) !== undefined && parseInstant(to) !== undefined;
  const date = language.formatLongDate(fromDay);
  if (fromDay === toDay) {
    if (!timed) return say(language, "text.on-day", { date });
    const clocks = { date, from: from.slice(11, 16), to: to.slice(11, 16) };
    return say(language, clocks.from === clocks.to ? "text.at" : "text.between", clocks);
  }
  if (!timed) return say(language, "text.from-to", { from: date, to: language.formatLongDate(toDay) });
  return say(language, "text.from-to", { from: momentIn(language, from), to: momentIn(language, to) });
}
