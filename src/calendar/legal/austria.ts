import {
  ALL_SAINTS,
  ASCENSION,
  ASSUMPTION,
  BOXING_DAY,
  CHRISTMAS,
  CORPUS_CHRISTI,
  EASTER_MONDAY,
  EPIPHANY,
  LABOUR_DAY,
  NEW_YEAR,
  WHIT_MONDAY,
} from "./common-days.js";
import type { LegalList } from "./legal-list.js";

/** Patron days of the states close schools and offices of the state, not companies. */
export const AUSTRIA: readonly LegalList[] = [
  {
    id: "AT.public",
    country: "AT",
    complete: true,
    days: [
      NEW_YEAR,
      EPIPHANY,
      EASTER_MONDAY,
      LABOUR_DAY,
      ASCENSION,
      WHIT_MONDAY,
      CORPUS_CHRISTI,
      ASSUMPTION,
      { on: "1026", en: "National Day", nl: "Nationale feestdag" },
      ALL_SAINTS,
      { on: "1208", en: "Immaculate Conception", nl: "Maria Onbevlekt Ontvangen" },
      CHRISTMAS,
      BOXING_DAY,
    ],
    source: "Arbeitsruhegesetz § 7(2)",
    confidence: "G",
    checkedOn: "2026-11-22",
  },
];
