/**
 * Months as small grids, Monday first, some beside each other.
 * @module
 */
import { addDays, type Day, dayOf, dayOfMonth, weekdayOf } from "../../calendar/day.js";
import type { Style } from "../paint.js";

export interface Cell {
  /** One character behind the number. */
  readonly mark: string;
  readonly style?: Style;
}
export interface GridWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

/** Characters of one day, and between two months. */
const DAY = 4;
const GAP = 3;
const MONTH = 7 * DAY;

/** The months of a year as lines, as many beside each other as fit, at most three. */
export function monthGrids(
  year: number,
  months: readonly number[],
  words: GridWords,
  cellOf: (day: Day) => Cell,
  page: { readonly width: number; readonly paint: (style: Style, text: string) => string },
): readonly string[] {
  const beside = Math.max(1, Math.min(3, Math.floor((page.width + GAP) / (MONTH + GAP))));
  const lines: string[] = [];
  for (let at = 0; at < months.length; at += beside) {
    const blocks = months.slice(at, at + beside).map((month) => monthLines(year, month, words, cellOf, page.paint));
    const height = Math.max(...blocks.map((block) => block.length));
    for (let row = 0; row < height; row += 1)
      lines.push(
        blocks
          .map((block) => block[row] ?? BLANK)
          .join(" ".repeat(GAP))
          .trimEnd(),
      );
    lines.push("");
  }
  return lines;
}

const BLANK = " ".repeat(MONTH);

function monthLines(
  year: number,
  month: number,
  words: GridWords,
  cellOf: (day: Day) => Cell,
  paint: (style: Style, text: string) => string,
): readonly string[] {
  const first = dayOf(year, month, 1);
  const days = Array.from({ length: dayOf(year, month + 1, 1) - first }, (_, index) => addDays(first, index));
  const cells = [
    ...Array.from({ length: weekdayOf(first) - 1 }, () => " ".repeat(DAY)),
    ...days.map((day) => {
      const { mark, style } = cellOf(day);
      const text = `${String(dayOfMonth(day)).padStart(2)}${mark.padEnd(1)}`;
      return `${style ? paint(style, text) : text} `;
    }),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(7 * week, 7 * week + 7));
  const title = `${words.months[month - 1] ?? ""} ${year}`;
  return [
    paint("strong", title) + " ".repeat(Math.max(0, MONTH - title.length)),
    paint("quiet", words.weekdays.map((name) => name.padStart(2).padEnd(DAY)).join("")),
    ...weeks.map((week) => week.join("") + " ".repeat(DAY * (7 - week.length))),
  ];
}
