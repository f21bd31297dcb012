/**
 * A window of time as a person would say it: on our clock, with the customer's beside it where that shows another time.
 * @module
 */
import { parseInstant } from "../calendar/instant.js";
import type { Timing } from "../decide/plan.js";
import { momentIn, say } from "./say.js";
import type { LanguageData } from "./text.js";

type Stretch = Pick<Timing, "from" | "to">;

/** `on Tuesday 24 November 2026 between 15:00 and 17:30 our time (09:00–11:30 in New York)`. */
export function whenIn(language: LanguageData, timing: Stretch & Pick<Timing, "zone" | "office" | "prepare">): string {
  const { zone, office, prepare } = timing;
  if (!office || zone === undefined) return stretchIn(language, timing);
  if (prepare)
    return say(language, "text.delivered", {
      here: hereIn(language, stretchIn(language, prepare), office),
      there: placed(language, stretchIn(language, timing), zone),
    });
  const here = hereIn(language, stretchIn(language, office), office);
  const sameDay = [timing.from, timing.to, office.to].every((moment) => moment.slice(0, 10) === office.from.slice(0, 10));
  const hours = { from: timing.from.slice(11, 16), to: timing.to.slice(11, 16), place: placeOf(zone) };
  return say(language, "text.both-clocks", {
    here,
    there: sameDay ? say(language, "text.hours-there", hours) : placed(language, stretchIn(language, timing), zone),
  });
}

/** A single moment on the customer's clock, with that clock's name where it is not ours. */
export function momentThere(language: LanguageData, moment: string, { zone }: Pick<Timing, "zone">): string {
  return zone === undefined ? momentIn(language, moment) : placed(language, momentIn(language, moment), zone);
}

/** `New York` for `America/New_York`. */
export function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

/** "Our time" is the office's; a colleague elsewhere has a clock of his own, which is named too. */
function hereIn(language: LanguageData, when: string, { zone, ownClock }: NonNullable<Timing["office"]>): string {
  return ownClock ? placed(language, when, zone) : say(language, "text.here", { when });
}

function placed(language: LanguageData, when: string, zone: string): string {
  return say(language, "text.there", { when, place: placeOf(zone) });
}

function stretchIn(language: LanguageData, { from, to }: Stretch): string {
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
