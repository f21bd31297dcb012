import { describe, expect, test } from "vitest";
import { formatDay, parseDay, yearOf } from "../../src/calendar/day.js";
import { LEGAL_DAYS, legalDaysOf } from "../../src/calendar/legal-days.js";
import { holidaysFromSource } from "./source-holidays.js";

const texts = (days: Iterable<number>) => [...days].map((day) => formatDay(day as Parameters<typeof formatDay>[0])).sort();

/** Read in the source of the facts, not computed. */
const ALGEMENE_TERMIJNENWET: Readonly<Record<number, string>> = {
  2025: "01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26",
  2026: "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26",
  2027: "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26",
  2028: "01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26",
};

describe("legal days", () => {
  test.each(Object.entries(ALGEMENE_TERMIJNENWET))("the Dutch list of %s is that of the law and its decrees", (year, days) => {
    expect(texts(legalDaysOf({ country: "NL" }, Number(year)))).toEqual(days.split(" ").map((day) => `${year}-${day}`));
  });

  test("every entry names its source, and every single day exists", () => {
    for (const entry of LEGAL_DAYS) {
      expect(entry.source.length).toBeGreaterThan(10);
      expect((entry.days ?? []).filter((text) => parseDay(text) === undefined)).toEqual([]);
    }
  });

  test("differences with the general holiday data are exactly the known ones", () => {
    const netherlands = differences("NL", undefined, [2023, 2024, 2025, 2026, 2027, 2028]);
    const scotland = differences("GB", "SCT", [2026]);
    console.info(`NL 2023-2028: law only ${netherlands.lawOnly.join(" ")}; data only ${netherlands.dataOnly.join(" ")}`);
    console.info(`GB-SCT 2026: law only ${scotland.lawOnly.join(" ")}`);
    // Good Friday and 5 May of each year, and the ten decree days of these years; the data alone have Easter Sunday and Whit Sunday. 2023-2028.
    expect(netherlands.lawOnly).toHaveLength(6 + 6 + 10);
    expect(netherlands.dataOnly).toHaveLength(6 + 6);
    expect(scotland.lawOnly).toEqual(["2026-06-15"]);
  });
});

function differences(country: string, region: string | undefined, years: readonly number[]) {
  const place = region === undefined ? { country } : { country, region };
  const law = new Set(years.flatMap((year) => texts(legalDaysOf(place, year))));
  const data = new Set(texts([...holidaysFromSource(country, region)].filter((day) => years.includes(yearOf(day)))));
  return {
    lawOnly: [...law].filter((day) => !data.has(day)),
    dataOnly: [...data].filter((day) => !law.has(day)),
  };
}
