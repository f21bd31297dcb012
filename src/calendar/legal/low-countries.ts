import { ALL_SAINTS, ARMISTICE, ASCENSION, ASSUMPTION, BOXING_DAY, CHRISTMAS, EASTER_MONDAY, LABOUR_DAY, NEW_YEAR, WHIT_MONDAY } from "./common-days.js";
import type { LegalList } from "./legal-list.js";

/** No day instead of one that falls on a Sunday is fixed in Belgium: each employer picks its own, so a company tells it as a closed day. */
export const BELGIUM_AND_LUXEMBOURG: readonly LegalList[] = [
  {
    id: "BE.public",
    country: "BE",
    complete: true,
    days: [
      NEW_YEAR,
      EASTER_MONDAY,
      LABOUR_DAY,
      ASCENSION,
      WHIT_MONDAY,
      { on: "0721", en: "National Day", nl: "Nationale feestdag" },
      ASSUMPTION,
      ALL_SAINTS,
      ARMISTICE,
      CHRISTMAS,
    ],
    source: "Royal decree of 18 April 1974 art. 1 (ten public holidays)",
    confidence: "C2",
    checkedOn: "2026-11-22",
  },
  {
    id: "LU.public",
    country: "LU",
    complete: true,
    days: [
      NEW_YEAR,
      EASTER_MONDAY,
      LABOUR_DAY,
      { on: "0509@19-99", en: "Europe Day", nl: "Europadag" },
      ASCENSION,
      WHIT_MONDAY,
      { on: "0623", en: "National Day", nl: "Nationale feestdag" },
      ASSUMPTION,
      ALL_SAINTS,
      CHRISTMAS,
      BOXING_DAY,
    ],
    source: "Code du travail art. L. 232-2, with the law of 25 April 2019",
    confidence: "C2",
    checkedOn: "2026-11-22",
  },
];
