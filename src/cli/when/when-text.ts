/**
 * The coming weeks of one customer as a person reads them: the grid, the days that stand out, the windows in order, and why this is the moment.
 * @module
 */
import type { ContactWindow } from "../../decide/contact-windows.js";
import type { DayAhead, Moments } from "../../decide/days-ahead.js";
import type { Action, Plan } from "../../decide/plan.js";
import { wrap } from "../../language/layout.js";
import { capital, nameOf, say, treatmentName } from "../../language/say.js";
import { momentThere, placeOf, whenIn } from "../../language/when.js";
import { visible } from "../../visible.js";
import { hoursText } from "../calendar/hours-text.js";
import { CALENDAR_WORDS } from "../calendar/words.js";
import { LANGUAGES, type LanguageCode } from "../input/language.js";
import { type Paint, painter } from "../paint.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words.js";
import { SIGNS } from "./marks.js";
import { weekGrid } from "./week-grid.js";
import { MARKS, type Mark, WHEN_WORDS, type WhenWords } from "./words.js";

export interface Shown {
  readonly plan: Plan;
  readonly action: Action;
  readonly moments: Moments;
}

/** The whole page. */
export function whenText({ plan, action, moments }: Shown, lang: LanguageCode, terminal: Pick<Terminal, "width" | "colour">): string {
  const language = LANGUAGES[lang];
  const words = WHEN_WORDS[lang];
  const calendar = CALENDAR_WORDS[lang];
  const paint = painter(terminal.colour);
  const { lines, used, byDay } = weekGrid(moments, calendar, paint);
  const section = (title: string, told: readonly string[]): readonly string[] =>
    told.length === 0
      ? []
      : ["", paint("strong", title), paint("quiet", "-".repeat(title.length)), ...told.flatMap((line) => wrap(`  ${visible(line)}`, terminal.width, "    "))];
  const name = visible(plan.name === undefined ? plan.customer : `${plan.name} (${plan.customer})`);
  return [
    ...wrap(`${treatmentName(language, action.treatment)}: ${name}`, terminal.width).map((line) => paint("strong", line)),
    ...wrap(`${capital(whenIn(language, action.timing))}.`, terminal.width),
    "",
    ...(plan.asOf.slice(0, 10) < (moments.days[0]?.day ?? "") ? [words.moreDays(language.formatDate(moments.days[0]?.day ?? ""))] : []),
    ...lines,
    "",
    ...legend(used, words, paint, terminal.width),
    ...section(words.specialDays, specialDays([...byDay.values()], action.timing.zone, lang)),
    ...section(
      words.windows,
      moments.windows.map((window) => windowLine(window, moments, lang)),
    ),
    ...(moments.zones.length > 1 ? wrap(`  ${words.clocks(moments.zones)}`, terminal.width, "  ") : []),
    ...section(words.why, whyLines(action, lang)),
    ...section(WORDS[lang].later, laterLines(plan, action, lang)),
    ...section(words.noMoment, noMomentLines(plan, lang)),
    "",
  ].join("\n");
}

/** The signs that were used, in their order, as many on a line as fit. */
function legend(used: readonly Mark[], words: WhenWords, paint: Paint, width: number): readonly string[] {
  const entries = MARKS.filter((mark) => used.includes(mark)).map((mark) => `${mark === "moment" ? "[ ]" : SIGNS[mark]} ${words.marks[mark]}`);
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length + 3 <= width) lines[lines.length - 1] = `${last}   ${entry}`;
    else lines.push(entry);
  }
  return lines.map((line) => paint("quiet", line));
}

/** In words, for whoever does not see the grid: days with more than a weekend to them, those in a row together, and the open hours of the moment's day. */
function specialDays(
  days: readonly { readonly day: DayAhead; readonly marks: readonly Mark[] }[],
  zone: string | undefined,
  lang: LanguageCode,
): readonly string[] {
  const { formatLongDate } = LANGUAGES[lang];
  const runs: { readonly text: string; readonly first: string; last: string }[] = [];
  let before = "";
  for (const { day, marks } of days) {
    const text = dayInWords(day, marks, zone === undefined ? "" : ` (${placeOf(zone)})`, lang);
    const run = runs.at(-1);
    if (run && text !== "" && text === before) run.last = day.day;
    else if (text !== "") runs.push({ text, first: day.day, last: day.day });
    before = text;
  }
  return runs.map(({ text, first, last }) => `${formatLongDate(first)}${first === last ? "" : ` ${WHEN_WORDS[lang].until} ${formatLongDate(last)}`}: ${text}`);
}

function dayInWords(day: DayAhead, marks: readonly Mark[], place: string, lang: LanguageCode): string {
  const words = WHEN_WORDS[lang];
  const kinds = day.deadlines.map((kind) => nameOf(LANGUAGES[lang], "value", kind)).join(", ");
  const told = marks.filter((mark) => !QUIET.includes(mark)).map((mark) => (mark === "deadline" ? `${words.marks.deadline} (${kinds})` : words.marks[mark]));
  const open = day.moment && day.open.length > 0 ? `; ${words.hours} ${day.open.map(({ from, to }) => `${from}–${to}`).join(", ")}${place}` : "";
  return told.join(", ") + open;
}
/** What the grid shows well enough. */
const QUIET: readonly Mark[] = ["weekend", "passed", "closed"];

/** Whose it is, on which clock where there are several, and its hours. */
function windowLine({ id, whose, zones, hours, law }: ContactWindow, { windows, days }: Moments, lang: LanguageCode): string {
  const words = WHEN_WORDS[lang];
  const several = new Set(windows.flatMap((window) => window.zones)).size > 1;
  const clock = several && zones.length > 0 ? ` (${zones.map(placeOf).join(", ")})` : "";
  const basis = law ? ` (${CALENDAR_WORDS[lang].law}: ${law.join(", ")})` : "";
  const shown = hours ? hoursText(hours, CALENDAR_WORDS[lang].weekdays) : closedText(id, days, lang);
  return `${words.whose[whose]}${clock} · ${nameOf(LANGUAGES[lang], "window", id)}: ${shown}${basis}`;
}

/** A window that closes whole days, by the days it closes; days in a row as one stretch. */
function closedText(id: ContactWindow["id"], days: readonly DayAhead[], lang: LanguageCode): string {
  const { formatDate, listAnd } = LANGUAGES[lang];
  const words = WHEN_WORDS[lang];
  const runs: { readonly first: string; last: string; end: number }[] = [];
  for (const [index, day] of days.entries()) {
    if (!day.closedBy.includes(id)) continue;
    const run = runs.at(-1);
    if (run?.end === index - 1) Object.assign(run, { last: day.day, end: index });
    else runs.push({ first: day.day, last: day.day, end: index });
  }
  if (runs.length === 0) return id === "calendar" ? words.allKnown : words.noneClosed;
  return words.closedOn(
    listAnd(runs.map(({ first, last }) => (first === last ? formatDate(first) : `${formatDate(first)} ${words.until} ${formatDate(last)}`))),
  );
}

/** Best, earliest and latest, then each criterion that decided, in the order of the plan. */
function whyLines({ timing }: Action, lang: LanguageCode): readonly string[] {
  const language = LANGUAGES[lang];
  const words = WHEN_WORDS[lang];
  return [
    words.best(whenIn(language, timing)),
    ...(timing.earliest === undefined ? [] : [words.earliest(momentThere(language, timing.earliest, timing))]),
    ...(timing.latest === undefined ? [] : [words.latest(momentThere(language, timing.latest, timing))]),
    ...(timing.notAfter === undefined ? [] : [say(language, "text.not-after", { date: timing.notAfter })]),
    ...timing.because.map((message) => `- ${say(language, message.key, message.with)}`),
  ];
}

function laterLines({ later }: Plan, action: Action, lang: LanguageCode): readonly string[] {
  const language = LANGUAGES[lang];
  return later
    .filter(({ after }) => after.step === action.id)
    .map(({ treatment, after }) => {
      const outcomes = language.listOr(after.outcomes.map((outcome) => nameOf(language, "outcome", outcome)));
      return `${treatmentName(language, treatment)}: ${WORDS[lang].notBefore} ${language.formatLongDate(after.notBefore)} (${outcomes})`;
    });
}

/** Actions that found no moment, with the window that would have to move. */
function noMomentLines({ withheld }: Plan, lang: LanguageCode): readonly string[] {
  const language = LANGUAGES[lang];
  return withheld
    .filter(({ by }) => by === "no-slot")
    .map(({ treatment, because, lookAgain }) => {
      const again = lookAgain === undefined ? "" : ` ${say(language, "text.look-again", { date: lookAgain })}`;
      return `${treatmentName(language, treatment)}: ${say(language, because.key, because.with)}${again}`;
    });
}
