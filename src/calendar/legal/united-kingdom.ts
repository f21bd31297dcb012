import { CHRISTMAS, EASTER_MONDAY, GOOD_FRIDAY } from "./common-days.js";
import type { LegalDay, LegalList } from "./legal-list.js";

/** A day at the weekend is kept, and a weekday after it is free instead; both stand here, and both rest. */
const NEW_YEAR: LegalDay = { on: "0101 0102/1 0103/1", en: "New Year's Day", nl: "Nieuwjaarsdag" };
const MAY: LegalDay = { on: "0501w1@15-19 2020-05-08 0501w1@21-99", en: "Early May bank holiday", nl: "Bank holiday begin mei" };
const SPRING: LegalDay = { on: "0525w1@15-21 2022-06-02 0525w1@23-99", en: "Spring bank holiday", nl: "Bank holiday eind mei" };
const SUMMER: LegalDay = { on: "0825w1", en: "Summer bank holiday", nl: "Bank holiday eind augustus" };
const CHRISTMAS_AND_BOXING_DAY: readonly LegalDay[] = [
  CHRISTMAS,
  { on: "1226", en: "Boxing Day", nl: "Tweede kerstdag" },
  { on: "1227/12 1228/12", en: "Christmas or Boxing Day (substitute)", nl: "Kerst (vervangende dag)" },
];
const ROYAL: readonly LegalDay[] = [
  { on: "2022-06-03", en: "Platinum Jubilee", nl: "Platina jubileum" },
  { on: "2022-09-19", en: "Funeral of Queen Elizabeth II", nl: "Uitvaart van koningin Elizabeth II" },
  { on: "2023-05-08", en: "Coronation of King Charles III", nl: "Kroning van koning Charles III" },
];
const COMMON: readonly LegalDay[] = [MAY, SPRING, GOOD_FRIDAY, ...CHRISTMAS_AND_BOXING_DAY, ...ROYAL];

const OF_NATIONS: Readonly<Record<string, readonly LegalDay[]>> = {
  ENG: [NEW_YEAR, EASTER_MONDAY, SUMMER, ...COMMON],
  WLS: [NEW_YEAR, EASTER_MONDAY, SUMMER, ...COMMON],
  NIR: [
    NEW_YEAR,
    EASTER_MONDAY,
    SUMMER,
    ...COMMON,
    { on: "0317 0318/1 0319/1", en: "St Patrick's Day", nl: "Sint-Patricksdag" },
    { on: "0712 0713/1 0714/1", en: "Battle of the Boyne", nl: "Slag aan de Boyne" },
  ],
  // No Easter Monday, summer at the start of August, and two days for New Year.
  SCT: [
    { on: "0101 0102 0103/12 0104/12", en: "New Year", nl: "Nieuwjaar" },
    { on: "0801w1", en: "Summer bank holiday", nl: "Bank holiday begin augustus" },
    ...COMMON,
    { on: "1130 1201/1 1202/1", en: "St Andrew's Day", nl: "Sint-Andreasdag" },
  ],
};

export const UNITED_KINGDOM: readonly LegalList[] = [
  ...Object.entries(OF_NATIONS).map(
    ([region, days]): LegalList => ({
      id: `GB-${region}.bank`,
      country: "GB",
      region,
      complete: true,
      days,
      source:
        region === "SCT"
          ? "Banking and Financial Dealings Act 1971 schedule 1, St Andrew's Day Bank Holiday (Scotland) Act 2007, and yearly royal proclamations"
          : "Banking and Financial Dealings Act 1971 schedule 1, and yearly royal proclamations",
      confidence: "C2",
      checkedOn: "2026-11-22",
    }),
  ),
  {
    id: "GB-SCT.2026-06-15",
    country: "GB",
    region: "SCT",
    complete: true,
    days: [{ on: "2026-06-15", en: "World Cup bank holiday", nl: "Bank holiday voor het WK" }],
    source: "Royal proclamation of 2026-02-04",
    confidence: "C1",
    checkedOn: "2026-11-21",
  },
];
