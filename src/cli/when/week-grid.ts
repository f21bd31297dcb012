/**
 * The coming weeks as a grid, one week a line, with up to two signs a day.
 * @module
 */
import { addDays, type Day, dayOfMonth, formatDay, monthOf, parseDay, weekdayOf, yearOf } from "../../calendar/day.js";
import type { DayAhead, Moments } from "../../decide/days-ahead.js";
import type { Paint, Style } from "../paint.js";
import { marksOf, SIGNS } from "./marks.js";
import type { Mark } from "./words.js";

const STYLES: Readonly<Partial<Record<Mark, Style>>> = {
  moment: "strong",
  deadline: "alarm",
  holiday: "alarm",
  weekend: "quiet",
  closed: "quiet",
  "dry-day": "label",
};

/** Two signs fit, and say enough: the list below the grid has all of them. */
const MOST_SIGNS = 2;
const CELL = 7;
const MONTH_COLUMN = 10;

/** The grid, and the marks it uses. */
export function weekGrid({ days }: Moments, names: { readonly months: readonly string[]; readonly weekdays: readonly string[] }, paint: Paint) {
  const momentDay = days.find(({ moment }) => moment)?.day ?? "";
  const byDay = new Map(days.map((day) => [day.day, { day, marks: marksOf(day, momentDay) }]));
  const [first, last] = [days[0], days.at(-1)].map((day) => parseDay(day?.day ?? ""));
  if (first === undefined || last === undefined) return { lines: [], used: [], byDay };
  const used = new Set([...byDay.values()].flatMap(({ marks }) => marks));
  const lines = [paint("quiet", " ".repeat(MONTH_COLUMN) + names.weekdays.map((name) => name.padEnd(CELL)).join("")).trimEnd()];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    lines.push(`${monthName(week, first, names.months)}${week.map((day) => cellText(byDay.get(formatDay(day)), day, paint)).join("")}`.trimEnd());
  }
  return { lines, used: [...used], byDay };
}

/** A week is labelled with its month where one begins, and at the top. */
function monthName(week: readonly Day[], first: Day, months: readonly string[]): string {
  const shown = week.includes(first) ? first : week.find((day) => dayOfMonth(day) === 1);
  const label = shown === undefined ? "" : `${(months[monthOf(shown) - 1] ?? "").slice(0, 3)} ${yearOf(shown)}`;
  return label.padEnd(MONTH_COLUMN);
}

function cellText(shown: { readonly day: DayAhead; readonly marks: readonly Mark[] } | undefined, day: Day, paint: Paint): string {
  if (!shown) return " ".repeat(CELL);
  const number = String(dayOfMonth(day)).padStart(2);
  const signs = shown.marks
    .slice(0, MOST_SIGNS)
    .map((mark) => SIGNS[mark])
    .join("");
  const text = shown.day.moment ? `[${number}]${signs.slice(1)}` : `${number}${signs}`;
  const style = shown.marks[0] && STYLES[shown.marks[0]];
  return (style ? paint(style, text) : text) + " ".repeat(Math.max(1, CELL - text.length));
}
