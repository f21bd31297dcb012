/** Days on which contact rests: date-holidays, read as texts of local dates, and the legal lists it lacks, typed by hand from their sources. */
import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";

/** Algemene termijnenwet art. 3 and the royal decrees under it. */
const NL_BY_LAW = [
  "2023-04-28 2023-05-19",
  "2024-05-10 2024-12-27",
  "2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-05-30 2025-06-09 2025-12-25 2025-12-26",
  "2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-15 2026-05-25 2026-12-25 2026-12-26",
  "2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-07 2027-05-17 2027-12-25 2027-12-26",
  "2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-04-28 2028-05-05 2028-05-25 2028-05-26 2028-06-05 2028-12-25 2028-12-26",
].flatMap((line) => line.split(" "));
/** The library calls these days of the law school holidays. */
const NL_SCHOOL = ["Goede Vrijdag", "Bevrijdingsdag"];
/** Royal proclamation of 4 February 2026. */
const SCOTLAND_BY_PROCLAMATION = ["2026-06-15"];
/** The Catholic municipalities of Bavaria, which is most of them, rest on 15 August. */
const PART: Readonly<Record<string, string>> = { "DE-BY": "KATH" };
/** Parts overseas with a country code of their own, and an island that is no part of the United Kingdom. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { FR: ["BL", "GF", "GP", "MF", "MQ", "RE", "YT"], GB: ["ALD"] };

const index = new Holidays();
const known = new Map<string, ReadonlySet<string>>();
const sources = new Map<string, Holidays>();
const yearsBegun = new Map<string, readonly string[]>();

/** Whether the place rests on a date; where the region is not told, whether any of its regions does. */
export function rests(country: string, region: string | undefined, date: string): boolean {
  return restDays(country, region, Number(date.slice(0, 4))).has(date);
}

/** Every date in a year on which a place rests. */
export function restDays(country: string, region: string | undefined, year: number): ReadonlySet<string> {
  const key = `${country} ${region} ${year}`;
  let days = known.get(key);
  if (!days) {
    // A feast may have begun in the year before.
    const begun = regionsOf(country, region).flatMap((each) => [...beginningIn(country, each, year - 1), ...beginningIn(country, each, year)]);
    days = new Set([...begun, ...byLaw(country, region)].filter((date) => date.startsWith(`${year}-`)));
    known.set(key, days);
  }
  return days;
}

/** The codes the library has for it; none is the country itself. */
function regionsOf(country: string, region: string | undefined): readonly (string | undefined)[] {
  const codes = Object.keys(index.getStates(country) ?? {});
  if (region === undefined) return [undefined, ...codes.filter((code) => !ELSEWHERE[country]?.includes(code))];
  const code = region.startsWith(`${country}-`) ? region.slice(country.length + 1) : region;
  return [codes.includes(code) ? code : undefined];
}

function byLaw(country: string, region: string | undefined): readonly string[] {
  if (country === "NL") return NL_BY_LAW;
  return country === "GB" && (region === undefined || region.endsWith("SCT")) ? SCOTLAND_BY_PROCLAMATION : [];
}

/** The dates of the feasts that begin in a year. */
function beginningIn(country: string, region: string | undefined, year: number): readonly string[] {
  const key = `${country} ${region} ${year}`;
  const days = yearsBegun.get(key) ?? fromLibrary(country, region, year);
  yearsBegun.set(key, days);
  return days;
}

function fromLibrary(country: string, region: string | undefined, year: number): readonly string[] {
  return sourceOf(country, region)
    .getHolidays(year)
    .filter(({ type, name }) => type === "public" || (country === "NL" && NL_SCHOOL.includes(name)))
    .flatMap(({ date, start, end }) => datesOf(date, end.getTime() - start.getTime()));
}

function sourceOf(country: string, region: string | undefined): Holidays {
  const key = `${country}-${region}`;
  const part = PART[key];
  const source =
    sources.get(key) ??
    (region === undefined ? new Holidays(country) : part === undefined ? new Holidays(country, region) : new Holidays(country, region, part));
  sources.set(key, source);
  return source;
}

/** From the date that stands in the text, as many as it lasts; a day on which clocks change is an hour longer. */
function datesOf(text: string, lasts: number): readonly string[] {
  const begins = Temporal.PlainDateTime.from(text.slice(0, 19).replace(" ", "T"));
  const count = begins.toPlainDate().until(begins.add({ minutes: Math.floor(lasts / 60_000) - 180 }).toPlainDate()).days;
  return Array.from({ length: count + 1 }, (_, later) => begins.toPlainDate().add({ days: later }).toString());
}
