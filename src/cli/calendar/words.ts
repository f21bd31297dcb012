/**
 * The words of the calendar on the command line.
 * @module
 */
import type { LanguageCode } from "../input/language.js";

export interface CalendarWords {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly legend: { readonly holiday: string; readonly somewhere: string; readonly weekend: string };
  readonly holidays: string;
  readonly none: string;
  readonly noName: string;
  readonly law: string;
  readonly general: string;
  readonly onlyIn: (regions: readonly string[], of: number) => string;
  readonly contact: string;
  readonly calls: string;
  readonly writing: string;
  readonly neverOutside: string;
  readonly closed: string;
  readonly severalZones: (zones: readonly string[]) => string;
  readonly from: string;
  readonly tables: (edition: string) => string;
  readonly computed: (edition: string) => string;
  readonly list: (source: string, confidence: string, checkedOn: string) => string;
  readonly unknownYear: (place: string, year: number) => string;
  readonly held: string;
  readonly knownYears: (from: number, to: number) => string;
  readonly regions: (regions: readonly string[]) => string;
  readonly noRegions: (country: string) => string;
}

const MONTHS = {
  en: "January February March April May June July August September October November December",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
};

export const CALENDAR_WORDS: Readonly<Record<LanguageCode, CalendarWords>> = {
  en: {
    months: MONTHS.en.split(" "),
    weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    legend: { holiday: "public holiday", somewhere: "in some regions only", weekend: "weekend" },
    holidays: "Public holidays",
    none: "none",
    noName: "(no name known)",
    law: "law",
    general: "general data",
    onlyIn: (regions, of) => (regions.length > 6 ? `in ${regions.length} of ${of} regions` : `only in ${regions.join(", ")}`),
    contact: "When somebody can be contacted",
    calls: "By voice",
    writing: "In writing",
    neverOutside: "Never outside",
    closed:
      "Public holidays rest, and the afternoon before one. Requests also rest from noon on 24 December to 2 January. The customer's own hours go before these.",
    severalZones: (zones) => `On the clocks of ${zones.join(", ")}: an hour must suit all of them.`,
    from: "Where it comes from",
    tables: (edition) => `The built-in tables, edition ${edition}, made from date-holidays.`,
    computed: (edition) => `Computed by date-holidays when asked, edition ${edition}.`,
    list: (source, confidence, checkedOn) => `${source} (${confidence}, checked on ${checkedOn}).`,
    unknownYear: (place, year) => `There are no data for ${place} in ${year}.`,
    held: "That does not mean that nobody has a holiday: every day of it is held for a person.",
    knownYears: (from, to) => `Known years: ${from} to ${to}.`,
    regions: (regions) => `Holidays differ by region. Choose one with --region: ${regions.join(" ")}.`,
    noRegions: (country) => `The region makes no difference to the holidays of ${country}.`,
  },
  nl: {
    months: MONTHS.nl.split(" "),
    weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
    legend: { holiday: "feestdag", somewhere: "alleen in sommige regio's", weekend: "weekend" },
    holidays: "Feestdagen",
    none: "geen",
    noName: "(naam niet bekend)",
    law: "wet",
    general: "algemene gegevens",
    onlyIn: (regions, of) => (regions.length > 6 ? `in ${regions.length} van de ${of} regio's` : `alleen in ${regions.join(", ")}`),
    contact: "Wanneer contact kan",
    calls: "Met de stem",
    writing: "Op schrift",
    neverOutside: "Nooit buiten",
    closed:
      "Op feestdagen en de middag ervoor is er rust. Vragen om geld rusten ook van 24 december 12 uur tot en met 2 januari. De eigen uren van de klant gaan voor.",
    severalZones: (zones) => `Op de klokken van ${zones.join(", ")}: een uur moet op alle passen.`,
    from: "Waar het vandaan komt",
    tables: (edition) => `De ingebouwde tabellen, editie ${edition}, gemaakt uit date-holidays.`,
    computed: (edition) => `Ter plekke berekend door date-holidays, editie ${edition}.`,
    list: (source, confidence, checkedOn) => `${source} (${confidence}, nagekeken op ${checkedOn}).`,
    unknownYear: (place, year) => `Er zijn geen gegevens voor ${place} in ${year}.`,
    held: "Dat betekent niet dat niemand vrij is: elke dag ervan wacht op een mens.",
    knownYears: (from, to) => `Bekende jaren: ${from} tot en met ${to}.`,
    regions: (regions) => `Feestdagen verschillen per regio. Kies er een met --region: ${regions.join(" ")}.`,
    noRegions: (country) => `Voor de feestdagen van ${country} maakt de regio niet uit.`,
  },
};
