import {
  ALL_SAINTS,
  ASCENSION,
  ASSUMPTION,
  BOXING_DAY,
  CHRISTMAS,
  CORPUS_CHRISTI,
  EASTER_MONDAY,
  EPIPHANY,
  GOOD_FRIDAY,
  LABOUR_DAY,
  NEW_YEAR,
  WHIT_MONDAY,
} from "./common-days.js";
import type { LegalDay, LegalList } from "./legal-list.js";

/** In the north since 2018; everywhere in 2017, five hundred years after Luther. */
const REFORMATION: LegalDay = { on: "1031", en: "Reformation Day", nl: "Hervormingsdag" };
const REFORMATION_SINCE_2018: LegalDay = { ...REFORMATION, on: "1031@18-99" };
const WOMENS_DAY = { en: "Women's Day", nl: "Vrouwendag" };
const LIBERATION = { en: "Liberation from national socialism", nl: "Bevrijding van het nationaalsocialisme" };

const OF_STATES: Readonly<Record<string, readonly LegalDay[]>> = {
  BB: [{ on: "e+0", en: "Easter Sunday", nl: "Eerste paasdag" }, { on: "e+49", en: "Whit Sunday", nl: "Eerste pinksterdag" }, REFORMATION],
  BE: [
    { ...WOMENS_DAY, on: "0308@19-99" },
    { ...LIBERATION, on: "2020-05-08 2025-05-08" },
    { on: "2028-06-17", en: "75 years after the rising of 1953", nl: "75 jaar na de opstand van 1953" },
  ],
  BW: [EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS],
  // 15 August holds where most people are Catholic: some 1,700 of 2,056 municipalities. Nobody's address tells us, so all of Bavaria rests.
  // The Peace Festival of the city of Augsburg (8 August) is a day for `withDays`.
  BY: [
    EPIPHANY,
    CORPUS_CHRISTI,
    { ...ASSUMPTION, en: "Assumption Day (Catholic municipalities)", nl: "Maria-Tenhemelopneming (katholieke gemeenten)" },
    ALL_SAINTS,
  ],
  HB: [REFORMATION_SINCE_2018],
  HE: [CORPUS_CHRISTI],
  HH: [REFORMATION_SINCE_2018],
  MV: [{ ...WOMENS_DAY, on: "0308@23-99" }, REFORMATION],
  NI: [REFORMATION_SINCE_2018],
  NW: [CORPUS_CHRISTI, ALL_SAINTS],
  RP: [CORPUS_CHRISTI, ALL_SAINTS],
  SH: [REFORMATION_SINCE_2018],
  SL: [CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS],
  // Repentance Day is the Wednesday before 23 November.
  SN: [REFORMATION, { on: "1116w3", en: "Repentance Day", nl: "Boete- en gebedsdag" }],
  ST: [EPIPHANY, REFORMATION],
  TH: [{ on: "0920@19-99", en: "World Children's Day", nl: "Wereldkinderdag" }, REFORMATION],
};

export const GERMANY: readonly LegalList[] = [
  {
    id: "DE.public",
    country: "DE",
    complete: true,
    days: [
      NEW_YEAR,
      GOOD_FRIDAY,
      EASTER_MONDAY,
      LABOUR_DAY,
      ASCENSION,
      WHIT_MONDAY,
      { on: "1003", en: "German Unity Day", nl: "Dag van de Duitse Eenheid" },
      { ...REFORMATION, on: "2017-10-31" },
      CHRISTMAS,
      BOXING_DAY,
    ],
    source: "Unification Treaty art. 2(2) for 3 October; the laws of the sixteen states for the other eight, as the press agency dpa lists them",
    confidence: "C2",
    checkedOn: "2026-11-22",
  },
  ...Object.entries(OF_STATES).map(
    ([region, days]): LegalList => ({
      id: `DE-${region}.public`,
      country: "DE",
      region,
      complete: true,
      days,
      source: "Sunday and holiday law of the state, as two lists on the web agree",
      confidence: "C2",
      checkedOn: "2026-11-22",
    }),
  ),
];
