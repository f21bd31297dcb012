import { ASCENSION, BOXING_DAY, CHRISTMAS, EASTER_MONDAY, GOOD_FRIDAY, NEW_YEAR, WHIT_MONDAY } from "./common-days.js";
import type { LegalList } from "./legal-list.js";

/** Not 31 December. Easter Sunday and Whit Sunday are not on the list either; Sundays rest anyway. */
export const NETHERLANDS: readonly LegalList[] = [
  {
    id: "NL.atw",
    country: "NL",
    complete: true,
    days: [
      NEW_YEAR,
      GOOD_FRIDAY,
      EASTER_MONDAY,
      // On the Saturday before when the 27th is a Sunday.
      { on: "0427/123456@14-99 0426/6@14-99", en: "King's Day", nl: "Koningsdag" },
      // Every year; that many people work on it unless the year ends in 0 or 5 is custom, not law.
      { on: "0505", en: "Liberation Day", nl: "Bevrijdingsdag" },
      ASCENSION,
      WHIT_MONDAY,
      CHRISTMAS,
      BOXING_DAY,
    ],
    source: "Algemene termijnenwet art. 3(1) and (2)",
    confidence: "C2",
    checkedOn: "2026-11-21",
  },
  {
    id: "NL.atw.decrees",
    country: "NL",
    complete: true,
    days: [
      {
        on: "2022-05-27 2023-05-19 2024-05-10 2025-05-30 2026-05-15 2027-05-07 2028-05-26",
        en: "Day after Ascension, by decree",
        nl: "Dag na Hemelvaart, bij besluit",
      },
      { on: "2023-04-28 2028-04-28", en: "Day after King's Day, by decree", nl: "Dag na Koningsdag, bij besluit" },
      { on: "2024-12-27", en: "Day after Boxing Day, by decree", nl: "Dag na Kerst, bij besluit" },
      { on: "2026-01-02", en: "Day after New Year, by decree", nl: "Dag na Nieuwjaar, bij besluit" },
    ],
    source: "Royal decrees under Algemene termijnenwet art. 3(3) (Besluit gelijkstelling), as listed by law offices in 2022 and on 2025-10-04",
    confidence: "C2",
    checkedOn: "2026-11-21",
  },
  {
    id: "NL.atw.decree-expected",
    country: "NL",
    complete: true,
    days: [{ on: "e+40@29-99", en: "Day after Ascension, decree expected", nl: "Dag na Hemelvaart, besluit verwacht" }],
    source: "Each decree so far has equated this day; that of 2029 and later is not known yet",
    confidence: "G",
    checkedOn: "2026-11-21",
  },
];
