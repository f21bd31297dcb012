/**
 * `amicable calendar`: the public holidays of a place in a year, and when somebody there can be contacted.
 * @module
 */
import { createPlanner } from "../../planner.js";
import { EXIT, type Exit } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import type { Terminal } from "../terminal.js";
import { contactIn } from "./contact.js";
import { type Atlas, placeNamed } from "./place.js";
import { CALENDAR_WORDS } from "./words.js";
import { yearOfPlace } from "./year.js";
import { yearText } from "./year-text.js";

export interface CalendarOptions {
  readonly region?: string;
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Shows the calendar of one place. */
export async function calendarCommand(country: string, options: CalendarOptions, terminal: Terminal): Promise<Exit> {
  // Loading the holidays of the world takes a moment that no other command should wait for.
  const { WORLD_YEARS, worldCalendar, worldCountries, worldNames, worldRegionNames, worldRegions } = await import("../../calendar/world.js");
  const calendar = worldCalendar();
  const atlas: Atlas = {
    calendar,
    countries: worldCountries(),
    alsoCalled: worldCountries(options.lang),
    regionsOf: worldRegions,
    regionNamesOf: worldRegionNames,
  };
  const place = placeNamed(atlas, country, options.region);
  const shown = yearOfPlace(atlas, worldNames, place, options.year, options.lang, WORLD_YEARS);
  const months = options.month === undefined ? ALL_MONTHS : [options.month];
  const contact = contactIn(calendar, place, options.year, createPlanner({ calendar }));
  if (options.format === "json") {
    const holidays = shown.holidays.filter(({ day }) => months.includes(Number(day.slice(5, 7))));
    await terminal.out(`${JSON.stringify({ ...shown, holidays, contact }, undefined, 2)}\n`);
  } else {
    await terminal.out(yearText({ shown, months, contact, regions: atlas.regionsOf(place.country) }, CALENDAR_WORDS[options.lang], terminal));
  }
  return EXIT.good;
}
