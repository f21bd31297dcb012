import { expect, test } from "vitest";
import { builtInRegions } from "../../src/calendar/built-in.js";
import type { Place } from "../../src/calendar/calendar.js";
import { type Day, formatDay, weekdayOf, yearOf } from "../../src/calendar/day.js";
import { LEGAL_LISTS, legalDaysOf, legalNamesOf } from "../../src/calendar/legal-days.js";
import { worldNames } from "../../src/calendar/world.js";
import { holidaysFromSource } from "./source-holidays.js";

/** From the first decree days we know to the end of the tables. */
const FROM = 2022;
const TO = 2037;

/**
 * What the law lists have and date-holidays 3.37.0 lacks (`+`, added by us), and what it has and a complete law list lacks (`=`, kept: nothing is ever
 * taken away, and a day of rest too many only delays). Every line was looked at by a person; a new one must be too.
 */
const REVIEWED: readonly (readonly [difference: string, reason: string])[] = [
  ["GB-SCT + World Cup bank holiday, 2026-06-15", "Royal proclamation of 4 February 2026, later than the data."],
  ["GP = Good Friday, 16 times", "Custom in Guadeloupe, not in the Code du travail; offices are closed."],
  ["MQ = Good Friday, 16 times", "Custom in Martinique, not in the Code du travail; offices are closed."],
  ["NL + Good Friday, 16 times", "Equated by Algemene termijnenwet art. 3(2); the data call it a school holiday."],
  ["NL + Liberation Day, 16 times", "Algemene termijnenwet art. 3(1), every year; the data call it a school holiday."],
  ["NL + Day after Ascension, by decree, 7 times", "Royal decrees under art. 3(3), which the data do not follow."],
  ["NL + Day after King's Day, by decree, 2 times", "Royal decrees under art. 3(3), which the data do not follow."],
  ["NL + Day after Boxing Day, by decree, 2024-12-27", "Royal decree under art. 3(3), which the data do not follow."],
  ["NL + Day after New Year, by decree, 2026-01-02", "Royal decree under art. 3(3), which the data do not follow."],
  ["NL + Day after Ascension, decree expected, 9 times", "Every decree so far equated it; until that of 2029 is known, the day rests."],
  ["NL = Easter Sunday, 16 times, a Sunday", "Not on the legal list; Sundays rest anyway."],
  ["NL = Pentecost, 16 times, a Sunday", "Not on the legal list; Sundays rest anyway."],
  ["PT-20 + Day of the Azores (Whit Monday), 15 times", "The data know no Portuguese regions. In 2030 it falls on 10 June, Portugal Day."],
  ["PT-30 + Day of Madeira, 16 times", "The data know no Portuguese regions."],
  ["PT-30 + Boxing Day, 16 times", "The data know no Portuguese regions."],
  ["US + Veterans Day, 5 times", "Observed on the Friday before or the Monday after (5 U.S.C. § 6103); the data have only the day itself."],
  ["US = Washington's Birthday, 16 times", "A federal day that five states leave out; it rests where the state is not told."],
  ["US = Columbus Day, 16 times", "A federal day that eight states leave out; it rests where the state is not told."],
  ["US-FL + Washington's Birthday, 14 times", "The data have 15 February there, whatever weekday that is; both rest."],
  ["US-IA + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-IL + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-KY + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-ME + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-MI + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-MN + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-NE + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-NV + Day after Thanksgiving, 2 times", "Family Day is the Friday after the fourth Thursday; the data take the fourth Friday (wrong in 2024 and 2030)."],
  ["US-PA + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-SC + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-VA + Day after Thanksgiving, 16 times", "A holiday of the state that the data lack."],
  ["US-VT + Bennington Battle Day, 17 times", "16 August; the data have the Monday on or after the 15th."],
  ["US-WA + Day after Thanksgiving, 16 times", "Native American Heritage Day, a holiday of the state that the data lack."],
  ["US-WV + Day after Thanksgiving, 2 times", "The Friday after the fourth Thursday; the data take the fourth Friday (wrong in 2024 and 2030)."],
];

test("date-holidays and our legal lists differ exactly where somebody has looked at it", { timeout: 120_000 }, () => {
  const found = places().flatMap(differencesIn);
  const reasons = new Map(REVIEWED);
  console.info(
    [`Legal lists against date-holidays 3.37.0, ${FROM}-${TO}:`, ...found.map((line) => `  ${line}: ${reasons.get(line) ?? "NOT REVIEWED"}`)].join("\n"),
  );
  expect(found.filter((line) => !reasons.has(line))).toEqual([]);
  expect(REVIEWED.map(([line]) => line).filter((line) => !found.includes(line))).toEqual([]);
});

/** Every country with a legal list, and its regions. */
function places(): readonly Place[] {
  const countries = [...new Set(LEGAL_LISTS.map(({ country }) => country))].sort();
  return countries.flatMap((country) => {
    const regional = LEGAL_LISTS.flatMap((list) => (list.country === country && list.region !== undefined ? [list.region] : []));
    const regions = [...new Set([...regional, ...builtInRegions(country).filter((region) => country !== "FR" || regional.includes(region))])].sort();
    return [{ country }, ...regions.map((region) => ({ country, region }))];
  });
}

/** One line for each day of the year that differs, with its name and in how many years. */
function differencesIn(place: Place): readonly string[] {
  const { country, region } = place;
  const name = region === undefined ? country : `${country}-${region}`;
  const data = new Set([...holidaysFromSource(country, region)].filter((day) => yearOf(day) >= FROM));
  const law = new Set<Day>();
  for (let year = FROM; year <= TO; year++) for (const day of legalDaysOf(place, year, "everywhere")) law.add(day);
  // What the country's line says is not said again for each region.
  const national = region === undefined ? new Set<Day>() : nationalHolidays(country);
  const nationalLaw = (day: Day) => region !== undefined && legalDaysOf({ country }, yearOf(day), "everywhere").has(day);
  const added = [...law].filter((day) => !data.has(day) && !(nationalLaw(day) && !national.has(day)));
  const kept = isComplete(place) ? [...data].filter((day) => !law.has(day) && !(region !== undefined && country !== "GB" && national.has(day))) : [];
  return [
    ...named(`${name} +`, added, (day) => legalNamesOf(place, day)[0]?.day.en),
    ...named(`${name} =`, kept, (day) => worldNames(place, yearOf(day), ["en"]).get(formatDay(day))),
  ];
}

const remembered = new Map<string, ReadonlySet<Day>>();
function nationalHolidays(country: string): ReadonlySet<Day> {
  const known = remembered.get(country) ?? holidaysFromSource(country);
  remembered.set(country, known);
  return known;
}

/** A place whose own lists say that they are all there is. */
function isComplete({ country, region }: Place): boolean {
  const own = LEGAL_LISTS.filter((list) => list.country === country && list.region === region);
  return own.length > 0 && own.every(({ complete }) => complete);
}

function named(prefix: string, days: readonly Day[], nameOf: (day: Day) => string | undefined): readonly string[] {
  const groups = new Map<string, Day[]>();
  for (const day of [...days].sort((a, b) => a - b)) {
    const name = nameOf(day) ?? "(no name)";
    groups.set(name, [...(groups.get(name) ?? []), day]);
  }
  return [...groups].map(([name, found]) => {
    const sundays = found.every((day) => weekdayOf(day) === 7) ? ", a Sunday" : "";
    return found.length === 1 ? `${prefix} ${name}, ${found.map(formatDay).join()}` : `${prefix} ${name}, ${found.length} times${sundays}`;
  });
}
