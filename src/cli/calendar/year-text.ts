/**
 * A year as a person reads it: grids, the holidays by name, when contact is possible, and where all of it comes from.
 * @module
 */
import { type Day, formatDay, weekdayOf } from "../../calendar/day.js";
import type { ContactWindow } from "../../decide/contact-windows.js";
import { wrap } from "../../language/layout.js";
import { visible } from "../../visible.js";
import { type Paint, painter } from "../paint.js";
import type { Terminal } from "../terminal.js";
import { hoursText } from "./hours-text.js";
import { monthGrids } from "./month-grid.js";
import type { CalendarWords } from "./words.js";
import type { Holiday, YearOfPlace } from "./year.js";

export interface Contact {
  readonly voice: readonly ContactWindow[];
  readonly writing: readonly ContactWindow[];
}
export interface YearPage {
  readonly shown: YearOfPlace;
  /** 1–12. */
  readonly months: readonly number[];
  readonly contact: Contact;
  readonly regions: readonly string[];
}

/** The page of one year, or of some of its months. */
export function yearText(page: YearPage, words: CalendarWords, terminal: Pick<Terminal, "width" | "colour">): string {
  const { shown, months, regions } = page;
  const paint = painter(terminal.colour);
  const { width } = terminal;
  const title = visible(`${shown.countryName} (${[shown.country, shown.region].filter(Boolean).join("-")}) ${shown.year}`);
  const told = shown.holidays.filter(({ day }) => months.includes(Number(day.slice(5, 7))));
  const paragraphs = (lines: readonly string[]) => lines.flatMap((line) => wrap(`  ${visible(line)}`, width, "  "));
  if (!shown.known) {
    const { from, to } = shown.knownYears;
    return [paint("strong", title), "", ...[words.unknownYear(title.slice(0, -5), shown.year), words.held, words.knownYears(from, to)], ""].join("\n");
  }
  return [
    paint("strong", title),
    "",
    ...monthGrids(shown.year, months, words, cells(shown), { width, paint }),
    legend(told, words),
    ...heading(words.holidays, paint),
    ...(told.length === 0 ? [`  ${words.none}`] : told.flatMap((holiday) => holidayLines(holiday, regions.length, words, width))),
    ...(shown.region === undefined && regions.length > 0 ? paragraphs([words.regions(regions)]) : []),
    ...(shown.region !== undefined && regions.length === 0 ? paragraphs([words.noRegions(shown.country)]) : []),
    ...heading(words.contact, paint),
    ...paragraphs(contactLines(page, words)),
    ...heading(words.from, paint),
    ...paragraphs([shown.source === "tables" ? words.tables(shown.edition) : words.computed(shown.edition), ...lawLines(shown, told, words)]),
    "",
  ].join("\n");
}

function cells({ holidays, weekend }: YearOfPlace) {
  const byDay = new Map(holidays.map((holiday) => [holiday.day, holiday]));
  return (day: Day) => {
    const holiday = byDay.get(formatDay(day));
    if (holiday) return { mark: holiday.onlyIn ? "+" : "*", style: holiday.onlyIn ? ("label" as const) : ("alarm" as const) };
    return weekend.includes(weekdayOf(day)) ? { mark: "·", style: "quiet" as const } : { mark: "" };
  };
}

function legend(told: readonly Holiday[], { legend: { holiday, somewhere, weekend } }: CalendarWords): string {
  return [`* ${holiday}`, ...(told.some(({ onlyIn }) => onlyIn) ? [`+ ${holiday}, ${somewhere}`] : []), `· ${weekend}`].join("   ");
}

function holidayLines({ day, weekday, name, law, onlyIn }: Holiday, regions: number, words: CalendarWords, width: number): readonly string[] {
  const basis = law.length > 0 ? `${words.law}: ${law.length > 3 ? `${law.slice(0, 3).join(", ")} …` : law.join(", ")}` : words.general;
  const where = onlyIn ? `${words.onlyIn(onlyIn, regions)}; ` : "";
  return wrap(`  ${words.weekdays[weekday - 1]} ${day}  ${visible(name ?? words.noName)} (${where}${basis})`, width, " ".repeat(17));
}

function contactLines({ contact, shown }: YearPage, words: CalendarWords): readonly string[] {
  const hoursOf = (windows: readonly ContactWindow[], id: ContactWindow["id"]) => windows.find((window) => window.id === id)?.hours ?? [];
  const lawful = contact.writing.find(({ id }) => id === "lawful-hours");
  const basis = lawful?.law ? ` (${words.law}: ${lawful.law.join(", ")})` : "";
  return [
    `${words.calls}: ${hoursText(hoursOf(contact.voice, "customer-hours"), words.weekdays)}`,
    `${words.writing}: ${hoursText(hoursOf(contact.writing, "customer-hours"), words.weekdays)}`,
    `${words.neverOutside}: ${hoursText(hoursOf(contact.writing, "lawful-hours"), words.weekdays)}${basis}`,
    words.closed,
    ...(shown.zones.length > 1 ? [words.severalZones(shown.zones)] : []),
  ];
}

/** Each law once, with the ids of the lists that rest on it, as far as they name a day that is shown. */
function lawLines({ law }: YearOfPlace, told: readonly Holiday[], words: CalendarWords): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { id, source, confidence, checkedOn } of law) {
    const ids = groups.get(words.list(source, confidence, checkedOn)) ?? [];
    groups.set(words.list(source, confidence, checkedOn), ids);
    if (told.some((holiday) => holiday.law.includes(id))) ids.push(id);
  }
  return [...groups].flatMap(([text, ids]) => (ids.length === 0 ? [] : [`${ids.join(", ")}: ${text}`]));
}

function heading(title: string, paint: Paint): readonly string[] {
  return ["", paint("strong", title), paint("quiet", "-".repeat(title.length))];
}
